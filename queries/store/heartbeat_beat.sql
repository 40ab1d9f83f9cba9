-- By the database's clock, so that the newest is the newest whatever the replicas' clocks say.
INSERT INTO upwork_sync.heartbeat (holder, version, started_at, seen_at, authorize_url, callback_url)
VALUES ($1, $2, $3, clock_timestamp(), $4, $5)
ON CONFLICT (holder) DO UPDATE
SET
    version = excluded.version,
    started_at = excluded.started_at,
    seen_at = excluded.seen_at,
    authorize_url = excluded.authorize_url,
    callback_url = excluded.callback_url
