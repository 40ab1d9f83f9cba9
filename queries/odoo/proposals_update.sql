-- Of rows that are locked. `name` and `html_content` are the user's.
UPDATE upwork_proposal AS old
SET state = new.state,
    title = new.title,
    submitted_date = new.submitted_date,
    hourly_rate = new.hourly_rate::numeric,
    contract_id = new.contract_id,
    write_uid = $1,
    write_date = now() AT TIME ZONE 'UTC'
FROM UNNEST($2::integer[], $3::text[], $4::text[], $5::date[], $6::text[], $7::integer[])
     AS new (id, state, title, submitted_date, hourly_rate, contract_id)
WHERE old.id = new.id
