-- By Upwork's id, or by row id; each by an index. A document was posted if it is so now or ever was.
SELECT earning.id AS "id!", earning.version AS "xmin!", earning.upwork_earning_id, earning.contract_id AS "contract_id!",
       contract.upwork_contract_id, earning.name AS "name!", earning.date AS "date!", earning.period_start,
       earning.period_end, earning.gross_amount AS "gross_amount!", earning.upwork_fee, earning.upwork_fee_percent,
       earning.net_amount, earning.total_hours, earning.currency_id AS "currency_id!", earning.partner_id,
       earning.invoice_id,
       COALESCE((SELECT invoice.state <> 'draft' OR invoice.posted_before
                 FROM account_move AS invoice WHERE invoice.id = earning.invoice_id), false) AS "invoice_was_posted!",
       earning.journal_entry_id,
       COALESCE((SELECT entry.state <> 'draft' OR entry.posted_before
                 FROM account_move AS entry WHERE entry.id = earning.journal_entry_id), false) AS "entry_was_posted!"
FROM (
    SELECT found.*
    FROM UNNEST($2::text[]) AS record (id)
    CROSS JOIN LATERAL (
        SELECT id, xmin::text::bigint AS version, upwork_earning_id, contract_id, name, date, period_start, period_end,
               gross_amount, upwork_fee, upwork_fee_percent, net_amount, total_hours, currency_id, partner_id, invoice_id,
               journal_entry_id
        FROM upwork_earning
        WHERE upwork_earning_id = record.id
        OFFSET 0
    ) AS found
    UNION ALL
    SELECT found.*
    FROM UNNEST($3::integer[]) AS named (id)
    CROSS JOIN LATERAL (
        SELECT id, xmin::text::bigint, upwork_earning_id, contract_id, name, date, period_start, period_end,
               gross_amount, upwork_fee, upwork_fee_percent, net_amount, total_hours, currency_id, partner_id, invoice_id,
               journal_entry_id
        FROM upwork_earning
        WHERE id = named.id
        LIMIT 1
    ) AS found
) AS earning
INNER JOIN upwork_contract AS contract ON contract.id = earning.contract_id
WHERE contract.upwork_account_id = $1
