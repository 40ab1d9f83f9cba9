-- In key order, as every other writer locks; what is remembered already is not written again.
INSERT INTO upwork_sync.link AS link (account_id, kind, upwork_id, odoo_id, parent_id, kept)
SELECT $1, new.kind, new.upwork_id, new.odoo_id, new.parent_id, new.kept
FROM
    unnest($2::text[], $3::text[], $4::integer[], $5::text[], $6::jsonb[])
    AS new (kind, upwork_id, odoo_id, parent_id, kept)
ORDER BY new.kind, new.upwork_id
ON CONFLICT (account_id, kind, upwork_id) DO UPDATE
SET odoo_id = excluded.odoo_id, parent_id = excluded.parent_id, kept = excluded.kept, gone_at = NULL
WHERE
    link.gone_at IS NOT NULL
    OR (link.odoo_id, link.parent_id, link.kept) IS DISTINCT FROM (excluded.odoo_id, excluded.parent_id, excluded.kept)
