UPDATE upwork_sync.ledger AS old
SET
    changed_at = $2,
    digest = new.digest,
    entry_type = new.entry_type,
    accounting_subtype = new.accounting_subtype,
    creation_date = new.creation_date,
    review_due_date = new.review_due_date,
    fully_paid_date = new.fully_paid_date,
    description = new.description,
    related_assignment = new.related_assignment,
    related_transaction_id = new.related_transaction_id,
    related_invoice_id = new.related_invoice_id,
    related_accounting_entity = new.related_accounting_entity,
    company_name = new.company_name,
    developer_name = new.developer_name,
    agency_name = new.agency_name,
    purchase_order_number = new.purchase_order_number,
    payment_status = new.payment_status,
    payment_guaranteed = new.payment_guaranteed,
    currency = new.currency,
    credited = new.credited,
    transaction_amount = new.transaction_amount,
    running_balance = new.running_balance,
    payment = new.payment,
    sent = new.sent,
    sent_currency = new.sent_currency,
    unreadable = new.unreadable
FROM
    unnest(
        $3::text[], $4::bytea[], $5::text[], $6::text[], $7::date[], $8::date[], $9::date[], $10::text[],
        $11::text[], $12::text[], $13::text[], $14::text[], $15::text[], $16::text[], $17::text[], $18::text[],
        $19::text[], $20::boolean[], $21::text[], $22::numeric[], $23::numeric[], $24::numeric[], $25::numeric[],
        $26::numeric[], $27::text[], $28::text[]
    ) AS new (
        record_id, digest, entry_type, accounting_subtype, creation_date, review_due_date, fully_paid_date,
        description, related_assignment, related_transaction_id, related_invoice_id, related_accounting_entity,
        company_name, developer_name, agency_name, purchase_order_number, payment_status, payment_guaranteed, currency,
        credited, transaction_amount, running_balance, payment, sent, sent_currency, unreadable
    )
WHERE old.accounting_entity = $1 AND old.record_id = new.record_id
