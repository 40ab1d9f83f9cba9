DELETE FROM upwork_sync.tenant_choice
WHERE account_id = $1
