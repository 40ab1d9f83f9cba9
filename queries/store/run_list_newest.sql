SELECT DISTINCT ON (job)
    account_id, job, slot, trigger, holder, attempt, started_at, finished_at, outcome, report, error
FROM upwork_sync.run
WHERE account_id = $1
ORDER BY job ASC, started_at DESC, id DESC
