-- Decimals as Odoo derives them from the rounding: 0.010000 gives 2, 0.05 gives 2, 1 gives 0.
SELECT id, name,
       CASE WHEN rounding > 0 AND rounding < 1 THEN ceil(log(1 / rounding)) ELSE 0 END::integer AS "decimals!"
FROM res_currency
