-- Every column of the relations named in $1, and what the current role may do with it. `xmin` is among them because
-- column-wise grants have to name it.
SELECT
    c.relname::text AS "table!",
    a.attname::text AS "name!",
    format_type(a.atttypid, a.atttypmod) AS "kind!",
    a.attnotnull AS "not_null!",
    a.atthasdef OR a.attidentity <> '' AS "has_default!",
    a.attgenerated <> '' OR a.attidentity = 'a' AS "generated!",
    has_column_privilege(c.oid, a.attnum, 'SELECT') AS "may_select!",
    has_column_privilege(c.oid, a.attnum, 'INSERT') AS "may_insert!",
    has_column_privilege(c.oid, a.attnum, 'UPDATE') AS "may_update!"
FROM pg_attribute a
JOIN pg_class c ON c.oid = a.attrelid
JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
WHERE c.relname = ANY ($1::text[])
    AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
    AND NOT a.attisdropped
    AND (a.attnum > 0 OR a.attname = 'xmin')
ORDER BY c.relname, a.attname
