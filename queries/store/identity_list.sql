SELECT account_id, user_id, user_name, organization_id, organization_name, kind
FROM upwork_sync.identity
ORDER BY account_id
