DELETE FROM upwork_sync.connect_link
WHERE expires_at <= $1
