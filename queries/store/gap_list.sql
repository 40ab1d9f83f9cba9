SELECT week, reason, since
FROM upwork_sync.gap
WHERE account_id = $1 AND job = $2
ORDER BY week
