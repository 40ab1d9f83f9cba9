SELECT account_id, user_id, user_name, tenants, expires_at
FROM upwork_sync.tenant_choice
WHERE account_id = $1 AND expires_at > $2
