-- Archived ones too: Odoo takes them.
SELECT id, COALESCE(name ->> 'en_US', (SELECT min(value) FROM jsonb_each_text(name)), '') AS "name!",
       account_id, company_id, partner_id, COALESCE(allow_timesheets, FALSE) AS "allow_timesheets!"
FROM project_project
WHERE id = ANY($1)
