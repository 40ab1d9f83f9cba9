-- What was open where the copy comes from is closed here: its replicas, its links, its questions.
WITH replicas AS (
    DELETE FROM upwork_sync.heartbeat
),

links AS (
    DELETE FROM upwork_sync.connect_link
),

choices AS (
    DELETE FROM upwork_sync.tenant_choice
)

INSERT INTO upwork_sync.installation (database_uuid, database_name, system_identifier, recorded_at)
VALUES ($1, $2, $3, $4)
ON CONFLICT (only_row) DO UPDATE
SET
    database_uuid = excluded.database_uuid,
    database_name = excluded.database_name,
    system_identifier = excluded.system_identifier,
    recorded_at = excluded.recorded_at
