-- What these rows say, before they are changed.
INSERT INTO upwork_sync.ledger_history (accounting_entity, record_id, changed_at, before)
SELECT
    ledger.accounting_entity,
    ledger.record_id,
    $3,
    to_jsonb(ledger) - '{accounting_entity,record_id,digest,first_seen_at,changed_at}'::text[]
FROM upwork_sync.ledger AS ledger
WHERE ledger.accounting_entity = $1 AND ledger.record_id = ANY($2)
ORDER BY ledger.record_id
