INSERT INTO upwork_sync.installation (database_uuid, database_name, system_identifier, recorded_at)
VALUES ($1, $2, $3, $4)
ON CONFLICT (only_row) DO NOTHING
