INSERT INTO upwork_sync.left_out (account_id, contract_id, first_week, last_week)
SELECT $1, new.contract_id, new.first_week, new.last_week
FROM unnest($2::text[], $3::date[], $4::date[]) AS new (contract_id, first_week, last_week)
ORDER BY new.contract_id
ON CONFLICT (account_id, contract_id) DO UPDATE
SET first_week = excluded.first_week, last_week = excluded.last_week
