WITH old AS (
    SELECT id, state FROM upwork_account WHERE id = $1 FOR NO KEY UPDATE
)
UPDATE upwork_account AS new
SET access_token = NULL,
    refresh_token = NULL,
    token_expiry = NULL,
    oauth_state = NULL,
    is_connected = FALSE,
    state = 'draft',
    write_uid = $2,
    write_date = now() AT TIME ZONE 'UTC'
FROM old
WHERE new.id = old.id
RETURNING old.state AS "old_state!", new.state AS "new_state!"
