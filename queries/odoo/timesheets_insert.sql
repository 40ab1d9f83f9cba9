-- Hours come as exact numbers and are kept as Odoo keeps them. In a database with further analytic plans the two remarks stand for
-- their columns and their values, which come in an object for each row.
INSERT INTO account_analytic_line (id, create_uid, create_date, write_uid, write_date, category, name, date, unit_amount, amount,
    project_id, account_id, partner_id, employee_id, user_id, department_id, manager_id, company_id, currency_id, product_uom_id
    /* plan columns */)
SELECT new.id, $1, now() AT TIME ZONE 'UTC', $1, now() AT TIME ZONE 'UTC', 'other', new.name, new.date,
       new.unit_amount::double precision, new.amount::numeric, new.project_id, new.account_id, new.partner_id, new.employee_id,
       new.user_id, new.department_id, new.manager_id, new.company_id, new.currency_id, new.product_uom_id
       /* plan values */
FROM UNNEST($2::integer[], $3::text[], $4::date[], $5::numeric[], $6::text[], $7::integer[], $8::integer[], $9::integer[],
        $10::integer[], $11::integer[], $12::integer[], $13::integer[], $14::integer[], $15::integer[], $16::integer[], $17::jsonb[])
    AS new (id, name, date, unit_amount, amount, project_id, account_id, partner_id, employee_id, user_id, department_id, manager_id,
        company_id, currency_id, product_uom_id, plans)
