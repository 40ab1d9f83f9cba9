-- Of rows that are locked. Hours come as text: padded as the ORM stores them. `timesheet_id` is not ours.
UPDATE upwork_timelog AS old
SET upwork_timelog_id = new.upwork_id,
    date = new.date,
    memo = new.memo,
    tracked_hours = new.tracked::numeric,
    manual_hours = new.manual::numeric,
    total_hours = new.total::numeric,
    write_uid = $1,
    write_date = now() AT TIME ZONE 'UTC'
FROM UNNEST($2::integer[], $3::text[], $4::date[], $5::text[], $6::text[], $7::text[], $8::text[])
     AS new (id, upwork_id, date, memo, tracked, manual, total)
WHERE old.id = new.id
