-- What runs by itself when a row of the tables named in $1 is written: triggers and rules that are switched on.
SELECT c.relname::text AS "table!", 'trigger' AS "kind!", t.tgname::text AS "name!"
FROM pg_trigger t
JOIN pg_class c ON c.oid = t.tgrelid
JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
WHERE c.relname = ANY ($1::text[]) AND NOT t.tgisinternal AND t.tgenabled IN ('O', 'A')
UNION ALL
SELECT c.relname::text, 'rule', r.rulename::text
FROM pg_rewrite r
JOIN pg_class c ON c.oid = r.ev_class
JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
WHERE c.relname = ANY ($1::text[]) AND r.rulename <> '_RETURN' AND r.ev_enabled IN ('O', 'A')
ORDER BY 1, 2, 3
