-- Of rows that are locked. `project_id` is the user's; `partner_id` is what it was, or what was found for it.
UPDATE upwork_contract AS old
SET name = new.name,
    contract_type = new.contract_type,
    state = new.state,
    start_date = new.start_date,
    end_date = new.end_date,
    hourly_rate = new.hourly_rate::numeric,
    currency_id = new.currency_id,
    partner_id = new.partner_id,
    write_uid = $1,
    write_date = now() AT TIME ZONE 'UTC'
FROM UNNEST($2::integer[], $3::text[], $4::text[], $5::text[], $6::date[], $7::date[], $8::text[], $9::integer[],
            $10::integer[])
     AS new (id, name, contract_type, state, start_date, end_date, hourly_rate, currency_id, partner_id)
WHERE old.id = new.id
