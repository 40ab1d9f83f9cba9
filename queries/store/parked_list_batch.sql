SELECT record_id, reason, cure
FROM upwork_sync.parked
WHERE accounting_entity = $1 AND record_id = ANY($2)
