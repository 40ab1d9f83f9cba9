DELETE FROM upwork_sync.tenant_choice
WHERE key_sha256 = $1 AND expires_at > $2
RETURNING account_id, user_id, user_name, tenants, expires_at
