SELECT account_id, job, slot, trigger, holder, attempt, started_at, finished_at, outcome, report, error
FROM upwork_sync.run
WHERE account_id = $1 AND job = $2 AND slot IS NOT NULL
ORDER BY slot DESC
LIMIT 1
