-- The lease is counted from the moment the row is ours, not from when we began to wait for it.
INSERT INTO upwork_sync.claim AS claim (account_id, job, epoch, holder, lease_until)
VALUES ($1, $2, 1, $3, clock_timestamp() + $4::bigint * interval '1 millisecond')
ON CONFLICT (account_id, job) DO UPDATE
SET
    epoch = claim.epoch + 1,
    holder = excluded.holder,
    lease_until = clock_timestamp() + $4::bigint * interval '1 millisecond'
WHERE claim.lease_until <= clock_timestamp()
RETURNING claim.epoch
