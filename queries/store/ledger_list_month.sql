-- Rows of which both dates lie in a range of days, so that they belong to it whichever Upwork goes by.
SELECT record_id
FROM upwork_sync.ledger
WHERE accounting_entity = $1 AND review_due_date BETWEEN $2 AND $3 AND creation_date BETWEEN $2 AND $3
ORDER BY record_id
