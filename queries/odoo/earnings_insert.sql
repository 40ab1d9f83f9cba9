-- Amounts come as text: the ORM stores 50.00 and 0.00 padded, and so do we.
INSERT INTO upwork_earning (id, create_uid, create_date, write_uid, write_date, upwork_account_id, company_id,
    upwork_earning_id, contract_id, name, date, period_start, period_end, gross_amount, upwork_fee, upwork_fee_percent,
    net_amount, total_hours, currency_id, partner_id)
SELECT new.id, $1, now() AT TIME ZONE 'UTC', $1, now() AT TIME ZONE 'UTC', $2, $3,
       new.upwork_id, new.contract_id, new.name, new.date, new.period_start, new.period_end, new.gross_amount::numeric,
       new.upwork_fee::numeric, new.upwork_fee_percent::numeric, new.net_amount::numeric, new.total_hours::numeric,
       new.currency_id, new.partner_id
FROM UNNEST($4::integer[], $5::text[], $6::integer[], $7::text[], $8::date[], $9::date[], $10::date[], $11::text[],
            $12::text[], $13::text[], $14::text[], $15::text[], $16::integer[], $17::integer[])
     AS new (id, upwork_id, contract_id, name, date, period_start, period_end, gross_amount, upwork_fee,
             upwork_fee_percent, net_amount, total_hours, currency_id, partner_id)
