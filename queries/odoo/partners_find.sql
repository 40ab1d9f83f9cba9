SELECT id
FROM res_partner
WHERE id = ANY ($1)
