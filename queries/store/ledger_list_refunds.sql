-- Those of these rows that give money back, each with the row whose money that is.
SELECT record_id, related_transaction_id AS "related_transaction_id!"
FROM upwork_sync.ledger
WHERE accounting_entity = $1 AND record_id = ANY($2) AND related_transaction_id IS NOT NULL AND credited < 0
