INSERT INTO account_account_tag_account_move_line_rel (account_move_line_id, account_account_tag_id)
SELECT line_id, tag_id FROM UNNEST($1::integer[], $2::integer[]) AS new (line_id, tag_id)
