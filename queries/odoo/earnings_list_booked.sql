-- All earnings of an account: their amounts, and which documents they have.
SELECT
    earning.id, earning.upwork_earning_id, earning.date, currency.name AS currency, earning.gross_amount,
    earning.upwork_fee, earning.net_amount, contract.upwork_contract_id, earning.invoice_id, earning.journal_entry_id,
    coalesce(earning.partner_id, contract.partner_id) IS NOT NULL AS "has_client!"
FROM upwork_earning AS earning
INNER JOIN upwork_contract AS contract ON contract.id = earning.contract_id
INNER JOIN res_currency AS currency ON currency.id = earning.currency_id
WHERE contract.upwork_account_id = $1
ORDER BY earning.date, earning.id
