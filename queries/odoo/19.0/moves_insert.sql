-- Drafts ($1: rows with their ids) as the ORM makes them. The columns that are not named stay empty, as it leaves them.
INSERT INTO account_move (id, create_uid, create_date, write_uid, write_date,
    company_id, journal_id, move_type, date, invoice_date, invoice_date_due, ref,
    partner_id, commercial_partner_id, partner_shipping_id, partner_bank_id, fiscal_position_id,
    preferred_payment_method_line_id, invoice_incoterm_id, invoice_partner_display_name, currency_id, reversed_entry_id,
    invoice_currency_rate, amount_untaxed, amount_tax, amount_total, amount_residual, amount_untaxed_signed,
    amount_tax_signed, amount_total_signed, amount_residual_signed, amount_untaxed_in_currency_signed,
    amount_total_in_currency_signed, always_tax_exigible,
    state, auto_post, payment_state, sequence_prefix, sequence_number, checked, made_sequence_gap,
    is_manually_modified)
SELECT m.id, $2, now() AT TIME ZONE 'UTC', $2, now() AT TIME ZONE 'UTC',
       m.company_id, m.journal_id, m.move_type, m.date, m.invoice_date, m.invoice_date_due, m.ref,
       m.partner_id, m.commercial_partner_id, m.partner_shipping_id, m.partner_bank_id, m.fiscal_position_id,
       m.preferred_payment_method_line_id, m.invoice_incoterm_id, m.invoice_partner_display_name, m.currency_id,
       m.reversed_entry_id, m.invoice_currency_rate, m.amount_untaxed, m.amount_tax, m.amount_total, m.amount_residual,
       m.amount_untaxed_signed, m.amount_tax_signed, m.amount_total_signed, m.amount_residual_signed,
       m.amount_untaxed_in_currency_signed, m.amount_total_in_currency_signed, m.always_tax_exigible,
       'draft', 'no', 'not_paid', '', 0, FALSE, FALSE,
       FALSE
FROM jsonb_populate_recordset(NULL::account_move, $1) AS m
