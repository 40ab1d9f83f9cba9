INSERT INTO upwork_sync.renewal AS renewal (account_id, holder, lease_until)
VALUES ($1, $2, clock_timestamp() + $3::bigint * interval '1 millisecond')
ON CONFLICT (account_id) DO UPDATE
SET
    holder = excluded.holder,
    lease_until = clock_timestamp() + $3::bigint * interval '1 millisecond'
WHERE renewal.lease_until <= clock_timestamp()
RETURNING lease_until
