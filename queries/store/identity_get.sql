SELECT account_id, user_id, user_name, organization_id, organization_name, kind
FROM upwork_sync.identity
WHERE account_id = $1
