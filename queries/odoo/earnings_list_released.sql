-- Earnings without a client whose contract has one by now.
SELECT earning.upwork_earning_id AS "upwork_earning_id!"
FROM upwork_earning AS earning
INNER JOIN upwork_contract AS contract ON contract.id = earning.contract_id
WHERE contract.upwork_account_id = $1
  AND earning.partner_id IS NULL AND contract.partner_id IS NOT NULL AND earning.upwork_earning_id IS NOT NULL
ORDER BY earning.id
