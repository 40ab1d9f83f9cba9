-- Documents of one company are made one batch after the other. The lock ends with the transaction; the number is our own.
SELECT pg_advisory_xact_lock(725461, $1::integer) AS "locked!: ()"
