-- Whoever wants to take the claim over waits for this transaction to end; another one of the same run need not, so the lock
-- is shared. MATERIALIZED, because the lease has to be compared with the time at which the lock was had, not with the time
-- at which we began to wait for it.
WITH locked AS MATERIALIZED (
    SELECT epoch, holder, lease_until
    FROM upwork_sync.claim
    WHERE account_id = $1 AND job = $2
    FOR SHARE
)

SELECT epoch, holder, lease_until > clock_timestamp() AS "valid!"
FROM locked
