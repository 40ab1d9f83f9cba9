-- What changed in these rows, value by value, the oldest change first. Amounts as text, for they must stay exact.
SELECT
    change.record_id AS "record_id!", change.changed_at AS "changed_at!", was.key AS "column!", was.value AS was,
    now.value AS became
FROM (
    SELECT
        history.id,
        history.record_id,
        history.changed_at,
        history.before,
        coalesce(
            lead(history.before) OVER (PARTITION BY history.record_id ORDER BY history.id),
            to_jsonb(ledger) - '{accounting_entity,record_id,digest,first_seen_at,changed_at}'::text[]
        ) AS after
    FROM upwork_sync.ledger_history AS history
    INNER JOIN upwork_sync.ledger AS ledger
        ON ledger.accounting_entity = history.accounting_entity AND ledger.record_id = history.record_id
    WHERE history.accounting_entity = $1 AND history.record_id = ANY($2)
) AS change
CROSS JOIN LATERAL jsonb_each_text(change.before) AS was (key, value)
INNER JOIN LATERAL jsonb_each_text(change.after) AS now (key, value) ON now.key = was.key
WHERE now.value IS DISTINCT FROM was.value
ORDER BY change.id, was.key
