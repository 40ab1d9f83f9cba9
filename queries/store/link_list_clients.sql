-- Contracts and their clients' names, those that were deleted in Odoo among them.
SELECT upwork_id, kept #>> '{client,name}' AS client_name
FROM upwork_sync.link
WHERE account_id = $1 AND kind = 'contract'
