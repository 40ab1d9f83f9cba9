SELECT holder, version, started_at, seen_at, authorize_url, callback_url
FROM upwork_sync.heartbeat
ORDER BY seen_at DESC, holder ASC
