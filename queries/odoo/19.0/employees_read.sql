-- The ones named by id, whatever their company; and those of these companies with one of these names, or of this user.
-- What changes over time lies in versions; today's is the current one.
SELECT e.id, COALESCE(e.name, '') AS name, COALESCE(e.active, FALSE) AS active, e.company_id, e.user_id, v.department_id,
       e.parent_id, COALESCE(e.hourly_cost, 0) AS hourly_cost
FROM hr_employee e
LEFT JOIN hr_version v ON v.id = e.current_version_id
WHERE e.id = ANY($1::integer[])
   OR e.company_id = ANY($2::integer[]) AND (e.name = ANY($3::text[]) OR e.user_id = $4::integer)
