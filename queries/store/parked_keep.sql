-- A row that goes on waiting keeps its beginning.
INSERT INTO upwork_sync.parked AS parked (accounting_entity, record_id, reason, cure, since)
SELECT $1, new.record_id, new.reason, new.cure, $5
FROM unnest($2::text[], $3::text[], $4::text[]) AS new (record_id, reason, cure)
ORDER BY new.record_id
ON CONFLICT (accounting_entity, record_id) DO UPDATE
SET reason = excluded.reason, cure = excluded.cure
