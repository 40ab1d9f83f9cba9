SELECT EXISTS (
    SELECT FROM upwork_sync.link
    WHERE account_id = $1 AND kind = $2 AND upwork_id = $3
) AS "exists!"
