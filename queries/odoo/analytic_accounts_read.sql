SELECT id, COALESCE(name ->> 'en_US', (SELECT min(value) FROM jsonb_each_text(name)), '') AS "name!",
       COALESCE(active, FALSE) AS "active!", company_id
FROM account_analytic_account
WHERE id = ANY($1)
