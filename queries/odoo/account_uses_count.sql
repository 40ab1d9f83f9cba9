-- Journal items since a day, of any state, on accounts for income or expenses.
SELECT l.company_id AS "company_id!", l.partner_id AS "partner_id!", l.account_id AS "account_id!", count(*) AS "items!"
FROM account_move_line l
JOIN account_account a ON a.id = l.account_id
WHERE l.partner_id = ANY($1) AND l.company_id = ANY($2) AND l.date >= $3
    AND split_part(a.account_type, '_', 1) IN ('income', 'expense')
GROUP BY l.company_id, l.partner_id, l.account_id
