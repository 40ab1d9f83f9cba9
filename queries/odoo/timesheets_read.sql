-- Hours as the number that was meant. Columns that only some databases have come in one object.
SELECT l.id, l.name, l.date, COALESCE(l.unit_amount, 0)::numeric AS unit_amount, l.amount, l.project_id, l.account_id, l.partner_id,
       l.employee_id, l.user_id, l.department_id, l.manager_id, l.company_id, l.currency_id, l.product_uom_id, l.task_id,
       NULL::jsonb /* optional columns */ AS optional
FROM account_analytic_line l
WHERE l.id = ANY($1::integer[])
