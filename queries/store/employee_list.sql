SELECT company_id, freelancer_id, employee_id
FROM upwork_sync.employee
WHERE company_id = ANY($1)
ORDER BY company_id, freelancer_id
