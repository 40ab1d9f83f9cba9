SELECT database_uuid, database_name, system_identifier
FROM upwork_sync.installation
