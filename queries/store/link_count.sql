SELECT count(*) AS "links!"
FROM upwork_sync.link
WHERE account_id = $1 AND kind = $2 AND gone_at IS NULL
