-- Of rows that are locked.
UPDATE upwork_milestone AS old
SET name = new.name,
    state = new.state,
    due_date = new.due_date,
    amount = new.amount::numeric,
    currency_id = new.currency_id,
    write_uid = $1,
    write_date = now() AT TIME ZONE 'UTC'
FROM UNNEST($2::integer[], $3::text[], $4::text[], $5::date[], $6::text[], $7::integer[])
     AS new (id, name, state, due_date, amount, currency_id)
WHERE old.id = new.id
