-- The newest run and the newest slot of each job stay: status and catch-up rest on them.
DELETE FROM upwork_sync.run AS run
WHERE
    run.started_at < $1
    AND EXISTS (
        SELECT FROM upwork_sync.run AS newer
        WHERE newer.account_id = run.account_id AND newer.job = run.job AND newer.started_at > run.started_at
    )
    AND (
        run.slot IS NULL
        OR EXISTS (
            SELECT FROM upwork_sync.run AS newer
            WHERE newer.account_id = run.account_id AND newer.job = run.job AND newer.slot > run.slot
        )
    )
