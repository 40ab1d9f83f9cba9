DELETE FROM upwork_sync.connect_link
WHERE key_sha256 = $1 AND expires_at > $2
RETURNING account_id
