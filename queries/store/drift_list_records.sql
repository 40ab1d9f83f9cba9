SELECT record_id
FROM upwork_sync.drift
WHERE account_id = $1 AND kind = $2 AND decided_at IS NULL
ORDER BY record_id
