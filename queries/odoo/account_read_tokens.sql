SELECT access_token AS "access_token!", refresh_token, token_expiry AT TIME ZONE 'UTC' AS token_expiry
FROM upwork_account
WHERE id = $1 AND active AND access_token IS NOT NULL
