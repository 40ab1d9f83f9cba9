SELECT contract_id, freelancer_name AS "freelancer_name!"
FROM upwork_sync.worker
WHERE account_id = $1 AND freelancer_name IS NOT NULL
