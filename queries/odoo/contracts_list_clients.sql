SELECT id, upwork_contract_id, partner_id
FROM upwork_contract
WHERE upwork_account_id = $1
