-- A contract brings back the milestones and earnings that went with it; one deleted by itself before stays deleted.
WITH gone AS (
    SELECT kind, upwork_id, gone_at
    FROM upwork_sync.link
    WHERE account_id = $1 AND kind = $2 AND upwork_id = $3 AND gone_at IS NOT NULL
)

DELETE FROM upwork_sync.link AS link
USING gone
WHERE
    link.account_id = $1
    AND (
        link.kind = gone.kind AND link.upwork_id = gone.upwork_id
        OR gone.kind = 'contract' AND link.kind IN ('milestone', 'earning') AND link.parent_id = gone.upwork_id
        AND link.gone_at >= gone.gone_at
    )
