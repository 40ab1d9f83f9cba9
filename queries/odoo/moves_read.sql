SELECT id, state, COALESCE(posted_before, FALSE) AS "posted_before!", company_id AS "company_id!", journal_id, move_type, date,
       invoice_date, invoice_date_due, ref, partner_id, commercial_partner_id, partner_shipping_id, partner_bank_id,
       fiscal_position_id, preferred_payment_method_line_id, invoice_incoterm_id, invoice_partner_display_name, currency_id,
       reversed_entry_id, invoice_currency_rate, amount_untaxed, amount_tax, amount_total, amount_residual,
       amount_untaxed_signed, amount_tax_signed, amount_total_signed, amount_residual_signed,
       amount_untaxed_in_currency_signed, amount_total_in_currency_signed,
       COALESCE(always_tax_exigible, FALSE) AS "always_tax_exigible!"
FROM account_move
WHERE id = ANY ($1) AND company_id IS NOT NULL
ORDER BY id
