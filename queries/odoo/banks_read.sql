SELECT id, partner_id, company_id, currency_id, COALESCE(allow_out_payment, FALSE) AS "trusted!"
FROM res_partner_bank
WHERE partner_id = ANY($1) AND active
ORDER BY sequence, id
