-- A contract takes its milestones and earnings along.
UPDATE upwork_sync.link AS link
SET gone_at = $4
FROM unnest($2::text[], $3::text[]) AS gone (kind, upwork_id)
WHERE
    link.account_id = $1
    AND link.gone_at IS NULL
    AND (
        link.kind = gone.kind AND link.upwork_id = gone.upwork_id
        OR gone.kind = 'contract' AND link.kind IN ('milestone', 'earning') AND link.parent_id = gone.upwork_id
    )
