UPDATE upwork_account
SET last_error = $2, write_uid = $3, write_date = now() AT TIME ZONE 'UTC'
WHERE id = $1 AND last_error IS DISTINCT FROM $2
