-- Who works on which contract, as far as rows tell that name their contract themselves.
SELECT DISTINCT substring(description FROM '^\(([0-9]+)\)') AS "contract_id!", developer_name AS "developer_name!"
FROM upwork_sync.ledger
WHERE
    accounting_entity = $1
    AND entry_type = 'APInvoice'
    AND accounting_subtype = 'Hourly'
    AND description ~ '^\([0-9]+\)'
    AND developer_name IS NOT NULL
