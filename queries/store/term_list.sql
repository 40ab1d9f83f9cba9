SELECT term_id, contract_id
FROM upwork_sync.term
WHERE account_id = $1
