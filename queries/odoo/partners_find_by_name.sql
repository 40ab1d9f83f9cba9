-- Who could be the client: a living company, of the account's company or of none.
SELECT id, name AS "name!"
FROM res_partner
WHERE active AND is_company AND name = ANY ($1) AND (company_id IS NULL OR company_id = $2)
ORDER BY id
