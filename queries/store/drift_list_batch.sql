SELECT
    id, account_id, kind, upwork_id, document_model, document_id, record_model, record_id, reason, upwork, odoo,
    found_at, decided_at, decision
FROM upwork_sync.drift
WHERE account_id = $1 AND kind = $2 AND upwork_id = ANY($3) AND decided_at IS NULL
