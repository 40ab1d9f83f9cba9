-- Where we are and what we may see, from pg_catalog alone: works in any database, with any privileges.
SELECT
    current_database()::text AS "database!",
    current_user::text AS "role!",
    pg_get_userbyid(c.relowner)::text AS "odoo_owner",
    COALESCE(has_schema_privilege(n.oid, 'USAGE'), false) AS "may_use_schema!",
    (
        SELECT count(*) = 3
        FROM pg_attribute a
        WHERE a.attrelid = c.oid
            AND a.attname IN ('name', 'state', 'latest_version')
            AND has_column_privilege(c.oid, a.attnum, 'SELECT')
    ) AS "may_read_modules!"
FROM (SELECT 1) AS here
LEFT JOIN pg_namespace n ON n.nspname = 'public'
LEFT JOIN pg_class c ON c.relnamespace = n.oid AND c.relname = 'ir_module_module' AND c.relkind = 'r'
