-- Amounts as text: a number too long for this program is one record's fault, not the batch's.
SELECT e.id, e.upwork_earning_id AS "upwork_id!", e.name, e.date, e.gross_amount::text AS "gross!",
       e.upwork_fee::text AS fee, e.net_amount::text AS net, e.total_hours::text AS hours,
       e.currency_id, e.company_id, COALESCE(e.partner_id, c.partner_id) AS partner_id,
       c.upwork_contract_id AS contract, CASE c.contract_type WHEN 'hourly' THEN c.hourly_rate::text END AS hourly_rate,
       e.invoice_id, e.journal_entry_id
FROM upwork_earning e
JOIN upwork_contract c ON c.id = e.contract_id
WHERE e.id = ANY($1) AND e.upwork_earning_id IS NOT NULL
