SELECT id, company_id, type = 'sale' AS "is_sale!", currency_id, default_account_id
FROM account_journal
WHERE company_id = ANY($1) AND active AND type IN ('sale', 'general')
ORDER BY sequence, type, code, id
