SELECT c.id AS "id!", c.name AS "name!", c.currency_id AS "currency_id!", c.partner_id AS "partner_id!",
       c.tax_calculation_rounding_method AS rounding_method, c.parent_id IS NOT NULL AS "is_branch!",
       COALESCE(c.account_storno, FALSE) AS "is_storno!", c.account_price_include AS "price_include!",
       f.code AS "fiscal_country?", c.incoterm_id, c.alias_domain_id,
       c.fiscalyear_lock_date, c.hard_lock_date, c.tax_lock_date, c.sale_lock_date
FROM res_company c
LEFT JOIN res_country f ON f.id = c.account_fiscal_country_id
WHERE c.id = ANY($1)
