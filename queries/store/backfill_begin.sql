-- One that was broken off goes on; one that was finished begins again.
INSERT INTO upwork_sync.backfill AS backfill (account_id, job, first_week, last_week, next_week, begun_at)
VALUES ($1, $2, $3, $4, $3, $5)
ON CONFLICT (account_id, job, first_week, last_week) DO UPDATE
SET
    next_week = CASE WHEN backfill.finished_at IS NULL THEN backfill.next_week ELSE backfill.first_week END,
    begun_at = CASE WHEN backfill.finished_at IS NULL THEN backfill.begun_at ELSE excluded.begun_at END,
    finished_at = NULL
RETURNING next_week
