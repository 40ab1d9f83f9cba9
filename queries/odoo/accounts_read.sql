SELECT id, name, company_id, state, COALESCE(is_connected, FALSE) AS "is_connected!",
       COALESCE(sync_enabled, FALSE) AS "sync_enabled!", token_expiry AT TIME ZONE 'UTC' AS token_expiry,
       last_sync AT TIME ZONE 'UTC' AS last_sync, last_error
FROM upwork_account
WHERE active AND ($1::integer IS NULL OR id = $1) AND ($2::text IS NULL OR name = $2)
ORDER BY id
