INSERT INTO upwork_sync.pause AS pause (until)
VALUES ($1)
ON CONFLICT (only_row) DO UPDATE
SET until = excluded.until
WHERE pause.until < excluded.until
