-- Who works on which contract, as far as rows tell that name their contract themselves: what stands in the brackets that
-- they begin with.
SELECT DISTINCT split_part(substr(description, 2), ')', 1) AS "contract_id!", developer_name AS "developer_name!"
FROM upwork_sync.ledger
WHERE
    accounting_entity = $1
    AND entry_type = 'APInvoice'
    AND accounting_subtype = 'Hourly'
    AND starts_with(description, '(')
    AND strpos(description, ')') > 2
    AND developer_name IS NOT NULL
