SELECT l.id, j.bank_account_id
FROM account_payment_method_line l
JOIN account_journal j ON j.id = l.journal_id
