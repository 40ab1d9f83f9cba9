SELECT kind, upwork_id, parent_id, kept, gone_at AS "gone_at!"
FROM upwork_sync.link
WHERE account_id = $1 AND gone_at IS NOT NULL
ORDER BY gone_at, kind, upwork_id
