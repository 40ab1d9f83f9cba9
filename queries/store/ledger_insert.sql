INSERT INTO upwork_sync.ledger (
    accounting_entity, first_seen_at, record_id, digest, entry_type, accounting_subtype, creation_date,
    review_due_date, fully_paid_date, description, related_assignment, related_transaction_id, related_invoice_id,
    related_accounting_entity, company_name, developer_name, agency_name, purchase_order_number, payment_status,
    payment_guaranteed, currency, credited, transaction_amount, running_balance, payment, sent, sent_currency,
    unreadable
)
SELECT $1, $2, new.*
FROM
    unnest(
        $3::text[], $4::bytea[], $5::text[], $6::text[], $7::date[], $8::date[], $9::date[], $10::text[],
        $11::text[], $12::text[], $13::text[], $14::text[], $15::text[], $16::text[], $17::text[], $18::text[],
        $19::text[], $20::boolean[], $21::text[], $22::numeric[], $23::numeric[], $24::numeric[], $25::numeric[],
        $26::numeric[], $27::text[], $28::text[]
    ) AS new
