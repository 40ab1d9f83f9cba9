SELECT account_id
FROM upwork_sync.accounting_entity
WHERE accounting_entity = $1 AND account_id <> $2
