-- The invoices of these earnings, each with its partner and the account of its first line.
SELECT e.upwork_earning_id AS "upwork_id!", m.id, m.partner_id,
       (SELECT l.account_id FROM account_move_line l
        WHERE l.move_id = m.id AND l.display_type = 'product' ORDER BY l.id LIMIT 1) AS account_id
FROM upwork_earning e
JOIN upwork_contract c ON c.id = e.contract_id
JOIN account_move m ON m.id = e.invoice_id AND m.move_type = 'out_invoice' AND m.state <> 'cancel'
WHERE c.upwork_account_id = $1 AND e.upwork_earning_id = ANY ($2)
