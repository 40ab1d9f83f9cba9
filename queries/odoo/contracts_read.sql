SELECT id, xmin::text::bigint AS "xmin!", upwork_contract_id, name, contract_type, state, start_date, end_date,
       hourly_rate, currency_id, partner_id
FROM upwork_contract
WHERE upwork_account_id = $1 AND upwork_contract_id = ANY ($2)
ORDER BY id
