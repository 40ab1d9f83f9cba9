-- What the job `earnings` must remember: Upwork's ledger, row by row, and what was concluded from it.

-- Whose ledger an account reads. One wallet belongs to one account. `swept_on`: when a reading last went back far enough
-- to find late refunds.
CREATE TABLE upwork_sync.accounting_entity (
    account_id integer PRIMARY KEY,
    accounting_entity text NOT NULL UNIQUE,
    recorded_at timestamptz NOT NULL,
    swept_on date
);

-- Rows as Upwork gave them last. Amounts are in `currency`; `credited` is what the wallet gained or lost.
CREATE TABLE upwork_sync.ledger (
    accounting_entity text NOT NULL,
    record_id text NOT NULL,
    digest bytea NOT NULL,
    entry_type text,
    accounting_subtype text,
    creation_date date,
    review_due_date date,
    fully_paid_date date,
    description text,
    related_assignment text,
    related_transaction_id text,
    related_invoice_id text,
    related_accounting_entity text,
    company_name text,
    developer_name text,
    agency_name text,
    purchase_order_number text,
    payment_status text,
    payment_guaranteed boolean,
    currency text,
    credited numeric,
    transaction_amount numeric,
    running_balance numeric,
    payment numeric,
    sent numeric,
    sent_currency text,
    unreadable text,
    first_seen_at timestamptz NOT NULL,
    changed_at timestamptz,
    PRIMARY KEY (accounting_entity, record_id)
);
CREATE INDEX ledger_related ON upwork_sync.ledger (accounting_entity, related_transaction_id)
WHERE related_transaction_id IS NOT NULL;
CREATE INDEX ledger_month ON upwork_sync.ledger (accounting_entity, review_due_date);

-- What a row said before each change. Only ever added to.
CREATE TABLE upwork_sync.ledger_history (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    accounting_entity text NOT NULL,
    record_id text NOT NULL,
    changed_at timestamptz NOT NULL,
    before jsonb NOT NULL
);
CREATE INDEX ledger_history_record ON upwork_sync.ledger_history (accounting_entity, record_id);

-- Rows of which nothing can be made so far, and why.
CREATE TABLE upwork_sync.parked (
    accounting_entity text NOT NULL,
    record_id text NOT NULL,
    reason text NOT NULL,
    cure text,
    since timestamptz NOT NULL,
    PRIMARY KEY (accounting_entity, record_id)
);

-- What a person said: to which contract a row belongs.
CREATE TABLE upwork_sync.assignment (
    accounting_entity text NOT NULL,
    record_id text NOT NULL,
    contract_id text NOT NULL,
    assigned_at timestamptz NOT NULL,
    PRIMARY KEY (accounting_entity, record_id)
);

-- The contract of each term that Upwork was asked for.
CREATE TABLE upwork_sync.term (
    account_id integer NOT NULL,
    term_id text NOT NULL,
    contract_id text NOT NULL,
    PRIMARY KEY (account_id, term_id)
);
