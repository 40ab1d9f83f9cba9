-- Time logs with hours that wait for a project on their contract.
SELECT COALESCE(c.upwork_contract_id, c.name) AS "contract!", count(*) AS "timelogs!", min(t.date) AS "first!", max(t.date) AS "last!"
FROM upwork_timelog t
JOIN upwork_contract c ON c.id = t.contract_id
WHERE c.upwork_account_id = $1 AND c.project_id IS NULL AND t.timesheet_id IS NULL AND t.total_hours > 0
  AND ($2::text IS NULL OR c.upwork_contract_id = $2)
  AND ($3::date IS NULL OR t.date >= $3)
  AND ($4::date IS NULL OR t.date <= $4)
GROUP BY c.id
ORDER BY c.id
