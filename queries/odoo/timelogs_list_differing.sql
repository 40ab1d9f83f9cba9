-- Time logs that say other hours, another day or other words than their timesheets.
SELECT t.id
FROM upwork_timelog t
JOIN upwork_contract c ON c.id = t.contract_id
JOIN account_analytic_line l ON l.id = t.timesheet_id
WHERE c.upwork_account_id = $1
  AND (
      COALESCE(l.unit_amount, 0)::numeric <> COALESCE(t.total_hours, 0)
      OR l.date <> t.date
      OR CASE WHEN COALESCE(t.memo, '') = '' THEN NOT starts_with(l.name, 'Upwork: ') ELSE l.name <> t.memo END
  )
ORDER BY t.contract_id, t.date
