-- Amounts come as text: the ORM stores 50.00 and 0.00 padded, and so do we.
INSERT INTO upwork_contract (id, create_uid, create_date, write_uid, write_date, upwork_account_id, company_id,
    upwork_contract_id, name, contract_type, state, start_date, end_date, hourly_rate, currency_id, partner_id)
SELECT new.id, $1, now() AT TIME ZONE 'UTC', $1, now() AT TIME ZONE 'UTC', $2, $3,
       new.upwork_id, new.name, new.contract_type, new.state, new.start_date, new.end_date,
       new.hourly_rate::numeric, new.currency_id, new.partner_id
FROM UNNEST($4::integer[], $5::text[], $6::text[], $7::text[], $8::text[], $9::date[], $10::date[], $11::text[],
            $12::integer[], $13::integer[])
     AS new (id, upwork_id, name, contract_type, state, start_date, end_date, hourly_rate, currency_id, partner_id)
