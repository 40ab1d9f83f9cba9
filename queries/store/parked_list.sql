SELECT record_id, reason, cure, since
FROM upwork_sync.parked
WHERE accounting_entity = $1
ORDER BY since, record_id
