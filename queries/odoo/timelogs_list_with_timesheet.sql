-- Of an account, in pages by row id.
SELECT t.id
FROM upwork_timelog t
JOIN upwork_contract c ON c.id = t.contract_id
WHERE c.upwork_account_id = $1 AND t.timesheet_id IS NOT NULL AND t.id > $2
ORDER BY t.id
LIMIT $3
