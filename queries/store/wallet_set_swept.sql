UPDATE upwork_sync.accounting_entity
SET swept_on = $2
WHERE account_id = $1 AND swept_on IS DISTINCT FROM $2
