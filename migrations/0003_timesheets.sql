-- Timesheets made of time logs: who worked, what people asked for in Odoo, and what waits for their decision.

-- Which employee of a company somebody on Upwork is. Said by command, never guessed.
CREATE TABLE upwork_sync.employee (
    company_id integer NOT NULL,
    freelancer_id text NOT NULL,
    employee_id integer NOT NULL,
    set_at timestamptz NOT NULL,
    PRIMARY KEY (company_id, freelancer_id)
);

-- Buttons pressed in Odoo. Odoo inserts, in its own transaction, and notifies the channel upwork_sync; the daemon answers.
CREATE TABLE upwork_sync.request (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    model text NOT NULL,
    ids integer[] NOT NULL,
    action text NOT NULL,
    user_id integer NOT NULL,
    company_ids integer[] NOT NULL,
    requested_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    answered_at timestamptz,
    answer jsonb
);
CREATE INDEX request_open ON upwork_sync.request (id) WHERE answered_at IS NULL;

-- Where Upwork and a document in Odoo say different things and nobody may decide but a person. A row stays when it is
-- decided; what is open has no decision.
CREATE TABLE upwork_sync.drift (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id integer NOT NULL,
    kind text NOT NULL,
    upwork_id text NOT NULL,
    -- The document, and the record of Upwork's it was made of: Odoo's names of the models, and row ids.
    document_model text NOT NULL,
    document_id integer NOT NULL,
    record_model text NOT NULL,
    record_id integer NOT NULL,
    reason text NOT NULL,
    -- What each side says.
    upwork jsonb NOT NULL,
    odoo jsonb NOT NULL,
    found_at timestamptz NOT NULL,
    decided_at timestamptz,
    decision text CHECK (decision IN ('accepted', 'settled')),
    CHECK ((decided_at IS NULL) = (decision IS NULL))
);
CREATE UNIQUE INDEX drift_open ON upwork_sync.drift (account_id, kind, upwork_id) WHERE decided_at IS NULL;

-- For Odoo's addon: which records have something to decide.
CREATE VIEW upwork_sync.odoo_drift AS
SELECT record_model AS model, record_id AS res_id, id AS drift_id, reason, upwork, odoo, found_at
FROM upwork_sync.drift
WHERE decided_at IS NULL
UNION ALL
SELECT document_model, document_id, id, reason, upwork, odoo, found_at
FROM upwork_sync.drift
WHERE decided_at IS NULL;

ALTER TABLE upwork_sync.link DROP CONSTRAINT link_kind_check;
ALTER TABLE upwork_sync.link ADD CONSTRAINT link_kind_check CHECK (
    kind IN ('client', 'contract', 'milestone', 'proposal', 'timesheet', 'earning', 'invoice', 'fee_entry')
);

ALTER TABLE upwork_sync.run DROP CONSTRAINT run_trigger_check;
ALTER TABLE upwork_sync.run ADD CONSTRAINT run_trigger_check CHECK (trigger IN ('schedule', 'hand', 'request'));
