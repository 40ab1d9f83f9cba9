DELETE FROM upwork_sync.renewal
WHERE account_id = $1 AND holder = $2 AND lease_until = $3
