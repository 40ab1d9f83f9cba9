SELECT until
FROM upwork_sync.pause
WHERE until > $1
