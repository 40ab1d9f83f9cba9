-- Two accounts may have a client in common, and neither would see the partner that the other is just making: they make
-- theirs one after the other. The lock ends with the transaction; the number is our own.
SELECT pg_advisory_xact_lock(7254613094518) AS "locked!: ()"
