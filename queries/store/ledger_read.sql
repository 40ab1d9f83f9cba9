-- Each by its key.
SELECT
    ledger.record_id AS "record_id!", ledger.entry_type, ledger.accounting_subtype, ledger.creation_date,
    ledger.review_due_date, ledger.fully_paid_date, ledger.description, ledger.related_assignment,
    ledger.related_transaction_id, ledger.related_invoice_id, ledger.related_accounting_entity, ledger.company_name,
    ledger.developer_name, ledger.agency_name, ledger.purchase_order_number, ledger.payment_status,
    ledger.payment_guaranteed, ledger.currency, ledger.credited, ledger.transaction_amount, ledger.running_balance,
    ledger.payment, ledger.sent, ledger.sent_currency, ledger.unreadable
FROM unnest($2::text[]) AS wanted (id)
CROSS JOIN LATERAL (
    SELECT * FROM upwork_sync.ledger WHERE accounting_entity = $1 AND record_id = wanted.id LIMIT 1
) AS ledger
