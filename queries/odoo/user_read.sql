SELECT partner_id, current_database()::text AS "database!"
FROM res_users
WHERE id = $1
