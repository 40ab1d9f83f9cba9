SELECT record_id, contract_id
FROM upwork_sync.assignment
WHERE accounting_entity = $1 AND record_id = ANY($2)
