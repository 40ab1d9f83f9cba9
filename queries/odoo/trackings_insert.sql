-- What a note says has changed: labels and names as people read them, ids of records beside.
INSERT INTO mail_tracking_value (create_uid, create_date, write_uid, write_date, mail_message_id, field_id,
    old_value_integer, new_value_integer, old_value_char, new_value_char)
SELECT $1, now() AT TIME ZONE 'UTC', $1, now() AT TIME ZONE 'UTC', new.mail_message_id, new.field_id,
       new.old_integer, new.new_integer, new.old_char, new.new_char
FROM UNNEST($2::integer[], $3::integer[], $4::integer[], $5::integer[], $6::text[], $7::text[]) WITH ORDINALITY
     AS new (mail_message_id, field_id, old_integer, new_integer, old_char, new_char, place)
ORDER BY new.place
