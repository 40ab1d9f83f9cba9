INSERT INTO upwork_sync.tenant_choice (account_id, user_id, user_name, tenants, key_sha256, expires_at)
VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (account_id) DO UPDATE
SET
    user_id = excluded.user_id,
    user_name = excluded.user_name,
    tenants = excluded.tenants,
    key_sha256 = excluded.key_sha256,
    expires_at = excluded.expires_at
