-- Documents by row id, and those that reverse one of them: what people see, and what it comes to in its currency. The fee
-- is the line of that name ($2); an entry says it in its first line.
SELECT
    move.id, move.name, move.ref, move.move_type, move.state, move.payment_state, move.date, move.reversed_entry_id,
    coalesce(of_line.name, of_move.name) AS "currency!",
    coalesce(move.amount_untaxed_in_currency_signed, 0) AS "untaxed!",
    coalesce(move.amount_total_in_currency_signed, 0) AS "total!",
    coalesce(expense.amount_currency, fee.amount) AS fee
FROM account_move AS move
INNER JOIN res_currency AS of_move ON of_move.id = move.currency_id
LEFT JOIN LATERAL (
    SELECT line.amount_currency, line.currency_id
    FROM account_move_line AS line
    WHERE line.move_id = move.id
    ORDER BY line.id
    LIMIT 1
) AS expense ON move.move_type = 'entry'
LEFT JOIN res_currency AS of_line ON of_line.id = expense.currency_id
LEFT JOIN LATERAL (
    SELECT sum(line.amount_currency) AS amount
    FROM account_move_line AS line
    WHERE line.move_id = move.id AND line.display_type = 'product' AND line.name = $2
) AS fee ON move.move_type <> 'entry'
WHERE move.id = ANY($1) OR move.reversed_entry_id = ANY($1)
ORDER BY move.id
