-- What the job `timelogs` must remember. Weeks are named by their Monday.

-- The first week that a job has still to read as a final one: every week from `since` on that comes before it was read
-- when it was final, or is a gap.
CREATE TABLE upwork_sync.cursor (
    account_id integer NOT NULL,
    job text NOT NULL,
    since date NOT NULL,
    settled_to date NOT NULL,
    PRIMARY KEY (account_id, job)
);

-- Weeks whose report could not be read, or not wholly. Each run reads them again, the oldest first.
CREATE TABLE upwork_sync.gap (
    account_id integer NOT NULL,
    job text NOT NULL,
    week date NOT NULL,
    reason text NOT NULL,
    since timestamptz NOT NULL,
    PRIMARY KEY (account_id, job, week)
);

-- Reading the past. One that was broken off goes on with `next_week`.
CREATE TABLE upwork_sync.backfill (
    account_id integer NOT NULL,
    job text NOT NULL,
    first_week date NOT NULL,
    last_week date NOT NULL,
    next_week date NOT NULL,
    begun_at timestamptz NOT NULL,
    finished_at timestamptz,
    PRIMARY KEY (account_id, job, first_week, last_week)
);

-- Contracts that are not in Odoo, and the weeks whose hours of them were left out for that: once the contract is there,
-- these are read again.
CREATE TABLE upwork_sync.left_out (
    account_id integer NOT NULL,
    contract_id text NOT NULL,
    first_week date NOT NULL,
    last_week date NOT NULL,
    PRIMARY KEY (account_id, contract_id)
);

-- Days that Upwork took back: their time logs have zero hours now.
CREATE TABLE upwork_sync.zeroed (
    account_id integer NOT NULL,
    upwork_timelog_id text NOT NULL,
    reason text NOT NULL,
    zeroed_at timestamptz NOT NULL,
    PRIMARY KEY (account_id, upwork_timelog_id)
);

-- Who works on a contract, as the reports name them.
CREATE TABLE upwork_sync.worker (
    account_id integer NOT NULL,
    contract_id text NOT NULL,
    freelancer_id text NOT NULL,
    freelancer_name text,
    PRIMARY KEY (account_id, contract_id, freelancer_id)
);
