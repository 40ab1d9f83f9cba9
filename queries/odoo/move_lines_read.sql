-- Lines of documents in the order in which they were made, each with its taxes.
SELECT l.id, l.move_id, l.display_type, l.sequence, l.name, l.account_id, l.partner_id, l.currency_id, l.quantity, l.price_unit,
       l.price_subtotal, l.price_total, l.amount_currency, l.balance, l.debit, l.credit, l.amount_residual,
       l.amount_residual_currency, COALESCE(l.reconciled, FALSE) AS "reconciled!", l.date_maturity, l.discount_balance,
       l.discount_amount_currency, l.analytic_distribution, l.tax_line_id, l.tax_group_id, l.tax_repartition_line_id,
       l.tax_base_amount,
       ARRAY(SELECT r.account_tax_id FROM account_move_line_account_tax_rel r
             WHERE r.account_move_line_id = l.id ORDER BY r.account_tax_id) AS "taxes!"
FROM account_move_line l
WHERE l.move_id = ANY ($1)
ORDER BY l.move_id, l.id
