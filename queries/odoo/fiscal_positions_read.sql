SELECT f.id, f.company_id, f.sequence, COALESCE(f.auto_apply, FALSE) AS "auto_apply!",
       COALESCE(f.vat_required, FALSE) AS "vat_required!", f.zip_from, f.zip_to, f.country_id,
       ARRAY(SELECT s.res_country_state_id FROM account_fiscal_position_res_country_state_rel s
             WHERE s.account_fiscal_position_id = f.id) AS "states!",
       CASE WHEN f.country_group_id IS NOT NULL THEN
           ARRAY(SELECT g.res_country_id FROM res_country_res_country_group_rel g
                 WHERE g.res_country_group_id = f.country_group_id)
       END AS countries,
       ARRAY(SELECT m.account_src_id FROM account_fiscal_position_account m
             WHERE m.position_id = f.id ORDER BY m.id) AS "account_sources!",
       ARRAY(SELECT m.account_dest_id FROM account_fiscal_position_account m
             WHERE m.position_id = f.id ORDER BY m.id) AS "account_targets!"
FROM account_fiscal_position f
WHERE f.company_id = ANY($1) AND f.active
ORDER BY f.sequence, f.id
