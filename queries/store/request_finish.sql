UPDATE upwork_sync.request
SET answered_at = $3, answer = $4, holder = NULL, lease_until = NULL
WHERE id = ANY($1) AND holder = $2 AND answered_at IS NULL
