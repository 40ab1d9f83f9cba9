-- Companies as `create({'name': ..., 'is_company': True})` makes them in Odoo 18.
INSERT INTO res_partner (id, create_uid, create_date, write_uid, write_date, name, complete_name, commercial_partner_id,
    commercial_company_name, lang, type, color, active, is_company, partner_share, message_bounce, customer_rank,
    supplier_rank, autopost_bills, invoice_warn)
SELECT new.id, $1, now() AT TIME ZONE 'UTC', $1, now() AT TIME ZONE 'UTC', new.name, new.name, new.id,
       new.name, $2, 'contact', 0, TRUE, TRUE, TRUE, 0, 0,
       0, 'ask', 'no-message'
FROM UNNEST($3::integer[], $4::text[]) AS new (id, name)
