-- What the chatter says of new documents: of an invoice as `message_post` writes it, of the others as `_message_log`
-- does. The message ids are the ORM's: 15 random digits, the time with 15 decimals (microseconds are all that
-- PostgreSQL has, the rest is random), what it is about, and the host.
INSERT INTO mail_message (id, create_uid, create_date, write_uid, write_date, date, model, res_id, body, message_type,
    subtype_id, is_internal, author_id, email_from, reply_to, message_id, email_add_signature, record_alias_domain_id,
    record_company_id)
SELECT new.id, $1, now() AT TIME ZONE 'UTC', $1, now() AT TIME ZONE 'UTC',
       date_trunc('second', now() AT TIME ZONE 'UTC'), 'account.move', m.id,
       CASE m.move_type
           WHEN 'out_invoice' THEN '<div summary="o_mail_notification"><p>Invoice Created</p></div>'
           WHEN 'out_refund' THEN '<p>Credit Note Created</p>'
           ELSE '<p>Journal Entry created</p>'
       END,
       'notification',
       (SELECT d.res_id FROM ir_model_data d
        WHERE d.model = 'mail.message.subtype'
            AND d.module = CASE m.move_type WHEN 'out_invoice' THEN 'account' ELSE 'mail' END
            AND d.name = CASE m.move_type WHEN 'out_invoice' THEN 'mt_invoice_created' ELSE 'mt_note' END),
       CASE WHEN m.move_type <> 'out_invoice' THEN TRUE END,
       $2, $3, $4,
       format('<%s.%s%s-openerp-%s@%s>',
              lpad(trunc(random() * 1e15)::bigint::text, 15, '0'),
              to_char(extract(epoch FROM clock_timestamp()), 'FM99999999990.000000'),
              lpad(trunc(random() * 1e9)::bigint::text, 9, '0'),
              CASE m.move_type WHEN 'out_invoice' THEN format('%s-account.move', m.id) ELSE 'message-notify' END,
              $5::text),
       m.move_type = 'out_invoice',
       CASE m.move_type WHEN 'out_invoice' THEN c.alias_domain_id END,
       CASE m.move_type WHEN 'out_invoice' THEN m.company_id END
FROM UNNEST($6::integer[], $7::integer[]) AS new (id, move_id)
JOIN account_move m ON m.id = new.move_id
JOIN res_company c ON c.id = m.company_id
