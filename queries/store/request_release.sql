UPDATE upwork_sync.request
SET holder = NULL, lease_until = NULL
WHERE id = ANY($1) AND holder = $2 AND answered_at IS NULL
