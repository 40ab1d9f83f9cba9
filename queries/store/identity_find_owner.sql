SELECT account_id
FROM upwork_sync.identity
WHERE organization_id = $1 AND account_id <> $2
