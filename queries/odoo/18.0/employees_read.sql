-- The ones named, whatever their company.
SELECT id, COALESCE(name, '') AS name, COALESCE(active, FALSE) AS active, company_id, user_id, department_id, parent_id,
       COALESCE(hourly_cost, 0) AS hourly_cost
FROM hr_employee
WHERE id = ANY($1::integer[])
