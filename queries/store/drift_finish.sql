UPDATE upwork_sync.drift
SET decided_at = $4, decision = $5
WHERE account_id = $1 AND kind = $2 AND upwork_id = ANY($3) AND decided_at IS NULL
