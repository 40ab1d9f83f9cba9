SELECT currency_id, company_id, name AS day, rate AS "rate!"
FROM res_currency_rate
WHERE currency_id = ANY($1) AND (company_id IS NULL OR company_id = ANY($2)) AND rate IS NOT NULL
