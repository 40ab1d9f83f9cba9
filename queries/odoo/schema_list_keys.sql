-- Valid unique indexes of the tables named in $1. A NULL among the columns is an expression.
SELECT
    c.relname::text AS "table!",
    x.relname::text AS "name!",
    i.indimmediate AND i.indpred IS NULL AS "whole!",
    ARRAY(
        SELECT a.attname::text
        FROM unnest(i.indkey::int2[]) WITH ORDINALITY AS k (attnum, position)
        LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.attnum AND k.attnum > 0
        WHERE k.position <= i.indnkeyatts
        ORDER BY k.position
    ) AS "columns!: Vec<Option<String>>"
FROM pg_index i
JOIN pg_class x ON x.oid = i.indexrelid
JOIN pg_class c ON c.oid = i.indrelid
JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
WHERE c.relname = ANY ($1::text[]) AND i.indisunique AND i.indisvalid
ORDER BY c.relname, x.relname
