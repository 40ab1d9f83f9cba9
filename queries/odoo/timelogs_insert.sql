-- Hours come as whole hundredths, which times 0.01 are numbers of two decimals, zero too, as the ORM stores them.
-- `timesheet_id` is empty but for a time log that is made with its timesheet; the id is the table's own.
INSERT INTO upwork_timelog (create_uid, create_date, write_uid, write_date, upwork_account_id, upwork_timelog_id,
    contract_id, company_id, date, memo, tracked_hours, manual_hours, total_hours, timesheet_id)
SELECT $1, now() AT TIME ZONE 'UTC', $1, now() AT TIME ZONE 'UTC', $2, new.upwork_id,
       new.contract_id, new.company_id, new.date, new.memo,
       new.tracked * 0.01, new.manual * 0.01, (new.tracked + new.manual) * 0.01,
       new.timesheet_id
FROM UNNEST($3::text[], $4::integer[], $5::integer[], $6::date[], $7::text[], $8::bigint[], $9::bigint[],
        $10::integer[])
     AS new (upwork_id, contract_id, company_id, date, memo, tracked, manual, timesheet_id)
