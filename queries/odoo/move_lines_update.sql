-- New versions of lines of drafts ($1: rows with their ids), with what they have in common with these.
UPDATE account_move_line AS l
SET journal_id = m.journal_id, ref = m.ref, date = m.date, invoice_date = m.invoice_date, sequence = new.sequence,
    account_id = new.account_id, currency_id = new.currency_id, partner_id = new.partner_id,
    tax_line_id = new.tax_line_id, tax_group_id = new.tax_group_id,
    tax_repartition_line_id = new.tax_repartition_line_id, name = new.name, date_maturity = new.date_maturity,
    analytic_distribution = new.analytic_distribution, debit = new.debit, credit = new.credit, balance = new.balance,
    amount_currency = new.amount_currency, tax_base_amount = new.tax_base_amount,
    amount_residual = new.amount_residual, amount_residual_currency = new.amount_residual_currency,
    quantity = new.quantity, price_unit = new.price_unit, price_subtotal = new.price_subtotal,
    price_total = new.price_total, discount = 0.00, discount_amount_currency = new.discount_amount_currency,
    discount_balance = new.discount_balance, reconciled = new.reconciled,
    write_uid = $2, write_date = now() AT TIME ZONE 'UTC'
FROM jsonb_populate_recordset(NULL::account_move_line, $1) AS new
JOIN account_move m ON m.id = new.move_id
WHERE l.id = new.id AND l.move_id = new.move_id
