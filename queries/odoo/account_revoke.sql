-- Believed only of the token that is still there.
WITH old AS (
    SELECT id, state FROM upwork_account WHERE id = $1 AND refresh_token = $2 FOR NO KEY UPDATE
)
UPDATE upwork_account AS new
SET access_token = NULL,
    refresh_token = NULL,
    token_expiry = NULL,
    is_connected = FALSE,
    state = 'error',
    last_error = $3,
    write_uid = $4,
    write_date = now() AT TIME ZONE 'UTC'
FROM old
WHERE new.id = old.id
RETURNING old.state AS "old_state!", new.state AS "new_state!"
