SELECT accounting_entity, swept_on
FROM upwork_sync.accounting_entity
WHERE account_id = $1
