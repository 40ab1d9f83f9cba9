-- Whether the account has hours of Upwork's on these days.
SELECT EXISTS (
    SELECT FROM upwork_contract AS contract
    INNER JOIN upwork_timelog AS log ON log.contract_id = contract.id
    WHERE contract.upwork_account_id = $1
      AND log.date BETWEEN $2 AND $3
      AND starts_with(log.upwork_timelog_id, contract.upwork_contract_id || ':')
      AND (log.total_hours <> 0 OR log.tracked_hours <> 0 OR log.manual_hours <> 0)
) AS "found!"
