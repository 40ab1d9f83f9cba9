INSERT INTO upwork_sync.connect_link (key_sha256, account_id, expires_at)
VALUES ($1, $2, $3)
