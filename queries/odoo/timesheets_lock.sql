-- The timesheets of these time logs; before the time logs themselves, as Odoo does when it deletes one.
SELECT l.id
FROM account_analytic_line l
JOIN upwork_timelog t ON t.timesheet_id = l.id
WHERE t.id = ANY($1)
ORDER BY l.id
FOR NO KEY UPDATE OF l
