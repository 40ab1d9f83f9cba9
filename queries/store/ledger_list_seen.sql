SELECT record_id, first_seen_at, changed_at
FROM upwork_sync.ledger
WHERE accounting_entity = $1 AND record_id = ANY($2)
