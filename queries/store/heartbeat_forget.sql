DELETE FROM upwork_sync.heartbeat
WHERE holder = $1
