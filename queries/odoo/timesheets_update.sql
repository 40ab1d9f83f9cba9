UPDATE account_analytic_line l
SET name = new.name, unit_amount = new.unit_amount::double precision, amount = new.amount::numeric,
    write_uid = $1, write_date = now() AT TIME ZONE 'UTC'
FROM UNNEST($2::integer[], $3::text[], $4::numeric[], $5::text[]) AS new (id, name, unit_amount, amount)
WHERE l.id = new.id
