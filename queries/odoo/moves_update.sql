-- New versions of drafts ($1: rows with their ids) that are locked. What is not named stays, as the ORM leaves it too.
UPDATE account_move AS m
SET journal_id = new.journal_id, date = new.date, invoice_date = new.invoice_date,
    invoice_date_due = new.invoice_date_due, partner_id = new.partner_id,
    commercial_partner_id = new.commercial_partner_id, partner_shipping_id = new.partner_shipping_id,
    partner_bank_id = new.partner_bank_id, fiscal_position_id = new.fiscal_position_id,
    preferred_payment_method_line_id = new.preferred_payment_method_line_id,
    invoice_incoterm_id = new.invoice_incoterm_id, invoice_partner_display_name = new.invoice_partner_display_name,
    currency_id = new.currency_id, reversed_entry_id = new.reversed_entry_id,
    invoice_currency_rate = new.invoice_currency_rate, amount_untaxed = new.amount_untaxed, amount_tax = new.amount_tax,
    amount_total = new.amount_total, amount_residual = new.amount_residual,
    amount_untaxed_signed = new.amount_untaxed_signed, amount_tax_signed = new.amount_tax_signed,
    amount_total_signed = new.amount_total_signed, amount_residual_signed = new.amount_residual_signed,
    amount_untaxed_in_currency_signed = new.amount_untaxed_in_currency_signed,
    amount_total_in_currency_signed = new.amount_total_in_currency_signed,
    write_uid = $2, write_date = now() AT TIME ZONE 'UTC'
FROM jsonb_populate_recordset(NULL::account_move, $1) AS new
WHERE m.id = new.id AND m.state = 'draft'
