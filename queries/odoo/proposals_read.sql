SELECT id, xmin::text::bigint AS "xmin!", state, title, submitted_date, hourly_rate, contract_id
FROM upwork_proposal
WHERE upwork_account_id = $1
ORDER BY id
