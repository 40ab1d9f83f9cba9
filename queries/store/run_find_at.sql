-- The run of a job that went on at an instant.
SELECT account_id, job, slot, trigger, holder, attempt, started_at, finished_at, outcome, report, error
FROM upwork_sync.run
WHERE account_id = $1 AND job = $2 AND started_at <= $3 AND (finished_at IS NULL OR finished_at >= $3)
ORDER BY started_at DESC, id DESC
LIMIT 1
