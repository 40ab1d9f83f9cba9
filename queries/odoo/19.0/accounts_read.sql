-- Accounts of these companies and those with these ids; by company the code and the place that it gives them.
WITH uses AS (
    SELECT r.account_account_id AS id, r.res_company_id AS company_id, a.code_store ->> r.res_company_id::text AS code
    FROM account_account_res_company_rel r
    JOIN account_account a ON a.id = r.account_account_id
    WHERE r.res_company_id = ANY($1) OR r.account_account_id = ANY($2)
),
placed AS (SELECT id, company_id, code, rank() OVER (PARTITION BY company_id ORDER BY code) AS place FROM uses)
SELECT a.id, a.name ->> 'en_US' AS name, a.account_type AS kind, COALESCE(a.active, FALSE) AS active, COALESCE(a.reconcile, FALSE) AS reconcile, a.currency_id,
       array_remove(array_agg(p.company_id), NULL) AS companies,
       array_agg(p.code) FILTER (WHERE p.company_id IS NOT NULL) AS codes,
       array_remove(array_agg(p.place), NULL) AS places,
       ARRAY(SELECT t.tax_id FROM account_account_tax_default_rel t WHERE t.account_id = a.id) AS taxes
FROM account_account a
LEFT JOIN placed p ON p.id = a.id
WHERE p.id IS NOT NULL OR a.id = ANY($2)
GROUP BY a.id
