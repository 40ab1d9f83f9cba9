-- Those of these documents that have a fee as a line of their own.
SELECT DISTINCT move_id AS "move_id!" FROM account_move_line
WHERE move_id = ANY($1) AND display_type = 'product' AND name = $2
