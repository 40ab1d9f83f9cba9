SELECT kind AS "kind!", upwork_id AS "upwork_id!", odoo_id AS "odoo_id!", kept, gone_at IS NOT NULL AS "gone!"
FROM upwork_sync.link
WHERE account_id = $1 AND kind = $2 AND upwork_id = ANY($3)
