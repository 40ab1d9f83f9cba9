-- Only what is still empty: a document that somebody chose meanwhile stays.
UPDATE upwork_earning e
SET invoice_id = COALESCE(e.invoice_id, new.invoice_id),
    journal_entry_id = COALESCE(e.journal_entry_id, new.journal_entry_id),
    write_uid = $1,
    write_date = now() AT TIME ZONE 'UTC'
FROM UNNEST($2::integer[], $3::integer[], $4::integer[]) AS new (id, invoice_id, journal_entry_id)
WHERE e.id = new.id
