SELECT
    id, account_id, kind, upwork_id, document_model, document_id, record_model, record_id, reason, upwork, odoo,
    found_at, decided_at, decision
FROM upwork_sync.drift
WHERE ($1::integer IS NULL OR account_id = $1) AND decided_at IS NULL
ORDER BY account_id, kind, upwork_id
