-- Which field and which modules stand behind columns: $1 tables, $2 columns, pairwise. No row: Odoo knows no such field.
-- `__export__` and its like are marks of an export or import, not modules.
SELECT
    w.table_name AS "table!",
    w.column_name AS "column!",
    f.state = 'manual' AS "manual!",
    array_remove(array_agg(DISTINCT d.module::text ORDER BY d.module::text), NULL) AS "modules!"
FROM unnest($1::text[], $2::text[]) AS w (table_name, column_name)
JOIN public.ir_model_fields f ON f.name = w.column_name AND replace(f.model, '.', '_') = w.table_name
LEFT JOIN public.ir_model_data d ON d.model = 'ir.model.fields' AND d.res_id = f.id AND d.module NOT LIKE '\_\_%'
GROUP BY w.table_name, w.column_name, f.state
ORDER BY w.table_name, w.column_name
