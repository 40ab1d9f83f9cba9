SELECT entry_type, accounting_subtype, sign(credited)::integer AS sign, count(*) AS "rows!"
FROM upwork_sync.ledger
WHERE accounting_entity = $1
GROUP BY entry_type, accounting_subtype, sign(credited)
