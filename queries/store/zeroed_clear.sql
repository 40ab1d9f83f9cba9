DELETE FROM upwork_sync.zeroed
WHERE account_id = $1 AND upwork_timelog_id = ANY($2)
