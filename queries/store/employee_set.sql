INSERT INTO upwork_sync.employee AS employee (company_id, freelancer_id, employee_id, set_at)
VALUES ($1, $2, $3, $4)
ON CONFLICT (company_id, freelancer_id) DO UPDATE
SET employee_id = excluded.employee_id, set_at = excluded.set_at
WHERE employee.employee_id <> excluded.employee_id
