UPDATE upwork_sync.budget
SET taken = taken + $3::bigint
WHERE period = 'day' AND starts_at = $1 OR period = 'minute' AND starts_at = $2
