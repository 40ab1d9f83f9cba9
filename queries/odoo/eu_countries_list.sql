SELECT c.code AS "code!"
FROM ir_model_data d
JOIN res_country_res_country_group_rel g ON g.res_country_group_id = d.res_id
JOIN res_country c ON c.id = g.res_country_id
WHERE d.module = 'base' AND d.name = 'europe' AND d.model = 'res.country.group' AND c.code IS NOT NULL
