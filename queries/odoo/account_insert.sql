INSERT INTO upwork_account (create_uid, create_date, write_uid, write_date, company_id, name, client_id, client_secret,
    state, is_connected, sync_enabled, active)
VALUES ($1, now() AT TIME ZONE 'UTC', $1, now() AT TIME ZONE 'UTC', $2, $3, $4, $5, 'draft', FALSE, TRUE, TRUE)
RETURNING id
