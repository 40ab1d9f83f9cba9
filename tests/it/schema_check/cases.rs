//! Ways in which a database can differ, and what the check says of each, word for word. `ROLE` and `SERIES` stand for the role
//! that looks and for the series of the database.

/// One way to differ.
pub struct Case {
    /// What is done to the database.
    pub name: &'static str,
    /// How; `pg_temp.add(module, table, column)` is a module's field.
    pub sql: &'static str,
    /// `odoo.accept_modules`.
    pub accept: &'static [&'static str],
    /// What goes on.
    pub runs: &'static str,
    /// What is said.
    pub finds: &'static [&'static str],
}

/// All of them, on either series.
pub const CASES: &[Case] = &[
    Case { name: "nothing differs", sql: "", accept: &[], runs: "contracts timelogs tokens partners", finds: &[] },
    Case {
        name: "a column is missing",
        sql: "ALTER TABLE upwork_contract DROP COLUMN hourly_rate",
        accept: &[],
        runs: "tokens partners",
        finds: &[
            "stops contracts timelogs: upwork_contract: column hourly_rate is missing. Upgrade the addon upwork_integration in Odoo's Apps.",
        ],
    },
    Case {
        name: "a column of time logs is missing",
        sql: "ALTER TABLE upwork_timelog DROP COLUMN total_hours",
        accept: &[],
        runs: "contracts tokens partners",
        finds: &[
            "stops timelogs: upwork_timelog: column total_hours is missing. Upgrade the addon upwork_integration in Odoo's Apps.",
        ],
    },
    Case {
        name: "two time logs of a day are allowed",
        sql: "ALTER TABLE upwork_timelog DROP CONSTRAINT upwork_timelog_contract_date_uniq",
        accept: &[],
        runs: "contracts tokens partners",
        finds: &[
            "stops timelogs: upwork_timelog: there is no unique key on (contract_id, date). Remove rows that are equal in them. Upgrade the addon upwork_integration in Odoo's Apps.",
        ],
    },
    Case {
        name: "time logs cannot be inserted",
        sql: "REVOKE INSERT (memo) ON upwork_timelog FROM ROLE",
        accept: &[],
        runs: "contracts tokens partners",
        finds: &[
            "stops timelogs: upwork_timelog: role ROLE lacks INSERT on memo. Run what `upwork-odoo check --grants ROLE` prints, as Odoo's role.",
        ],
    },
    Case {
        name: "a column that is not used is missing",
        sql: "ALTER TABLE upwork_proposal DROP COLUMN job_requirements",
        accept: &[],
        runs: "contracts timelogs tokens partners",
        finds: &["note: upwork_proposal: column job_requirements is missing; not used by this program."],
    },
    Case {
        name: "a column that is only read is missing",
        sql: "ALTER TABLE res_currency DROP COLUMN rounding",
        accept: &[],
        runs: "timelogs tokens partners",
        finds: &[
            "stops contracts: res_currency: column rounding is missing. Bring Odoo to the current SERIES and upgrade its modules; if it is, this program needs a newer version.",
        ],
    },
    Case {
        name: "a column has another type",
        sql: "ALTER TABLE upwork_contract ALTER hourly_rate TYPE double precision",
        accept: &[],
        runs: "tokens partners",
        finds: &[
            "stops contracts timelogs: upwork_contract: column hourly_rate is double precision, not numeric. Upgrade the addon upwork_integration in Odoo's Apps.",
        ],
    },
    Case {
        name: "a column has become narrower",
        sql: "ALTER TABLE upwork_account ALTER access_token TYPE varchar(64)",
        accept: &[],
        runs: "partners",
        finds: &[
            "stops contracts timelogs tokens: upwork_account: column access_token is character varying(64), not character varying. Upgrade the addon upwork_integration in Odoo's Apps.",
        ],
    },
    Case {
        name: "a column that is not used has another type",
        sql: "ALTER TABLE upwork_proposal ALTER estimated_hours TYPE numeric",
        accept: &[],
        runs: "contracts timelogs tokens partners",
        finds: &[
            "note: upwork_proposal: column estimated_hours is numeric, not double precision; not used by this program.",
        ],
    },
    Case {
        name: "a column has become required",
        sql: "ALTER TABLE upwork_proposal ALTER submitted_date SET NOT NULL",
        accept: &[],
        runs: "timelogs tokens partners",
        finds: &[
            "stops contracts: upwork_proposal: column submitted_date is NOT NULL, and this program may leave it empty. ALTER TABLE upwork_proposal ALTER COLUMN submitted_date DROP NOT NULL, as in Odoo's own.",
        ],
    },
    Case {
        name: "a column that is not filled has become required",
        sql: "ALTER TABLE upwork_proposal ALTER module_list SET NOT NULL",
        accept: &[],
        runs: "timelogs tokens partners",
        finds: &[
            "stops contracts: upwork_proposal: column module_list is NOT NULL, and this program does not fill it. ALTER TABLE upwork_proposal ALTER COLUMN module_list DROP NOT NULL, as in Odoo's own.",
        ],
    },
    Case {
        name: "a column may be empty",
        sql: "ALTER TABLE upwork_contract ALTER company_id DROP NOT NULL",
        accept: &[],
        runs: "tokens partners",
        finds: &[
            "stops contracts timelogs: upwork_contract: column company_id may be empty, which Odoo rules out. Fill it in all rows, then upgrade the module in Odoo's Apps, which sets NOT NULL again.",
        ],
    },
    Case {
        name: "a column has lost its default",
        sql: "ALTER TABLE upwork_milestone ALTER id DROP DEFAULT",
        accept: &[],
        runs: "timelogs tokens partners",
        finds: &[
            "stops contracts: upwork_milestone: column id has lost its default. Upgrade the addon upwork_integration in Odoo's Apps.",
        ],
    },
    Case {
        name: "a column has got a default",
        sql: "ALTER TABLE upwork_proposal ALTER module_list SET DEFAULT 'sale'",
        accept: &[],
        runs: "contracts timelogs tokens partners",
        finds: &["note: upwork_proposal: column module_list has a default, which new rows will take."],
    },
    Case {
        name: "a column is generated",
        sql: "ALTER TABLE res_partner DROP commercial_company_name, ADD commercial_company_name varchar GENERATED ALWAYS AS (name) STORED; GRANT INSERT (commercial_company_name) ON res_partner TO ROLE",
        accept: &[],
        runs: "contracts timelogs tokens",
        finds: &[
            "stops partners: res_partner: column commercial_company_name is generated by PostgreSQL and takes no value. Bring Odoo to the current SERIES and upgrade its modules; if it is, this program needs a newer version.",
        ],
    },
    Case {
        name: "ids come from another sequence",
        sql: "CREATE SEQUENCE other; ALTER TABLE upwork_milestone ALTER id SET DEFAULT nextval('other')",
        accept: &[],
        runs: "timelogs tokens partners",
        finds: &[
            "stops contracts: upwork_milestone: ids come from other, not from upwork_milestone_id_seq. Upgrade the addon upwork_integration in Odoo's Apps.",
        ],
    },
    Case {
        name: "a table is missing",
        sql: "DROP TABLE upwork_milestone",
        accept: &[],
        runs: "timelogs tokens partners",
        finds: &[
            "stops contracts: upwork_milestone: the table is missing. Upgrade the addon upwork_integration in Odoo's Apps.",
        ],
    },
    Case {
        name: "a table is a view",
        sql: "ALTER TABLE upwork_proposal RENAME TO proposal; CREATE VIEW upwork_proposal AS SELECT * FROM proposal",
        accept: &[],
        runs: "timelogs tokens partners",
        finds: &[
            "stops contracts: upwork_proposal: it is a view, not a table. Upgrade the addon upwork_integration in Odoo's Apps.",
        ],
    },
    Case {
        name: "an unknown module adds columns",
        sql: "SELECT pg_temp.add('crm', 'res_partner', 'x_team'), pg_temp.add('crm', 'res_partner', 'x_score')",
        accept: &[],
        runs: "contracts timelogs tokens",
        finds: &[
            "stops partners: res_partner: module crm adds columns x_score, x_team, not filled by this program. If rows may do without, add \"crm\" to odoo.accept_modules.",
            "note: module crm is not known to this program: what they add to the rows that it writes, if anything, is not made here. Once you have looked at them, name them in odoo.accept_modules.",
        ],
    },
    Case {
        name: "an accepted module adds columns",
        sql: "SELECT pg_temp.add('crm', 'res_partner', 'x_team'), pg_temp.add('crm', 'res_partner', 'x_score')",
        accept: &["crm"],
        runs: "contracts timelogs tokens partners",
        finds: &["note: res_partner: module crm adds columns x_score, x_team, not filled by this program (accepted)."],
    },
    Case {
        name: "a known module adds a column",
        sql: "SELECT pg_temp.add('mail', 'upwork_contract', 'x_hash')",
        accept: &[],
        runs: "contracts timelogs tokens partners",
        finds: &[
            "note: upwork_contract: module mail adds column x_hash, not filled by this program (known as harmless).",
        ],
    },
    Case {
        name: "a module for documents adds a column to partners",
        sql: "SELECT pg_temp.add('sale', 'res_partner', 'sale_warn')",
        accept: &[],
        runs: "contracts timelogs tokens",
        finds: &[
            "stops partners: res_partner: module sale adds column sale_warn, not filled by this program. If rows may do without, add \"sale\" to odoo.accept_modules.",
            "note: module sale is known to add values to accounting documents, which this program does not fill. If accounting documents may do without, name them in odoo.accept_modules.",
        ],
    },
    Case {
        name: "two modules share a column, one is accepted",
        sql: "SELECT pg_temp.add('crm', 'upwork_account', 'x_team'), pg_temp.own('website', 'upwork_account', 'x_team')",
        accept: &["crm"],
        runs: "partners",
        finds: &[
            "stops contracts timelogs tokens: upwork_account: modules crm, website add column x_team, not filled by this program. If rows may do without, add \"website\" to odoo.accept_modules.",
        ],
    },
    Case {
        name: "a module adds a required column",
        sql: "SELECT pg_temp.add('crm', 'upwork_contract', 'x_team'); UPDATE upwork_contract SET x_team = 1; ALTER TABLE upwork_contract ALTER x_team SET NOT NULL",
        accept: &[],
        runs: "timelogs tokens partners",
        finds: &[
            "stops contracts: upwork_contract: column x_team of module crm is NOT NULL, and this program does not fill it. Remove it, or give it a default in the database; accepting the module is not enough.",
            "note: module crm is not known to this program: what they add to the rows that it writes, if anything, is not made here. Once you have looked at them, name them in odoo.accept_modules.",
        ],
    },
    Case {
        name: "an accepted module adds a required column",
        sql: "SELECT pg_temp.add('crm', 'upwork_contract', 'x_team'); UPDATE upwork_contract SET x_team = 1; ALTER TABLE upwork_contract ALTER x_team SET NOT NULL",
        accept: &["crm"],
        runs: "timelogs tokens partners",
        finds: &[
            "stops contracts: upwork_contract: column x_team of module crm is NOT NULL, and this program does not fill it. Remove it, or give it a default in the database; accepting the module is not enough.",
        ],
    },
    Case {
        name: "a module adds a required column with a default",
        sql: "SELECT pg_temp.add('crm', 'upwork_contract', 'x_team'); UPDATE upwork_contract SET x_team = 1; ALTER TABLE upwork_contract ALTER x_team SET NOT NULL, ALTER x_team SET DEFAULT 1",
        accept: &["crm"],
        runs: "contracts timelogs tokens partners",
        finds: &["note: upwork_contract: module crm adds column x_team, not filled by this program (accepted)."],
    },
    Case {
        name: "a field was added by hand",
        sql: "SELECT pg_temp.add(NULL, 'upwork_contract', 'x_color')",
        accept: &[],
        runs: "timelogs tokens partners",
        finds: &[
            "stops contracts: upwork_contract: column x_color was added by hand in Odoo and is not filled by this program. Remove it, or add \"upwork_contract.x_color\" to odoo.accept_modules.",
        ],
    },
    Case {
        name: "a field was added in Studio and exported",
        sql: "SELECT pg_temp.add('studio_customization', 'upwork_contract', 'x_color'), pg_temp.own('__export__', 'upwork_contract', 'x_color')",
        accept: &[],
        runs: "timelogs tokens partners",
        finds: &[
            "stops contracts: upwork_contract: module studio_customization adds column x_color, not filled by this program. If rows may do without, add \"studio_customization\" to odoo.accept_modules.",
            "note: module studio_customization is not known to this program: what they add to the rows that it writes, if anything, is not made here. Once you have looked at them, name them in odoo.accept_modules.",
        ],
    },
    Case {
        name: "a column of no module",
        sql: "ALTER TABLE upwork_contract ADD note text",
        accept: &[],
        runs: "timelogs tokens partners",
        finds: &[
            "stops contracts: upwork_contract: column note belongs to no module of Odoo and is not filled by this program. Remove it, or add \"upwork_contract.note\" to odoo.accept_modules.",
        ],
    },
    Case {
        name: "a required column of no module",
        sql: "ALTER TABLE upwork_milestone ADD note text NOT NULL",
        accept: &[],
        runs: "timelogs tokens partners",
        finds: &[
            "stops contracts: upwork_milestone: column note of no module of Odoo is NOT NULL, and this program does not fill it. Remove it, or give it a default in the database; accepting the module is not enough.",
        ],
    },
    Case {
        name: "an accepted column of no module",
        sql: "ALTER TABLE upwork_contract ADD note text",
        accept: &["upwork_contract.note"],
        runs: "contracts timelogs tokens partners",
        finds: &[
            "note: upwork_contract: column note belongs to no module of Odoo and is not filled by this program (accepted).",
        ],
    },
    Case {
        name: "a generated column of no module",
        sql: "ALTER TABLE upwork_contract ADD length int GENERATED ALWAYS AS (length(name)) STORED",
        accept: &[],
        runs: "contracts timelogs tokens partners",
        finds: &["note: upwork_contract: column length is filled by PostgreSQL itself."],
    },
    Case {
        name: "a column in a table that is only read",
        sql: "ALTER TABLE res_currency ADD note text",
        accept: &[],
        runs: "contracts timelogs tokens partners",
        finds: &[],
    },
    Case {
        name: "a unique key is lost",
        sql: "ALTER TABLE upwork_contract DROP CONSTRAINT upwork_contract_upwork_contract_id_account_uniq",
        accept: &[],
        runs: "timelogs tokens partners",
        finds: &[
            "stops contracts: upwork_contract: there is no unique key on (upwork_account_id, upwork_contract_id). Remove rows that are equal in them. Upgrade the addon upwork_integration in Odoo's Apps.",
        ],
    },
    Case {
        name: "a unique key is partial",
        sql: "ALTER TABLE upwork_contract DROP CONSTRAINT upwork_contract_upwork_contract_id_account_uniq; CREATE UNIQUE INDEX ours ON upwork_contract (upwork_contract_id, upwork_account_id) WHERE id > 0",
        accept: &[],
        runs: "timelogs tokens partners",
        finds: &[
            "stops contracts: upwork_contract: there is no unique key on (upwork_account_id, upwork_contract_id). Remove rows that are equal in them. Upgrade the addon upwork_integration in Odoo's Apps.",
        ],
    },
    Case {
        name: "a unique key is deferrable",
        sql: "ALTER TABLE upwork_contract DROP CONSTRAINT upwork_contract_upwork_contract_id_account_uniq, ADD UNIQUE (upwork_contract_id, upwork_account_id) DEFERRABLE",
        accept: &[],
        runs: "timelogs tokens partners",
        finds: &[
            "stops contracts: upwork_contract: there is no unique key on (upwork_account_id, upwork_contract_id). Remove rows that are equal in them. Upgrade the addon upwork_integration in Odoo's Apps.",
        ],
    },
    Case {
        name: "keys and constraints have other names",
        sql: "ALTER TABLE upwork_contract RENAME CONSTRAINT upwork_contract_upwork_contract_id_account_uniq TO a; ALTER TABLE upwork_contract RENAME CONSTRAINT upwork_contract_company_id_fkey TO b; ALTER TABLE res_partner RENAME CONSTRAINT res_partner_check_name TO c; ALTER INDEX upwork_milestone_pkey RENAME TO d",
        accept: &[],
        runs: "contracts timelogs tokens partners",
        finds: &[],
    },
    Case {
        name: "a unique key has its columns the other way round",
        sql: "ALTER TABLE upwork_contract DROP CONSTRAINT upwork_contract_upwork_contract_id_account_uniq, ADD UNIQUE (upwork_account_id, upwork_contract_id)",
        accept: &[],
        runs: "contracts timelogs tokens partners",
        finds: &[],
    },
    Case {
        name: "an unknown unique key",
        sql: "CREATE UNIQUE INDEX one_title ON upwork_proposal (lower(title))",
        accept: &[],
        runs: "timelogs tokens partners",
        finds: &[
            "stops contracts: upwork_proposal: unique key one_title on an expression is not Odoo's own and may refuse rows. Remove it, or add \"upwork_proposal.one_title\" to odoo.accept_modules.",
        ],
    },
    Case {
        name: "a unique key that says less than one of Odoo's",
        sql: "CREATE UNIQUE INDEX less ON upwork_contract (id, name)",
        accept: &[],
        runs: "contracts timelogs tokens partners",
        finds: &[],
    },
    Case {
        name: "a foreign key is lost",
        sql: "ALTER TABLE upwork_milestone DROP CONSTRAINT upwork_milestone_contract_id_fkey",
        accept: &[],
        runs: "timelogs tokens partners",
        finds: &[
            "stops contracts: upwork_milestone: there is no foreign key from contract_id to upwork_contract(id) on delete cascade. Upgrade the addon upwork_integration in Odoo's Apps.",
        ],
    },
    Case {
        name: "a foreign key does not cascade",
        sql: "ALTER TABLE upwork_milestone DROP CONSTRAINT upwork_milestone_contract_id_fkey, ADD FOREIGN KEY (contract_id) REFERENCES upwork_contract ON DELETE RESTRICT",
        accept: &[],
        runs: "timelogs tokens partners",
        finds: &[
            "stops contracts: upwork_milestone: the foreign key of contract_id is upwork_contract(id) on delete restrict, not upwork_contract(id) on delete cascade. Upgrade the addon upwork_integration in Odoo's Apps.",
        ],
    },
    Case {
        name: "a foreign key of an unused column is lost",
        sql: "ALTER TABLE mail_message DROP CONSTRAINT mail_message_parent_id_fkey",
        accept: &[],
        runs: "contracts timelogs tokens partners",
        finds: &["note: mail_message: there is no foreign key from parent_id to mail_message(id) on delete set null."],
    },
    Case {
        name: "an unknown foreign key",
        sql: "ALTER TABLE mail_message ADD CONSTRAINT strange FOREIGN KEY (res_id) REFERENCES res_partner NOT VALID",
        accept: &[],
        runs: "",
        finds: &[
            "stops contracts timelogs tokens partners: mail_message: foreign key strange from res_id to res_partner(id) on delete no action is not Odoo's own and may refuse rows. Remove it, or add \"mail_message.strange\" to odoo.accept_modules.",
        ],
    },
    Case {
        name: "an unknown foreign key of an unused column",
        sql: "ALTER TABLE upwork_proposal ADD FOREIGN KEY (module_list) REFERENCES ir_module_module (name)",
        accept: &[],
        runs: "contracts timelogs tokens partners",
        finds: &[],
    },
    Case {
        name: "an unknown CHECK",
        sql: "ALTER TABLE upwork_contract ADD CONSTRAINT paid CHECK (hourly_rate > 10) NOT VALID",
        accept: &[],
        runs: "timelogs tokens partners",
        finds: &[
            "stops contracts: upwork_contract: constraint paid is not Odoo's own and may refuse rows: CHECK ((hourly_rate > (10)::numeric)) NOT VALID. Remove it, or add \"upwork_contract.paid\" to odoo.accept_modules.",
        ],
    },
    Case {
        name: "an accepted CHECK",
        sql: "ALTER TABLE upwork_contract ADD CONSTRAINT paid CHECK (hourly_rate > 10) NOT VALID",
        accept: &["upwork_contract.paid"],
        runs: "contracts timelogs tokens partners",
        finds: &[
            "note: upwork_contract: constraint paid is not Odoo's own and may refuse rows: CHECK ((hourly_rate > (10)::numeric)) NOT VALID (accepted).",
        ],
    },
    Case {
        name: "a CHECK is lost",
        sql: "ALTER TABLE res_partner DROP CONSTRAINT res_partner_check_name",
        accept: &[],
        runs: "contracts timelogs tokens partners",
        finds: &[
            "note: res_partner: constraint missing: CHECK (((((type)::text = 'contact'::text) AND (name IS NOT NULL)) OR ((type)::text <> 'contact'::text))).",
        ],
    },
    Case {
        name: "an exclusion",
        sql: "ALTER TABLE upwork_milestone ADD CONSTRAINT alone EXCLUDE (name WITH =)",
        accept: &[],
        runs: "timelogs tokens partners",
        finds: &[
            "stops contracts: upwork_milestone: constraint alone is not Odoo's own and may refuse rows: EXCLUDE USING btree (name WITH =). Remove it, or add \"upwork_milestone.alone\" to odoo.accept_modules.",
        ],
    },
    Case {
        name: "a trigger",
        sql: "CREATE TRIGGER audit BEFORE UPDATE ON upwork_account FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()",
        accept: &[],
        runs: "partners",
        finds: &[
            "stops contracts timelogs tokens: upwork_account: trigger audit may change or refuse what is written. Remove it, or add \"upwork_account.audit\" to odoo.accept_modules.",
        ],
    },
    Case {
        name: "an accepted trigger",
        sql: "CREATE TRIGGER audit BEFORE UPDATE ON upwork_account FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()",
        accept: &["upwork_account.audit"],
        runs: "contracts timelogs tokens partners",
        finds: &["note: upwork_account: trigger audit may change or refuse what is written (accepted)."],
    },
    Case {
        name: "a trigger that is switched off",
        sql: "CREATE TRIGGER audit BEFORE UPDATE ON upwork_account FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger(); ALTER TABLE upwork_account DISABLE TRIGGER audit",
        accept: &[],
        runs: "contracts timelogs tokens partners",
        finds: &[],
    },
    Case {
        name: "a rule",
        sql: "CREATE RULE quiet AS ON INSERT TO mail_tracking_value DO INSTEAD NOTHING",
        accept: &[],
        runs: "partners",
        finds: &[
            "stops contracts timelogs tokens: mail_tracking_value: rule quiet may change or refuse what is written. Remove it, or add \"mail_tracking_value.quiet\" to odoo.accept_modules.",
        ],
    },
    Case {
        name: "row-level security",
        sql: "ALTER TABLE upwork_account ENABLE ROW LEVEL SECURITY",
        accept: &[],
        runs: "partners",
        finds: &[
            "stops contracts timelogs tokens: upwork_account: row-level security may hide rows from role ROLE. Give the role BYPASSRLS, or switch row-level security off.",
        ],
    },
    Case {
        name: "row-level security on a table that is only read",
        sql: "ALTER TABLE res_currency ENABLE ROW LEVEL SECURITY",
        accept: &[],
        runs: "timelogs tokens partners",
        finds: &[
            "stops contracts: res_currency: row-level security may hide rows from role ROLE. Give the role BYPASSRLS, or switch row-level security off.",
        ],
    },
    Case {
        name: "SELECT is missing",
        sql: "REVOKE SELECT ON res_company FROM ROLE",
        accept: &[],
        runs: "",
        finds: &[
            "stops contracts timelogs tokens partners: res_company: role ROLE lacks SELECT. Run what `upwork-odoo check --grants ROLE` prints, as Odoo's role.",
        ],
    },
    Case {
        name: "SELECT on a column is missing",
        sql: "REVOKE SELECT (client_secret) ON upwork_account FROM ROLE",
        accept: &[],
        runs: "partners",
        finds: &[
            "stops contracts timelogs tokens: upwork_account: role ROLE lacks SELECT on client_secret. Run what `upwork-odoo check --grants ROLE` prints, as Odoo's role.",
        ],
    },
    Case {
        name: "SELECT on the row version is missing",
        sql: "REVOKE SELECT (xmin) ON upwork_milestone FROM ROLE",
        accept: &[],
        runs: "timelogs tokens partners",
        finds: &[
            "stops contracts: upwork_milestone: role ROLE lacks SELECT on xmin. Run what `upwork-odoo check --grants ROLE` prints, as Odoo's role.",
        ],
    },
    Case {
        name: "INSERT is missing",
        sql: "REVOKE INSERT ON res_partner FROM ROLE",
        accept: &[],
        runs: "contracts timelogs tokens",
        finds: &[
            "stops partners: res_partner: role ROLE lacks INSERT. Run what `upwork-odoo check --grants ROLE` prints, as Odoo's role.",
        ],
    },
    Case {
        name: "UPDATE is missing",
        sql: "REVOKE UPDATE (state, last_error) ON upwork_account FROM ROLE",
        accept: &[],
        runs: "partners",
        finds: &[
            "stops contracts timelogs tokens: upwork_account: role ROLE lacks UPDATE on last_error, state. Run what `upwork-odoo check --grants ROLE` prints, as Odoo's role.",
        ],
    },
    Case {
        name: "USAGE of a sequence is missing",
        sql: "REVOKE USAGE ON SEQUENCE mail_message_id_seq FROM ROLE",
        accept: &[],
        runs: "",
        finds: &[
            "stops contracts timelogs tokens partners: mail_message: role ROLE lacks USAGE on the sequence mail_message_id_seq. Run what `upwork-odoo check --grants ROLE` prints, as Odoo's role.",
        ],
    },
    Case {
        name: "USAGE of the schema is missing",
        sql: "REVOKE USAGE ON SCHEMA public FROM PUBLIC, ROLE",
        accept: &[],
        runs: "",
        finds: &[
            "stops contracts timelogs tokens partners: role ROLE may not use the schema public. Run what `upwork-odoo check --grants ROLE` prints, as Odoo's role.",
        ],
    },
    Case {
        name: "modules cannot be read",
        sql: "REVOKE SELECT (latest_version) ON ir_module_module FROM ROLE",
        accept: &[],
        runs: "",
        finds: &[
            "stops contracts timelogs tokens partners: ir_module_module: role ROLE may not read which modules are installed. Run what `upwork-odoo check --grants ROLE` prints, as Odoo's role.",
        ],
    },
    Case {
        name: "fields cannot be read",
        sql: "REVOKE SELECT ON ir_model_data FROM ROLE; SELECT pg_temp.add('crm', 'res_partner', 'x_team')",
        accept: &[],
        runs: "",
        finds: &[
            "stops contracts timelogs tokens partners: ir_model_data: role ROLE lacks SELECT. Run what `upwork-odoo check --grants ROLE` prints, as Odoo's role.",
            "stops partners: res_partner: column x_team is not Odoo's own as far as can be seen and is not filled by this program. Remove it, or add \"res_partner.x_team\" to odoo.accept_modules.",
            "note: module crm is not known to this program: what they add to the rows that it writes, if anything, is not made here. Once you have looked at them, name them in odoo.accept_modules.",
        ],
    },
    Case {
        name: "parameters cannot be read",
        sql: "REVOKE SELECT (value) ON ir_config_parameter FROM ROLE",
        accept: &[],
        runs: "",
        finds: &[
            "stops contracts timelogs tokens partners: ir_config_parameter: role ROLE lacks SELECT on value. Run what `upwork-odoo check --grants ROLE` prints, as Odoo's role.",
        ],
    },
    Case {
        name: "an older series",
        sql: "UPDATE ir_module_module SET latest_version = '17.0.1.3' WHERE name = 'base'",
        accept: &[],
        runs: "",
        finds: &[
            "stops contracts timelogs tokens partners: Odoo 17.0.1.3 is not supported; this program knows 18.0 and 19.0.",
        ],
    },
    Case {
        name: "an intermediate series",
        sql: "UPDATE ir_module_module SET latest_version = 'saas~18.2.1.3' WHERE name = 'base'",
        accept: &[],
        runs: "",
        finds: &[
            "stops contracts timelogs tokens partners: Odoo saas~18.2.1.3 is not supported; this program knows 18.0 and 19.0.",
        ],
    },
    Case {
        name: "no version at all",
        sql: "UPDATE ir_module_module SET latest_version = NULL WHERE name = 'base'",
        accept: &[],
        runs: "",
        finds: &[
            "stops contracts timelogs tokens partners: the series cannot be told: module base has no version. Upgrade module base in Odoo, which sets it.",
        ],
    },
    Case {
        name: "Odoo is not installed",
        sql: "UPDATE ir_module_module SET state = 'uninstalled'",
        accept: &[],
        runs: "",
        finds: &[
            "stops contracts timelogs tokens partners: Odoo is not installed in this database (module base is not). Let Odoo initialise the database first.",
        ],
    },
    Case {
        name: "Odoo is being upgraded",
        sql: "UPDATE ir_module_module SET state = 'to upgrade'",
        accept: &[],
        runs: "contracts timelogs tokens partners",
        finds: &[],
    },
    Case {
        name: "there is no Odoo",
        sql: "DROP TABLE ir_module_module",
        accept: &[],
        runs: "",
        finds: &[
            "stops contracts timelogs tokens partners: there is no Odoo in this database (no table ir_module_module). Let database.url name Odoo's own database.",
        ],
    },
    Case {
        name: "the addon is not installed",
        sql: "DROP TABLE upwork_account, upwork_contract, upwork_milestone, upwork_proposal, upwork_timelog, upwork_earning CASCADE; DELETE FROM ir_module_module WHERE name = 'upwork_integration'",
        accept: &[],
        runs: "",
        finds: &[
            "stops contracts timelogs tokens partners: the Odoo addon upwork_integration is not installed. Install it in Odoo's Apps, then start again.",
        ],
    },
    Case {
        name: "the addon's tables without the addon",
        sql: "UPDATE ir_module_module SET state = 'uninstalled' WHERE name = 'upwork_integration'",
        accept: &[],
        runs: "contracts timelogs tokens partners",
        finds: &[
            "note: the tables of the addon upwork_integration are there, but it is not installed. Install it in Odoo's Apps to see the rows in Odoo.",
        ],
    },
    Case {
        name: "there is no database.uuid",
        sql: "DELETE FROM ir_config_parameter WHERE key = 'database.uuid'",
        accept: &[],
        runs: "",
        finds: &[
            "stops contracts timelogs tokens partners: ir_config_parameter: there is no database.uuid, so a copy could not be told from the original. Start Odoo once on this database: it writes one.",
        ],
    },
    Case {
        name: "unknown modules",
        sql: "INSERT INTO ir_module_module (name, state) VALUES ('website', 'installed'), ('crm', 'to upgrade'), ('hr_holidays', 'uninstalled')",
        accept: &[],
        runs: "contracts timelogs tokens partners",
        finds: &[
            "note: modules crm, website are not known to this program: what they add to the rows that it writes, if anything, is not made here. Once you have looked at them, name them in odoo.accept_modules.",
        ],
    },
    Case {
        name: "accepted modules",
        sql: "INSERT INTO ir_module_module (name, state) VALUES ('website', 'installed'), ('crm', 'to upgrade')",
        accept: &["crm", "website"],
        runs: "contracts timelogs tokens partners",
        finds: &[],
    },
    Case {
        name: "modules that concern timesheets and documents",
        sql: "INSERT INTO ir_module_module (name, state) VALUES ('sale_timesheet', 'installed'), ('sale', 'installed'), ('timesheet_grid', 'installed')",
        accept: &[],
        runs: "contracts timelogs tokens partners",
        finds: &[
            "note: modules sale_timesheet, timesheet_grid are known to add values to timesheets, which this program does not fill. If timesheets may do without, name them in odoo.accept_modules.",
            "note: module sale is known to add values to accounting documents, which this program does not fill. If accounting documents may do without, name them in odoo.accept_modules.",
        ],
    },
    Case {
        name: "a misspelt name is accepted",
        sql: "",
        accept: &["cmr", "upwork_contract.nothing"],
        runs: "contracts timelogs tokens partners",
        finds: &["note: odoo.accept_modules names cmr, upwork_contract.nothing, not found here. Check the spelling."],
    },
];
