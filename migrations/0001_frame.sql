-- What the daemon must remember, in the database it is about. Nothing secret is kept here.
-- No foreign key to Odoo's tables: it would put triggers on them.

-- Which database this memory belongs to. A copy differs in one of the three and must be adopted first.
CREATE TABLE upwork_sync.installation (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    database_uuid text NOT NULL,
    database_name text NOT NULL,
    system_identifier text NOT NULL,
    recorded_at timestamptz NOT NULL
);

-- Whom an account is on Upwork. One tenant belongs to one account.
CREATE TABLE upwork_sync.identity (
    account_id integer PRIMARY KEY,
    user_id text NOT NULL,
    user_name text NOT NULL,
    organization_id text NOT NULL UNIQUE,
    organization_name text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('freelancer', 'agency')),
    recorded_at timestamptz NOT NULL
);

-- A person with several tenants has to choose one; nothing is synced before.
CREATE TABLE upwork_sync.tenant_choice (
    account_id integer PRIMARY KEY,
    user_id text NOT NULL,
    user_name text NOT NULL,
    tenants jsonb NOT NULL,
    key_sha256 bytea NOT NULL UNIQUE,
    expires_at timestamptz NOT NULL
);

-- Links printed by `connect`: good once, known by their hash only.
CREATE TABLE upwork_sync.connect_link (
    key_sha256 bytea PRIMARY KEY,
    account_id integer NOT NULL,
    expires_at timestamptz NOT NULL
);

-- Who runs a job of an account now. Taking a stale claim raises the epoch, and whoever still holds the old
-- epoch can write no more.
CREATE TABLE upwork_sync.claim (
    account_id integer NOT NULL,
    job text NOT NULL,
    epoch bigint NOT NULL,
    holder text NOT NULL,
    lease_until timestamptz NOT NULL,
    PRIMARY KEY (account_id, job)
);

-- Who renews the tokens of an account now.
CREATE TABLE upwork_sync.renewal (
    account_id integer PRIMARY KEY,
    holder text NOT NULL,
    lease_until timestamptz NOT NULL
);

-- History of runs. A slot is a point of the schedule; each is run once, whatever the number of replicas.
CREATE TABLE upwork_sync.run (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id integer NOT NULL,
    job text NOT NULL,
    slot timestamptz,
    trigger text NOT NULL CHECK (trigger IN ('schedule', 'hand')),
    holder text NOT NULL,
    attempt integer NOT NULL DEFAULT 1,
    started_at timestamptz NOT NULL,
    finished_at timestamptz,
    outcome text CHECK (outcome IN ('done', 'done_with_skips', 'partial', 'failed')),
    report jsonb,
    error text,
    UNIQUE (account_id, job, slot)
);
CREATE INDEX run_newest ON upwork_sync.run (account_id, job, started_at DESC);

-- The Odoo row of each Upwork record, and the values last written to it.
CREATE TABLE upwork_sync.link (
    account_id integer NOT NULL,
    kind text NOT NULL CHECK (kind IN ('client', 'contract', 'milestone', 'proposal')),
    upwork_id text NOT NULL,
    odoo_id integer NOT NULL,
    parent_id text,
    kept jsonb,
    gone_at timestamptz,
    PRIMARY KEY (account_id, kind, upwork_id)
);
CREATE INDEX link_children ON upwork_sync.link (account_id, kind, parent_id) WHERE parent_id IS NOT NULL;

-- Requests to Upwork, counted per window for all replicas together: its limits are per address.
CREATE TABLE upwork_sync.budget (
    period text NOT NULL CHECK (period IN ('minute', 'day')),
    starts_at timestamptz NOT NULL,
    taken integer NOT NULL,
    PRIMARY KEY (period, starts_at)
);

-- Upwork asked us to wait.
CREATE TABLE upwork_sync.pause (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    until timestamptz NOT NULL
);

-- One row per replica. Odoo's addon reads the addresses from the newest.
CREATE TABLE upwork_sync.heartbeat (
    holder text PRIMARY KEY,
    version text NOT NULL,
    started_at timestamptz NOT NULL,
    seen_at timestamptz NOT NULL,
    authorize_url text NOT NULL,
    callback_url text NOT NULL
);
