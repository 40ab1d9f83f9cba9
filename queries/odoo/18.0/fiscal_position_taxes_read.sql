-- Which tax a position puts in place of which; NULL takes it away.
SELECT m.position_id, m.tax_src_id AS source, m.tax_dest_id AS target, FALSE AS removes_taxes
FROM account_fiscal_position_tax m
JOIN account_fiscal_position f ON f.id = m.position_id
WHERE f.company_id = ANY($1)
ORDER BY m.id
