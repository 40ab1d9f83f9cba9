-- Each by its key: PostgreSQL takes an array for short, and would sooner compare all of it with every link of the kind.
SELECT
    link.kind AS "kind!", link.upwork_id AS "upwork_id!", link.odoo_id AS "odoo_id!", link.kept,
    link.gone_at IS NOT NULL AS "gone!"
FROM unnest($3::text[]) AS wanted (id)
CROSS JOIN LATERAL (
    SELECT kind, upwork_id, odoo_id, kept, gone_at
    FROM upwork_sync.link
    WHERE account_id = $1 AND kind = $2 AND upwork_id = wanted.id
    LIMIT 1
) AS link
