-- Which tax a position puts in place of which. One without any active tax takes all taxes away.
SELECT f.id AS position_id, a.src_tax_id AS source, t.id AS target, t.id IS NULL AS removes_taxes
FROM account_fiscal_position f
LEFT JOIN (
    account_fiscal_position_account_tax_rel r JOIN account_tax t ON t.id = r.account_tax_id AND t.active
) ON r.account_fiscal_position_id = f.id
LEFT JOIN account_tax_alternatives a ON a.dest_tax_id = t.id
WHERE f.company_id = ANY($1)
ORDER BY f.id, t.sequence, t.id
