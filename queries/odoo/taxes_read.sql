-- Their names in the language of the user ($2), as on the ORM's lines.
SELECT t.id, t.company_id, COALESCE(t.name ->> p.lang, t.name ->> 'en_US') AS "name!", t.sequence,
       COALESCE(t.active, FALSE) AS "active!", t.type_tax_use = 'sale' AS "is_for_sales!", t.amount_type AS amount_kind,
       t.amount, t.price_include_override AS price_include, COALESCE(t.include_base_amount, FALSE) AS "adds_to_base!",
       COALESCE(t.tax_exigibility = 'on_payment', FALSE) AS "on_payment!", COALESCE(t.analytic, FALSE) AS "analytic!",
       t.tax_group_id AS group_id
FROM account_tax t
JOIN res_users u ON u.id = $2
JOIN res_partner p ON p.id = u.partner_id
WHERE t.company_id = ANY($1)
