DELETE FROM upwork_sync.identity
WHERE account_id = $1
