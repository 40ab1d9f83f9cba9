-- A person sets out for Upwork's authorize page.
WITH old AS (
    SELECT id, state FROM upwork_account WHERE id = $1 AND active FOR NO KEY UPDATE
)
UPDATE upwork_account AS new
SET oauth_state = $2, state = 'connecting', write_uid = $3, write_date = now() AT TIME ZONE 'UTC'
FROM old
WHERE new.id = old.id
RETURNING old.state AS "old_state!", new.state AS "new_state!"
