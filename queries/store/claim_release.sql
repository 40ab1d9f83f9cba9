-- The row stays, so that epochs go on counting.
UPDATE upwork_sync.claim
SET lease_until = clock_timestamp()
WHERE account_id = $1 AND job = $2 AND epoch = $3 AND holder = $4 AND lease_until > clock_timestamp()
