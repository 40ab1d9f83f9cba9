INSERT INTO upwork_sync.accounting_entity (account_id, accounting_entity, recorded_at)
VALUES ($1, $2, $3)
