UPDATE upwork_sync.backfill
SET next_week = $5
WHERE account_id = $1 AND job = $2 AND first_week = $3 AND last_week = $4
