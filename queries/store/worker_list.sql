SELECT contract_id, freelancer_id, freelancer_name
FROM upwork_sync.worker
WHERE account_id = $1 AND contract_id = ANY($2)
