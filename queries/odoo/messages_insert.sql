-- Notes in the chatter, as `_message_log` writes them. The message id is the ORM's: 15 random digits, the time with 15
-- decimals (microseconds are all that PostgreSQL has, the rest is random), and the host.
INSERT INTO mail_message (id, create_uid, create_date, write_uid, write_date, date, model, res_id, body, message_type,
    subtype_id, is_internal, author_id, email_from, reply_to, message_id, email_add_signature)
SELECT new.id, $1, now() AT TIME ZONE 'UTC', $1, now() AT TIME ZONE 'UTC',
       date_trunc('second', now() AT TIME ZONE 'UTC'), $2, new.res_id, $3, 'notification',
       (SELECT res_id FROM ir_model_data WHERE module = 'mail' AND name = 'mt_note' AND model = 'mail.message.subtype'),
       TRUE, $4, $5, $6,
       format('<%s.%s%s-openerp-message-notify@%s>',
              lpad(trunc(random() * 1e15)::bigint::text, 15, '0'),
              to_char(extract(epoch FROM clock_timestamp()), 'FM99999999990.000000'),
              lpad(trunc(random() * 1e9)::bigint::text, 9, '0'),
              $7::text),
       FALSE
FROM UNNEST($8::integer[], $9::integer[]) AS new (id, res_id)
