-- Earnings of an account, the oldest first, as Upwork numbers them: which documents they have, and whether a fee is
-- neither on an entry nor a line ($6) of the invoice.
SELECT e.id, e.upwork_earning_id AS "upwork_id!", e.invoice_id IS NOT NULL AS "has_invoice!",
       e.journal_entry_id IS NOT NULL AS "has_entry!",
       e.upwork_fee IS NOT NULL AND e.upwork_fee <> 0 AND e.journal_entry_id IS NULL AND NOT EXISTS (
           SELECT FROM account_move_line l
           WHERE l.move_id = e.invoice_id AND l.display_type = 'product' AND l.name = $6
       ) AS "lacks_fee!"
FROM upwork_earning e
JOIN upwork_contract c ON c.id = e.contract_id
WHERE c.upwork_account_id = $1
    AND e.upwork_earning_id IS NOT NULL
    AND ($2::date IS NULL OR e.date >= $2)
    AND ($3::date IS NULL OR e.date <= $3)
    AND ($4::text[] IS NULL OR e.upwork_earning_id = ANY($4))
    AND ($5::integer[] IS NULL OR e.id = ANY($5))
ORDER BY e.date, length(e.upwork_earning_id), e.upwork_earning_id COLLATE "C", e.id
