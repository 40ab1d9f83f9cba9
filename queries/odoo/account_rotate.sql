-- Only over the token that was renewed: none there, or another, means disconnected or reconnected meanwhile.
UPDATE upwork_account
SET access_token = $3,
    refresh_token = COALESCE($4, refresh_token),
    token_expiry = date_trunc('second', $5::timestamptz AT TIME ZONE 'UTC'),
    write_uid = $6,
    write_date = now() AT TIME ZONE 'UTC'
WHERE id = $1 AND refresh_token = $2
RETURNING id
