-- Of these those that are there and belong to no time log: its row was deleted and came back.
SELECT l.id
FROM account_analytic_line l
WHERE l.id = ANY($1) AND l.project_id IS NOT NULL
  AND NOT EXISTS (SELECT FROM upwork_timelog t WHERE t.timesheet_id = l.id)
