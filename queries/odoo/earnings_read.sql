-- By Upwork's id, or by row id. A document was posted if it is so now or ever was.
SELECT earning.id, earning.xmin::text::bigint AS "xmin!", earning.upwork_earning_id, earning.contract_id,
       contract.upwork_contract_id, earning.name, earning.date, earning.period_start, earning.period_end,
       earning.gross_amount, earning.upwork_fee, earning.upwork_fee_percent, earning.net_amount, earning.total_hours,
       earning.currency_id, earning.partner_id, earning.invoice_id,
       COALESCE(invoice.state <> 'draft' OR invoice.posted_before, false) AS "invoice_was_posted!",
       earning.journal_entry_id,
       COALESCE(entry.state <> 'draft' OR entry.posted_before, false) AS "entry_was_posted!"
FROM upwork_earning AS earning
INNER JOIN upwork_contract AS contract ON contract.id = earning.contract_id
LEFT JOIN account_move AS invoice ON invoice.id = earning.invoice_id
LEFT JOIN account_move AS entry ON entry.id = earning.journal_entry_id
WHERE contract.upwork_account_id = $1
  AND (earning.upwork_earning_id = ANY ($2) OR earning.id = ANY ($3))
