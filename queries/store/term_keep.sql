INSERT INTO upwork_sync.term (account_id, term_id, contract_id)
SELECT $1, new.term_id, new.contract_id
FROM unnest($2::text[], $3::text[]) AS new (term_id, contract_id)
ORDER BY new.term_id
ON CONFLICT (account_id, term_id) DO UPDATE SET contract_id = excluded.contract_id
