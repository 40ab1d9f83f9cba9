-- The relations named in $1 that exist, with the sequence that fills `id`.
SELECT
    c.relname::text AS "name!",
    c.relkind::text AS "kind!",
    row_security_active(c.oid) AS "row_security!",
    s.name AS "sequence?",
    s.usable AS "sequence_usable?"
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
LEFT JOIN LATERAL (
    SELECT q.relname::text AS name, has_sequence_privilege(q.oid, 'USAGE') AS usable
    FROM pg_attribute a
    JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    JOIN pg_depend p ON p.classid = 'pg_attrdef'::regclass AND p.objid = d.oid AND p.refclassid = 'pg_class'::regclass
    JOIN pg_class q ON q.oid = p.refobjid AND q.relkind = 'S'
    WHERE a.attrelid = c.oid AND a.attname = 'id'
    LIMIT 1
) s ON true
WHERE c.relname = ANY ($1::text[]) AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
ORDER BY c.relname
