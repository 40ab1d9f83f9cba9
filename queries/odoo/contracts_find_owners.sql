SELECT id, upwork_account_id, company_id, upwork_contract_id
FROM upwork_contract
WHERE id = ANY($1)
