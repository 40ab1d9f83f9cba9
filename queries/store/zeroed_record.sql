INSERT INTO upwork_sync.zeroed (account_id, upwork_timelog_id, reason, zeroed_at)
SELECT $1, new.upwork_timelog_id, new.reason, $4
FROM unnest($2::text[], $3::text[]) AS new (upwork_timelog_id, reason)
ORDER BY new.upwork_timelog_id
ON CONFLICT (account_id, upwork_timelog_id) DO UPDATE
SET reason = excluded.reason, zeroed_at = excluded.zeroed_at
