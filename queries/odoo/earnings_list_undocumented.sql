-- Earnings of an account that lack an invoice, or an entry for their fee; the oldest first, as Upwork numbers them.
SELECT e.id
FROM upwork_earning e
JOIN upwork_contract c ON c.id = e.contract_id
WHERE c.upwork_account_id = $1
    AND e.upwork_earning_id IS NOT NULL
    AND (e.invoice_id IS NULL OR e.journal_entry_id IS NULL AND e.upwork_fee <> 0)
    AND ($2::date IS NULL OR e.date >= $2)
    AND ($3::date IS NULL OR e.date <= $3)
    AND ($4::text[] IS NULL OR e.upwork_earning_id = ANY($4))
ORDER BY e.date, length(e.upwork_earning_id), e.upwork_earning_id COLLATE "C", e.id
