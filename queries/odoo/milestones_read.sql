SELECT id, xmin::text::bigint AS "xmin!", contract_id, name, state, due_date, amount, currency_id
FROM upwork_milestone
WHERE contract_id = ANY ($1)
ORDER BY id
