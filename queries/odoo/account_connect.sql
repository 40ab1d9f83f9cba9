-- Not if it was disconnected, or turned to another application, while the code was being exchanged.
WITH old AS (
    SELECT id, state FROM upwork_account
    WHERE id = $1 AND active AND client_id = $2 AND state <> 'draft'
    FOR NO KEY UPDATE
)
UPDATE upwork_account AS new
SET access_token = $3,
    refresh_token = $4,
    token_expiry = date_trunc('second', $5::timestamptz AT TIME ZONE 'UTC'),
    state = 'connected',
    is_connected = TRUE,
    last_error = NULL,
    write_uid = $6,
    write_date = now() AT TIME ZONE 'UTC'
FROM old
WHERE new.id = old.id
RETURNING old.state AS "old_state!", new.state AS "new_state!"
