SELECT DISTINCT company_id FROM upwork_earning WHERE id = ANY($1) ORDER BY company_id
