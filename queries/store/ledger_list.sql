-- The whole ledger of a wallet.
SELECT
    record_id, entry_type, accounting_subtype, creation_date, review_due_date, fully_paid_date, description,
    related_assignment, related_transaction_id, related_invoice_id, related_accounting_entity, company_name,
    developer_name, agency_name, purchase_order_number, payment_status, payment_guaranteed, currency, credited,
    transaction_amount, running_balance, payment, sent, sent_currency, unreadable
FROM upwork_sync.ledger
WHERE accounting_entity = $1
ORDER BY review_due_date, record_id
