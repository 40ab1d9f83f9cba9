DELETE FROM upwork_sync.employee
WHERE company_id = $1 AND freelancer_id = $2
