-- Replicas that start at once migrate one after the other. The wait is bounded by the statement's time, not by the
-- lock's. Both end with the transaction; the number is our own.
SELECT
    set_config('lock_timeout', '0', true),
    pg_advisory_xact_lock(7254613094517)
