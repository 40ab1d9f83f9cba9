INSERT INTO upwork_milestone (id, create_uid, create_date, write_uid, write_date, company_id, contract_id, name, state,
    due_date, amount, currency_id)
SELECT new.id, $1, now() AT TIME ZONE 'UTC', $1, now() AT TIME ZONE 'UTC', $2, new.contract_id, new.name, new.state,
       new.due_date, new.amount::numeric, new.currency_id
FROM UNNEST($3::integer[], $4::integer[], $5::text[], $6::text[], $7::date[], $8::text[], $9::integer[])
     AS new (id, contract_id, name, state, due_date, amount, currency_id)
