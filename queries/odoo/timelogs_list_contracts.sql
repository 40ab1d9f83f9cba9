-- Contracts of the account that have hours of Upwork's on these days, but are none of those named. The named ones are
-- taken away as a set: PostgreSQL takes an array for short, and would compare each of them with each contract.
SELECT contract.upwork_contract_id AS "upwork_contract_id!"
FROM upwork_contract AS contract
WHERE contract.upwork_account_id = $1
  AND contract.upwork_contract_id IN (
      SELECT other.upwork_contract_id FROM upwork_contract AS other WHERE other.upwork_account_id = $1
      EXCEPT
      SELECT named.id FROM UNNEST($4::text[]) AS named (id)
  )
  AND EXISTS (
      SELECT FROM upwork_timelog AS log
      WHERE log.contract_id = contract.id
        AND log.date BETWEEN $2 AND $3
        AND starts_with(log.upwork_timelog_id, contract.upwork_contract_id || ':')
        AND (log.total_hours <> 0 OR log.tracked_hours <> 0 OR log.manual_hours <> 0)
  )
ORDER BY contract.upwork_contract_id
