-- Since when a job fails: its first failure after the last run that did not.
SELECT min(COALESCE(slot, started_at))
FROM upwork_sync.run
WHERE account_id = $1 AND job = $2 AND outcome = 'failed'
  AND started_at > COALESCE((SELECT max(started_at) FROM upwork_sync.run
                             WHERE account_id = $1 AND job = $2 AND outcome IS DISTINCT FROM 'failed' AND finished_at IS NOT NULL),
                            '-infinity')
