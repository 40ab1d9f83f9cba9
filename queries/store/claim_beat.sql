-- A lease that has run out cannot be prolonged, even if nobody took it.
UPDATE upwork_sync.claim
SET lease_until = clock_timestamp() + $5::bigint * interval '1 millisecond'
WHERE account_id = $1 AND job = $2 AND epoch = $3 AND holder = $4 AND lease_until > clock_timestamp()
