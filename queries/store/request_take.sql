-- The oldest that nobody is at, and with it those that ask for the very same: one piece of work answers them all.
WITH free AS (
    SELECT id, model, ids, action, company_ids
    FROM upwork_sync.request
    WHERE answered_at IS NULL AND (lease_until IS NULL OR lease_until <= clock_timestamp()) AND id <> ALL($3)
    ORDER BY id
    FOR UPDATE SKIP LOCKED
),

first AS (
    SELECT model, ids, action, company_ids
    FROM free
    ORDER BY id
    LIMIT 1
)

UPDATE upwork_sync.request AS request
SET holder = $1, lease_until = clock_timestamp() + $2::bigint * interval '1 millisecond'
FROM free
INNER JOIN first
    ON
        first.model = free.model AND first.ids = free.ids AND first.action = free.action
        AND first.company_ids = free.company_ids
WHERE request.id = free.id
RETURNING request.id, request.model, request.ids, request.action, request.user_id, request.company_ids, request.requested_at
