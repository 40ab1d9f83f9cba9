SELECT count(*) AS "timelogs!"
FROM upwork_timelog t
JOIN upwork_contract c ON c.id = t.contract_id
WHERE c.upwork_account_id = $1 AND t.timesheet_id IS NOT NULL
