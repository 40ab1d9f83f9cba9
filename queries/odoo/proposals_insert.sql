INSERT INTO upwork_proposal (id, create_uid, create_date, write_uid, write_date, upwork_account_id, company_id, name,
    state, title, submitted_date, hourly_rate, contract_id, html_content)
SELECT new.id, $1, now() AT TIME ZONE 'UTC', $1, now() AT TIME ZONE 'UTC', $2, $3, new.name,
       new.state, new.title, new.submitted_date, new.hourly_rate::numeric, new.contract_id, new.html_content
FROM UNNEST($4::integer[], $5::text[], $6::text[], $7::text[], $8::date[], $9::text[], $10::integer[], $11::text[])
     AS new (id, name, state, title, submitted_date, hourly_rate, contract_id, html_content)
