-- Documents of one company wait for each other; timesheets wait for documents and these for them, but two batches of timesheets,
-- which never are about the same time logs, may be made side by side. The number is that of the other lock.
SELECT pg_advisory_xact_lock_shared(725461, $1::integer) AS "locked!: ()"
