-- Further analytic plans without which Odoo takes no timesheet of a company. A rule for the company counts before one for all;
-- without a rule the plan's own default counts, which belongs to the company too.
SELECT company.id AS "company_id!", 'x_plan' || plan.id || '_id' AS "column_name!",
       COALESCE(plan.name ->> 'en_US', (SELECT min(value) FROM jsonb_each_text(plan.name)), '') AS "name!"
FROM account_analytic_plan plan
CROSS JOIN UNNEST($1::integer[]) AS company (id)
WHERE plan.parent_id IS NULL
  AND plan.id::text IS DISTINCT FROM (SELECT value FROM ir_config_parameter WHERE key = 'analytic.project_plan')
  AND EXISTS (SELECT FROM account_analytic_account a WHERE a.root_plan_id = plan.id)
  AND COALESCE(
      (
          SELECT rule.applicability
          FROM account_analytic_applicability rule
          WHERE rule.analytic_plan_id = plan.id AND rule.business_domain = 'timesheet'
            AND (rule.company_id IS NULL OR rule.company_id = company.id)
            AND COALESCE(rule.account_prefix, '') = '' AND rule.product_categ_id IS NULL
          ORDER BY rule.company_id NULLS LAST, rule.id
          LIMIT 1
      ),
      plan.default_applicability ->> company.id::text,
      (
          SELECT d.json_value::jsonb #>> '{}'
          FROM ir_default d
          JOIN ir_model_fields f ON f.id = d.field_id
          WHERE f.model = 'account.analytic.plan' AND f.name = 'default_applicability'
            AND d.user_id IS NULL AND d.condition IS NULL AND (d.company_id IS NULL OR d.company_id = company.id)
          ORDER BY d.company_id NULLS LAST
          LIMIT 1
      )
  ) = 'mandatory'
ORDER BY plan.id
