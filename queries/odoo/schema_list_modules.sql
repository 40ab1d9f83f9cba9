-- Modules whose tables and columns are there, also while an upgrade or removal is pending.
SELECT m.name AS "name!", m.latest_version
FROM public.ir_module_module m
WHERE m.state IN ('installed', 'to upgrade', 'to remove')
ORDER BY m.name
