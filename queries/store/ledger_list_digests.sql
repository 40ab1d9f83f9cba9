-- Each by its key: PostgreSQL takes an array for short, and would sooner compare all of it with every row of the wallet.
SELECT ledger.record_id AS "record_id!", ledger.digest AS "digest!", ledger.related_transaction_id
FROM unnest($2::text[]) AS wanted (id)
CROSS JOIN LATERAL (
    SELECT record_id, digest, related_transaction_id
    FROM upwork_sync.ledger
    WHERE accounting_entity = $1 AND record_id = wanted.id
    LIMIT 1
) AS ledger
