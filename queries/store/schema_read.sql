-- Read from the catalogue, which every role may: the daemon's role may have no privilege here yet.
-- A comma in has_table_privilege means "one of", hence one call each.
SELECT
    current_user::text AS "role!",
    (
        SELECT pg_get_userbyid(class.relowner)::text
        FROM pg_catalog.pg_class AS class
        INNER JOIN pg_catalog.pg_namespace AS space ON space.oid = class.relnamespace
        WHERE space.nspname = 'public' AND class.relname = 'ir_module_module'
    ) AS odoo_role,
    (
        SELECT pg_has_role(class.relowner, 'MEMBER')
        FROM pg_catalog.pg_class AS class
        INNER JOIN pg_catalog.pg_namespace AS space ON space.oid = class.relnamespace
        WHERE space.nspname = 'public' AND class.relname = 'ir_module_module'
    ) IS TRUE AS "may_become!",
    (
        SELECT pg_get_userbyid(space.nspowner)::text
        FROM pg_catalog.pg_namespace AS space
        WHERE space.nspname = 'upwork_sync'
    ) AS owner,
    (
        SELECT bool_or(class.relname = 'migration')
        FROM pg_catalog.pg_class AS class
        INNER JOIN pg_catalog.pg_namespace AS space ON space.oid = class.relnamespace
        WHERE space.nspname = 'upwork_sync' AND class.relkind = 'r'
    ) IS TRUE AS "migrated!",
    (
        SELECT
            bool_and(
                has_schema_privilege(space.oid, 'USAGE')
                AND has_table_privilege(class.oid, 'SELECT')
                AND (
                    class.relname = 'migration'
                    OR has_table_privilege(class.oid, 'INSERT')
                    AND has_table_privilege(class.oid, 'UPDATE')
                    AND has_table_privilege(class.oid, 'DELETE')
                )
            )
        FROM pg_catalog.pg_class AS class
        INNER JOIN pg_catalog.pg_namespace AS space ON space.oid = class.relnamespace
        WHERE space.nspname = 'upwork_sync' AND class.relkind = 'r'
    ) IS TRUE AS "granted!"
