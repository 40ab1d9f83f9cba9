-- Good once: whoever comes second finds nothing.
UPDATE upwork_account
SET oauth_state = NULL
WHERE oauth_state = $1 AND active
RETURNING id
