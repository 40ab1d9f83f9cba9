-- Lines of new drafts ($1: rows with their ids and those of their moves), with what they have in common with these.
INSERT INTO account_move_line (id, create_uid, create_date, write_uid, write_date,
    move_id, journal_id, company_id, company_currency_id, parent_state, ref, date, invoice_date,
    sequence, account_id, currency_id, partner_id, tax_line_id, tax_group_id, tax_repartition_line_id, name, display_type,
    date_maturity, analytic_distribution, debit, credit, balance, amount_currency, tax_base_amount, amount_residual,
    amount_residual_currency, quantity, price_unit, price_subtotal, price_total, discount, discount_amount_currency,
    discount_balance, reconciled, is_storno, deductible_amount, no_followup)
SELECT l.id, $2, now() AT TIME ZONE 'UTC', $2, now() AT TIME ZONE 'UTC',
       m.id, m.journal_id, m.company_id, c.currency_id, 'draft', m.ref, m.date, m.invoice_date,
       l.sequence, l.account_id, l.currency_id, l.partner_id, l.tax_line_id, l.tax_group_id, l.tax_repartition_line_id,
       l.name, l.display_type,
       l.date_maturity, l.analytic_distribution, l.debit, l.credit, l.balance, l.amount_currency, l.tax_base_amount,
       l.amount_residual, l.amount_residual_currency, l.quantity, l.price_unit, l.price_subtotal, l.price_total, 0.00,
       l.discount_amount_currency, l.discount_balance, l.reconciled, FALSE, 100, j.type = 'general'
FROM jsonb_populate_recordset(NULL::account_move_line, $1) AS l
JOIN account_move m ON m.id = l.move_id
JOIN res_company c ON c.id = m.company_id
JOIN account_journal j ON j.id = m.journal_id
