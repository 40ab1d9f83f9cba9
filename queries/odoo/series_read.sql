-- The series is that of the module base: 18.0.1.3 is 18.0.
SELECT latest_version AS "version?" FROM ir_module_module WHERE name = 'base'
