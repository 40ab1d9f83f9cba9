-- A statement that reads the analytic accounts of the further plans: PostgreSQL quotes the columns' names. NULL without any.
SELECT format(
    'SELECT p.id, plan.name, plan.account_id FROM project_project p, LATERAL (VALUES %s) plan (name, account_id) '
    'WHERE p.id = ANY($1::integer[]) AND plan.account_id IS NOT NULL',
    string_agg(format('(%L, p.%I)', plan.name, plan.name), ', ')
) AS statement
FROM UNNEST($1::text[]) AS plan (name)
HAVING count(*) > 0
