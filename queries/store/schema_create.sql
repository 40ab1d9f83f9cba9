-- Writes the statement, quoting the role's name; a role's name cannot be a parameter of CREATE SCHEMA.
SELECT format('CREATE SCHEMA upwork_sync AUTHORIZATION %I', $1::text) AS "statement!"
