-- A name that is not told any more is no reason to forget it.
INSERT INTO upwork_sync.worker AS worker (account_id, contract_id, freelancer_id, freelancer_name)
SELECT $1, new.contract_id, new.freelancer_id, new.freelancer_name
FROM unnest($2::text[], $3::text[], $4::text[]) AS new (contract_id, freelancer_id, freelancer_name)
ORDER BY new.contract_id, new.freelancer_id
ON CONFLICT (account_id, contract_id, freelancer_id) DO UPDATE
SET freelancer_name = coalesce(excluded.freelancer_name, worker.freelancer_name)
