SELECT t.id, c.upwork_account_id, t.company_id
FROM upwork_timelog t
JOIN upwork_contract c ON c.id = t.contract_id
WHERE t.id = ANY($1)
