SELECT parked.record_id AS "record_id!", parked.reason AS "reason!", parked.cure
FROM unnest($2::text[]) AS wanted (id)
CROSS JOIN LATERAL (
    SELECT record_id, reason, cure FROM upwork_sync.parked WHERE accounting_entity = $1 AND record_id = wanted.id LIMIT 1
) AS parked
