-- Writes the statements, quoting the role's name; a role's name cannot be a parameter of GRANT.
-- What has been applied is for the owner to say: the daemon reads it only.
SELECT format('GRANT USAGE ON SCHEMA upwork_sync TO %I', $1::text) AS "statement!"
UNION ALL
SELECT
    format(
        'GRANT %s ON %s upwork_sync.%I TO %I',
        CASE
            WHEN class.relkind = 'S' THEN 'USAGE'
            WHEN class.relname = 'migration' THEN 'SELECT'
            ELSE 'SELECT, INSERT, UPDATE, DELETE'
        END,
        CASE class.relkind WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END,
        class.relname,
        $1::text
    )
FROM pg_catalog.pg_class AS class
INNER JOIN pg_catalog.pg_namespace AS space ON space.oid = class.relnamespace
WHERE space.nspname = 'upwork_sync' AND class.relkind IN ('r', 'S')
