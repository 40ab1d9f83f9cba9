INSERT INTO upwork_sync.assignment AS assignment (accounting_entity, record_id, contract_id, assigned_at)
VALUES ($1, $2, $3, $4)
ON CONFLICT (accounting_entity, record_id) DO UPDATE
SET contract_id = excluded.contract_id, assigned_at = excluded.assigned_at
WHERE assignment.contract_id <> excluded.contract_id
