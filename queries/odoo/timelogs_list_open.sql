-- Time logs with hours and a project that have no timesheet; or those named, whatever they have. A NULL sets no bound.
SELECT t.id
FROM upwork_timelog t
JOIN upwork_contract c ON c.id = t.contract_id
WHERE c.upwork_account_id = $1
  AND ($2::text IS NULL OR c.upwork_contract_id = $2)
  AND ($3::date IS NULL OR t.date >= $3)
  AND ($4::date IS NULL OR t.date <= $4)
  AND CASE WHEN $5::integer[] IS NULL THEN t.timesheet_id IS NULL AND t.total_hours > 0 AND c.project_id IS NOT NULL
           ELSE t.id = ANY($5) END
ORDER BY t.contract_id, t.date
