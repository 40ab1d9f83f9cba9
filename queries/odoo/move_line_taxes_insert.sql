INSERT INTO account_move_line_account_tax_rel (account_move_line_id, account_tax_id)
SELECT line_id, tax_id FROM UNNEST($1::integer[], $2::integer[]) AS new (line_id, tax_id)
