UPDATE upwork_timelog t
SET timesheet_id = made.timesheet_id, write_uid = $1, write_date = now() AT TIME ZONE 'UTC'
FROM UNNEST($2::integer[], $3::integer[]) AS made (timelog_id, timesheet_id)
WHERE t.id = made.timelog_id
