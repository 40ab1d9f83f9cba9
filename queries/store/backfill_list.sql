SELECT first_week, last_week, next_week, begun_at, finished_at
FROM upwork_sync.backfill
WHERE account_id = $1 AND job = $2
ORDER BY first_week, last_week
