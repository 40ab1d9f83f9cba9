-- As `res.currency._get_rates` looks them up: the company's own before the ones of all, the newest up to the day; none
-- that old: the oldest. NULL: none at all.
SELECT w.company_id AS "company_id!", w.currency_id AS "currency_id!", w.date AS "date!",
       COALESCE(
           (SELECT r.rate FROM res_currency_rate r
            WHERE r.currency_id = w.currency_id AND r.name <= w.date
                AND (r.company_id = w.company_id OR r.company_id IS NULL)
            ORDER BY r.company_id, r.name DESC LIMIT 1),
           (SELECT r.rate FROM res_currency_rate r
            WHERE r.currency_id = w.currency_id AND (r.company_id = w.company_id OR r.company_id IS NULL)
            ORDER BY r.company_id, r.name LIMIT 1)
       )::text AS rate
FROM UNNEST($1::integer[], $2::integer[], $3::date[]) AS w (company_id, currency_id, date)
