SELECT id, upwork_contract_id, company_id
FROM upwork_contract
WHERE upwork_account_id = $1 AND upwork_contract_id = ANY ($2)
