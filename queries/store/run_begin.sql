-- A slot that was run to its end stays as it is. Runs without a slot never meet: NULLs are distinct.
INSERT INTO upwork_sync.run AS run (account_id, job, slot, trigger, holder, started_at)
VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (account_id, job, slot) DO UPDATE
SET
    trigger = excluded.trigger,
    holder = excluded.holder,
    attempt = run.attempt + 1,
    started_at = excluded.started_at,
    finished_at = NULL,
    outcome = NULL,
    report = NULL,
    error = NULL
WHERE run.outcome IS NULL OR run.outcome = 'failed'
RETURNING run.id, run.attempt
