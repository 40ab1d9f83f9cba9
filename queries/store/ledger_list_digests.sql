SELECT record_id, digest, related_transaction_id
FROM upwork_sync.ledger
WHERE accounting_entity = $1 AND record_id = ANY($2)
