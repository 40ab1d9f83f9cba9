SELECT timesheet_id
FROM upwork_timelog
WHERE id = $1
