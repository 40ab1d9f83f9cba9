DELETE FROM upwork_sync.gap
WHERE account_id = $1 AND job = $2 AND week = ANY($3)
