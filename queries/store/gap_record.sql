-- A gap that stays one keeps its beginning; what is said already is not written again.
INSERT INTO upwork_sync.gap AS gap (account_id, job, week, reason, since)
SELECT $1, $2, new.week, new.reason, $5
FROM unnest($3::date[], $4::text[]) AS new (week, reason)
ORDER BY new.week
ON CONFLICT (account_id, job, week) DO UPDATE
SET reason = excluded.reason
WHERE gap.reason <> excluded.reason
