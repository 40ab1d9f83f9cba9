-- Documents that carry the reference of one of these earnings, which has none, and that no earning points to: of each
-- earning that takes it. $2 and $3: what stands before Upwork's id in the reference of an invoice, and of a fee entry.
SELECT e.id AS "earning!", m.id AS "id!", m.move_type = 'entry' AS "is_entry!"
FROM upwork_earning e
JOIN account_move m ON m.company_id = e.company_id AND m.ref = $2 || e.upwork_earning_id
WHERE e.id = ANY ($1)
    AND e.invoice_id IS NULL
    AND m.move_type IN ('out_invoice', 'out_refund')
    AND m.state <> 'cancel'
    AND NOT EXISTS (SELECT FROM upwork_earning o WHERE o.invoice_id = m.id)
UNION ALL
SELECT e.id, m.id, m.move_type = 'entry'
FROM upwork_earning e
JOIN account_move m ON m.company_id = e.company_id AND m.ref = $3 || e.upwork_earning_id
WHERE e.id = ANY ($1)
    AND e.journal_entry_id IS NULL
    AND m.move_type = 'entry'
    AND m.state <> 'cancel'
    AND NOT EXISTS (SELECT FROM upwork_earning o WHERE o.journal_entry_id = m.id)
ORDER BY 1, 2
