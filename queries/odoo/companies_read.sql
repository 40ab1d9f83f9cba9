-- Exchange rates are those of the company at the top. Decimals as Odoo derives them from the currency's rounding.
SELECT c.id, c.name, COALESCE(split_part(NULLIF(c.parent_path, ''), '/', 1)::integer, c.id) AS "root_id!", c.currency_id,
       CASE WHEN y.rounding > 0 AND y.rounding < 1 THEN ceil(log(1 / y.rounding)) ELSE 0 END::integer AS "decimals!",
       c.project_time_mode_id
FROM res_company c
JOIN res_currency y ON y.id = c.currency_id
WHERE c.id = ANY($1)
