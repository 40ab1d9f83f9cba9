DELETE FROM upwork_sync.request
WHERE answered_at < $1
