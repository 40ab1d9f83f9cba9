SELECT assignment.record_id AS "record_id!", assignment.contract_id AS "contract_id!"
FROM unnest($2::text[]) AS wanted (id)
CROSS JOIN LATERAL (
    SELECT record_id, contract_id
    FROM upwork_sync.assignment
    WHERE accounting_entity = $1 AND record_id = wanted.id
    LIMIT 1
) AS assignment
