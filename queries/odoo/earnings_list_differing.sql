-- Earnings whose documents say another day, amount, currency, client or other words than they, or lack a fee ($2: the name
-- of a fee's line). Whether that is Upwork's doing or somebody's is not told here.
SELECT e.id
FROM upwork_earning e
JOIN upwork_contract c ON c.id = e.contract_id
LEFT JOIN account_move i ON i.id = e.invoice_id
LEFT JOIN account_move f ON f.id = e.journal_entry_id
LEFT JOIN LATERAL (
    SELECT -sum(l.amount_currency) AS total, bool_or(l.name = $2) AS has_fee,
        (array_agg(l.name ORDER BY l.id))[1] AS name, (array_agg(l.quantity ORDER BY l.id))[1] AS quantity
    FROM account_move_line l WHERE l.move_id = i.id AND l.display_type = 'product'
) AS line ON TRUE
LEFT JOIN LATERAL (
    SELECT (array_agg(l.amount_currency ORDER BY l.id))[1] AS fee, (array_agg(l.name ORDER BY l.id))[1] AS name,
        (array_agg(l.currency_id ORDER BY l.id))[1] AS currency_id
    FROM account_move_line l WHERE l.move_id = f.id AND l.display_type = 'product'
) AS entry ON TRUE
WHERE c.upwork_account_id = $1
    AND e.upwork_earning_id IS NOT NULL
    AND (
        i.id IS NOT NULL AND (
            i.invoice_date IS DISTINCT FROM e.date
            OR i.currency_id <> e.currency_id
            OR i.reversed_entry_id IS NULL AND i.partner_id IS DISTINCT FROM COALESCE(e.partner_id, c.partner_id)
            OR line.name IS DISTINCT FROM e.name
            OR line.total IS DISTINCT FROM e.gross_amount - CASE WHEN line.has_fee THEN COALESCE(e.upwork_fee, 0) ELSE 0 END
            OR line.quantity <> 1 AND line.quantity IS DISTINCT FROM e.total_hours
            OR f.id IS NULL AND NOT line.has_fee AND COALESCE(e.upwork_fee, 0) <> 0
        )
        OR f.id IS NOT NULL AND (
            f.date <> e.date
            OR entry.currency_id <> e.currency_id
            OR entry.name IS DISTINCT FROM $2 || ' - ' || e.name
            OR entry.fee IS DISTINCT FROM COALESCE(e.upwork_fee, 0)
        )
    )
ORDER BY e.date, length(e.upwork_earning_id), e.upwork_earning_id COLLATE "C", e.id
