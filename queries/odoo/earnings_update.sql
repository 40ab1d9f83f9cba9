-- Of rows that are locked. `invoice_id` and `journal_entry_id` are the documents'; `partner_id` is what it was, or what
-- was found for it.
UPDATE upwork_earning AS old
SET upwork_earning_id = new.upwork_id,
    contract_id = new.contract_id,
    name = new.name,
    date = new.date,
    period_start = new.period_start,
    period_end = new.period_end,
    gross_amount = new.gross_amount::numeric,
    upwork_fee = new.upwork_fee::numeric,
    upwork_fee_percent = new.upwork_fee_percent::numeric,
    net_amount = new.net_amount::numeric,
    total_hours = new.total_hours::numeric,
    currency_id = new.currency_id,
    partner_id = new.partner_id,
    write_uid = $1,
    write_date = now() AT TIME ZONE 'UTC'
FROM UNNEST($2::integer[], $3::text[], $4::integer[], $5::text[], $6::date[], $7::date[], $8::date[], $9::text[],
            $10::text[], $11::text[], $12::text[], $13::text[], $14::integer[], $15::integer[])
     AS new (id, upwork_id, contract_id, name, date, period_start, period_end, gross_amount, upwork_fee,
             upwork_fee_percent, net_amount, total_hours, currency_id, partner_id)
WHERE old.id = new.id
