SELECT upwork_id
FROM upwork_sync.link
WHERE account_id = $1 AND kind = 'contract' AND gone_at IS NOT NULL
