INSERT INTO upwork_sync.cursor AS cursor (account_id, job, since, settled_to)
VALUES ($1, $2, $3, $4)
ON CONFLICT (account_id, job) DO UPDATE
SET since = excluded.since, settled_to = excluded.settled_to
