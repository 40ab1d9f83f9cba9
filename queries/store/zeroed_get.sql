SELECT reason, zeroed_at
FROM upwork_sync.zeroed
WHERE account_id = $1 AND upwork_timelog_id = $2
