-- Few rows: days that were taken back are rare.
SELECT upwork_timelog_id
FROM upwork_sync.zeroed
WHERE account_id = $1
