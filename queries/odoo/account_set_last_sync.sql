-- The one thing that a run without changes writes; no `write_date`, for nothing that people edit has changed.
UPDATE upwork_account
SET last_sync = date_trunc('second', $2::timestamptz AT TIME ZONE 'UTC')
WHERE id = $1
