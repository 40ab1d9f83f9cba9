SELECT contract_id, first_week, last_week
FROM upwork_sync.left_out
WHERE account_id = $1
ORDER BY contract_id
