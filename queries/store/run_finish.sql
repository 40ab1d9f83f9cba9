-- By attempt: a replica that lost its claim must not close the run of the one that took over.
UPDATE upwork_sync.run
SET finished_at = $3, outcome = $4, report = $5, error = $6
WHERE id = $1 AND attempt = $2 AND finished_at IS NULL
