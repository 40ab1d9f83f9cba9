SELECT since, settled_to
FROM upwork_sync.cursor
WHERE account_id = $1 AND job = $2
