-- Decimals as Odoo derives them from the rounding; plain: it rounds to that many decimals and no coarser (0.05 does not).
SELECT id, name, COALESCE(active, FALSE) AS "active!", d.decimals AS "decimals!",
       rounding = power(10::numeric, -d.decimals) AS "is_plain!"
FROM res_currency
CROSS JOIN LATERAL (
    SELECT CASE WHEN rounding > 0 AND rounding < 1 THEN ceil(log(1 / rounding)) ELSE 0 END::integer AS decimals
) AS d
