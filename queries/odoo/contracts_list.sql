SELECT upwork_contract_id
FROM upwork_contract
WHERE upwork_account_id = $1
ORDER BY upwork_contract_id
