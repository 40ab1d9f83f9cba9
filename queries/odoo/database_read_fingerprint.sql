SELECT (SELECT value FROM ir_config_parameter WHERE key = 'database.uuid') AS database_uuid,
       current_database()::text AS "database_name!",
       (SELECT system_identifier::text FROM pg_control_system()) AS "system_identifier!",
       pg_get_userbyid(odoo.relowner)::text AS "odoo_role!",
       current_user::text AS "own_role!"
FROM pg_class odoo
WHERE odoo.oid = 'ir_module_module'::regclass
