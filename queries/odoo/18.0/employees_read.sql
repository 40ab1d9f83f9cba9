-- The ones named by id, whatever their company; and those of these companies with one of these names, or of this user.
SELECT id, COALESCE(name, '') AS name, COALESCE(active, FALSE) AS active, company_id, user_id, department_id, parent_id,
       COALESCE(hourly_cost, 0) AS hourly_cost
FROM hr_employee
WHERE id = ANY($1::integer[])
   OR company_id = ANY($2::integer[]) AND (name = ANY($3::text[]) OR user_id = $4::integer)
