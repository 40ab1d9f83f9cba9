SELECT id, name, upwork_contract_id
FROM upwork_contract
WHERE upwork_account_id = $1 AND partner_id IS NULL
ORDER BY id
