-- Earnings of an account that have documents, by row id.
SELECT e.id, e.upwork_earning_id AS "upwork_id!", e.invoice_id, e.journal_entry_id
FROM upwork_earning e
JOIN upwork_contract c ON c.id = e.contract_id
WHERE c.upwork_account_id = $1 AND e.upwork_earning_id IS NOT NULL
    AND (e.invoice_id IS NOT NULL OR e.journal_entry_id IS NOT NULL)
ORDER BY e.id
