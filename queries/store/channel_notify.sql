SELECT pg_notify($1, '') AS "notified!: ()"
