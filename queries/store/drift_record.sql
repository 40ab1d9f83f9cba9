-- One open item for each record. What is known already is not written again.
INSERT INTO upwork_sync.drift AS drift (
    account_id, kind, upwork_id, document_model, document_id, record_model, record_id, reason, upwork, odoo, found_at
)
SELECT
    $1, new.kind, new.upwork_id, new.document_model, new.document_id, new.record_model, new.record_id, new.reason,
    new.upwork, new.odoo, $11
FROM
    unnest(
        $2::text[], $3::text[], $4::text[], $5::integer[], $6::text[], $7::integer[], $8::text[], $9::jsonb[], $10::jsonb[]
    ) AS new (kind, upwork_id, document_model, document_id, record_model, record_id, reason, upwork, odoo)
ORDER BY new.kind, new.upwork_id
ON CONFLICT (account_id, kind, upwork_id) WHERE decided_at IS NULL DO UPDATE
SET
    document_id = excluded.document_id,
    record_id = excluded.record_id,
    reason = excluded.reason,
    upwork = excluded.upwork,
    odoo = excluded.odoo
WHERE
    (drift.document_id, drift.record_id, drift.reason, drift.upwork, drift.odoo)
    IS DISTINCT FROM (excluded.document_id, excluded.record_id, excluded.reason, excluded.upwork, excluded.odoo)
