-- Rules that ask for no product: lines of these documents have none.
SELECT m.company_id, m.partner_id, m.partner_category_id AS category_id, m.account_prefix AS prefixes,
       m.analytic_distribution AS "distribution!",
       ARRAY(
           SELECT DISTINCT a.root_plan_id
           FROM jsonb_object_keys(m.analytic_distribution) AS ids (list),
               regexp_split_to_table(ids.list, '[^0-9]+') AS part
           JOIN account_analytic_account a ON a.id::text = part
           WHERE a.root_plan_id IS NOT NULL
       ) AS "plans!"
FROM account_analytic_distribution_model m
WHERE m.product_id IS NULL AND m.product_categ_id IS NULL AND m.analytic_distribution IS NOT NULL
    AND (m.company_id IS NULL OR m.company_id = ANY($1))
ORDER BY m.sequence, m.id DESC
