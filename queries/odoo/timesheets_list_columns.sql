-- Columns that only some databases have: one for each further analytic plan, those of modules that invoice or validate timesheets.
-- The names are such that they need no quotes.
SELECT line.attname::text AS "name!"
FROM pg_catalog.pg_attribute line
WHERE line.attrelid = 'public.account_analytic_line'::pg_catalog.regclass AND line.attnum > 0 AND NOT line.attisdropped
  AND (
      line.attname IN ('timesheet_invoice_id', 'validated')
      OR line.attname ~ '^x_plan[0-9]+_id\Z' AND EXISTS (
          SELECT FROM pg_catalog.pg_attribute project
          WHERE project.attrelid = 'public.project_project'::pg_catalog.regclass AND project.attnum > 0
            AND NOT project.attisdropped AND project.attname = line.attname
      )
  )
ORDER BY line.attname
