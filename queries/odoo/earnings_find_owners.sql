SELECT e.id, c.upwork_account_id, e.company_id, e.upwork_earning_id
FROM upwork_earning e
JOIN upwork_contract c ON c.id = e.contract_id
WHERE e.id = ANY($1)
