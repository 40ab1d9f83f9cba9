-- Names may change; the person and the tenant may not: then no row is touched.
INSERT INTO upwork_sync.identity AS identity (
    account_id, user_id, user_name, organization_id, organization_name, kind, recorded_at
)
VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (account_id) DO UPDATE
SET user_name = excluded.user_name, organization_name = excluded.organization_name, kind = excluded.kind
WHERE identity.user_id = excluded.user_id AND identity.organization_id = excluded.organization_id
