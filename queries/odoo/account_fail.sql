-- Not if it was disconnected meanwhile: `draft` has nothing to fail.
WITH old AS (
    SELECT id, state FROM upwork_account
    WHERE id = $1 AND state <> 'draft' AND (state, last_error) IS DISTINCT FROM ($2, $3)
    FOR NO KEY UPDATE
)
UPDATE upwork_account AS new
SET state = $2, last_error = $3, write_uid = $4, write_date = now() AT TIME ZONE 'UTC'
FROM old
WHERE new.id = old.id
RETURNING old.state AS "old_state!", new.state AS "new_state!"
