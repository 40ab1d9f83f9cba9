-- Those of these documents that are there and that no earning points to.
SELECT m.id FROM account_move m
WHERE m.id = ANY ($1)
    AND NOT EXISTS (SELECT FROM upwork_earning e WHERE e.invoice_id = m.id OR e.journal_entry_id = m.id)
