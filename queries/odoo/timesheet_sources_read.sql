-- What timesheets are made of: the time logs, with what their contracts say.
SELECT t.id, t.contract_id, c.upwork_contract_id AS "upwork_contract_id?", c.name AS contract_name, c.project_id AS "project_id?",
       t.company_id, t.date, t.memo, COALESCE(t.total_hours, 0) AS "total_hours!", t.timesheet_id
FROM upwork_timelog t
JOIN upwork_contract c ON c.id = t.contract_id
WHERE t.id = ANY($1)
ORDER BY t.contract_id, t.date
