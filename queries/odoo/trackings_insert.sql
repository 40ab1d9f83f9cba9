-- What a note says has changed: labels and names as people read them, ids of records beside.
INSERT INTO mail_tracking_value (create_uid, create_date, write_uid, write_date, mail_message_id, field_id,
    old_value_integer, new_value_integer, old_value_char, new_value_char, currency_id, old_value_float, new_value_float,
    old_value_datetime, new_value_datetime)
SELECT $1, now() AT TIME ZONE 'UTC', $1, now() AT TIME ZONE 'UTC', new.mail_message_id, new.field_id,
       new.old_integer, new.new_integer, new.old_char, new.new_char, new.currency_id, new.old_number::double precision,
       new.new_number::double precision, new.old_day::timestamp, new.new_day::timestamp
FROM UNNEST($2::integer[], $3::integer[], $4::integer[], $5::integer[], $6::text[], $7::text[], $8::integer[], $9::text[],
            $10::text[], $11::date[], $12::date[]) WITH ORDINALITY
     AS new (mail_message_id, field_id, old_integer, new_integer, old_char, new_char, currency_id, old_number, new_number,
             old_day, new_day, place)
ORDER BY new.place
