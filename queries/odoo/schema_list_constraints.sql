-- Foreign keys, CHECKs and exclusions of the tables named in $1. A foreign key's definition is put together here, because
-- pg_get_constraintdef names its target by the search path. A column's name is looked up by itself: joined, all columns of
-- its table would be read for each constraint.
SELECT
    c.relname::text AS "table!",
    k.conname::text AS "name!",
    k.contype = 'f' AS "is_reference!",
    ARRAY(
        SELECT (SELECT a.attname::text FROM pg_attribute a WHERE a.attrelid = k.conrelid AND a.attnum = p.attnum)
        FROM unnest(k.conkey) WITH ORDINALITY AS p (attnum, position)
        ORDER BY p.position
    ) AS "columns!",
    CASE
        WHEN k.contype = 'f' THEN
            f.relname || '(' || (
                SELECT string_agg(
                    (SELECT a.attname FROM pg_attribute a WHERE a.attrelid = k.confrelid AND a.attnum = p.attnum),
                    ', ' ORDER BY p.position
                )
                FROM unnest(k.confkey) WITH ORDINALITY AS p (attnum, position)
            ) || ') on delete ' || CASE k.confdeltype
                WHEN 'c' THEN 'cascade'
                WHEN 'n' THEN 'set null'
                WHEN 'd' THEN 'set default'
                WHEN 'r' THEN 'restrict'
                ELSE 'no action'
            END
        ELSE pg_get_constraintdef(k.oid)
    END AS "definition!"
FROM pg_constraint k
JOIN pg_class c ON c.oid = k.conrelid
JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
LEFT JOIN pg_class f ON f.oid = k.confrelid
WHERE c.relname = ANY ($1::text[]) AND k.contype IN ('f', 'c', 'x')
ORDER BY c.relname, k.conname
