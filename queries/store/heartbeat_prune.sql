DELETE FROM upwork_sync.heartbeat
WHERE seen_at < clock_timestamp() - interval '7 days'
