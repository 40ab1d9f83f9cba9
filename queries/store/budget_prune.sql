-- An hour and two days of grace, for replicas whose clocks go behind.
DELETE FROM upwork_sync.budget
WHERE
    period = 'minute' AND starts_at < $1::timestamptz - interval '1 hour'
    OR period = 'day' AND starts_at < $1::timestamptz - interval '2 days'
