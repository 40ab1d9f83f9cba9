-- These rows ($2), those that point at one of them and those that one of them points at, but for those that are at
-- hand ($3).
SELECT
    record_id, entry_type, accounting_subtype, creation_date, review_due_date, fully_paid_date, description,
    related_assignment, related_transaction_id, related_invoice_id, related_accounting_entity, company_name,
    developer_name, agency_name, purchase_order_number, payment_status, payment_guaranteed, currency, credited,
    transaction_amount, running_balance, payment, sent, sent_currency, unreadable
FROM upwork_sync.ledger
WHERE
    accounting_entity = $1
    AND record_id IN (
        SELECT touched.id FROM unnest($2::text[]) AS touched (id)
        UNION
        SELECT pointing.record_id
        FROM upwork_sync.ledger AS pointing
        WHERE pointing.accounting_entity = $1 AND pointing.related_transaction_id = ANY($2)
        UNION
        SELECT touched.related_transaction_id
        FROM upwork_sync.ledger AS touched
        WHERE
            touched.accounting_entity = $1 AND touched.record_id = ANY($2)
            AND touched.related_transaction_id IS NOT NULL
        EXCEPT
        SELECT at_hand.id FROM unnest($3::text[]) AS at_hand (id)
    )
