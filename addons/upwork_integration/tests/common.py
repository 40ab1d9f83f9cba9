from odoo.tests.common import TransactionCase, new_test_user

# What the daemon makes, as far as the addon looks at it. Gone with the test's transaction.
DAEMON = """
    DROP SCHEMA IF EXISTS upwork_sync CASCADE;
    CREATE SCHEMA upwork_sync;
    CREATE TABLE upwork_sync.heartbeat (
        holder text PRIMARY KEY, version text NOT NULL, started_at timestamptz NOT NULL, seen_at timestamptz NOT NULL,
        authorize_url text NOT NULL, callback_url text NOT NULL
    );
    CREATE TABLE upwork_sync.request (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, model text NOT NULL, ids integer[] NOT NULL,
        action text NOT NULL, user_id integer NOT NULL, company_ids integer[] NOT NULL,
        requested_at timestamptz NOT NULL DEFAULT clock_timestamp(), answered_at timestamptz, answer jsonb
    );
    CREATE TABLE upwork_sync.identity (
        account_id integer PRIMARY KEY, user_name text NOT NULL, organization_name text NOT NULL, kind text NOT NULL
    );
    CREATE TABLE upwork_sync.odoo_drift (model text, res_id integer, drift_id bigint, reason text, upwork jsonb, odoo jsonb);
"""
HEARD = """
    INSERT INTO upwork_sync.heartbeat
    VALUES ('replica', '1', now(), clock_timestamp() - %s::interval, 'https://upwork.test/authorize',
            'https://daemon.test/upwork/oauth/callback')
"""
SECRETS = ["client_id", "client_secret", "access_token", "refresh_token", "oauth_state"]
MODELS = [
    "upwork.account",
    "upwork.contract",
    "upwork.timelog",
    "upwork.earning",
    "upwork.milestone",
    "upwork.proposal",
]


class UpworkCase(TransactionCase):
    """Two companies with an account each, and people of each group."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.here = cls.env.company
        cls.there = cls.env["res.company"].create({"name": "Elsewhere"})
        cls.reader = cls.person("reader", "upwork_integration.group_upwork_user")
        cls.manager = cls.person("manager", "upwork_integration.group_upwork_manager")
        cls.admin = cls.person("settings", "base.group_system")
        cls.nobody = cls.person("nobody", "base.group_user")
        cls.account = cls.make_account("Here", cls.here)
        cls.contract = cls.make_contract(cls.account)
        cls.timelog = cls.make_timelog(cls.contract, "2026-11-02")
        cls.earning = cls.make_earning(cls.contract, "1")
        cls.milestone = cls.env["upwork.milestone"].create(
            {"name": "Design", "contract_id": cls.contract.id, "amount": 100}
        )
        cls.proposal = cls.env["upwork.proposal"].create(
            {"name": "A letter", "upwork_account_id": cls.account.id, "html_content": "<p>Dear client</p>"}
        )
        cls.other_account = cls.make_account("There", cls.there)
        cls.other_contract = cls.make_contract(cls.other_account)

    @classmethod
    def person(cls, login, *groups):
        # Exporting is a right of its own, and not what keeps a secret.
        groups = ",".join({"base.group_user", "base.group_allow_export", *groups})
        return new_test_user(
            cls.env, f"upwork_{login}", groups, company_id=cls.here.id, company_ids=[(6, 0, [cls.here.id])]
        )

    @classmethod
    def make_account(cls, name, company, **values):
        return cls.env["upwork.account"].create(
            {
                "name": name,
                "company_id": company.id,
                "client_id": "an id",
                "client_secret": "a secret",
                "access_token": "an access token",
                "refresh_token": "a refresh token",
                "oauth_state": "a state",
                **values,
            }
        )

    @classmethod
    def make_contract(cls, account, **values):
        return cls.env["upwork.contract"].create(
            {
                "name": "Backend",
                "upwork_contract_id": "41846002",
                "contract_type": "hourly",
                "upwork_account_id": account.id,
                "company_id": account.company_id.id,
                **values,
            }
        )

    @classmethod
    def make_timelog(cls, contract, date, hours=2.5, **values):
        return cls.env["upwork.timelog"].create(
            {
                "contract_id": contract.id,
                "company_id": contract.company_id.id,
                "date": date,
                "upwork_timelog_id": f"{contract.upwork_contract_id}:{date}",
                "tracked_hours": hours,
                **values,
            }
        )

    @classmethod
    def make_earning(cls, contract, upwork_id, **values):
        return cls.env["upwork.earning"].create(
            {
                "name": "Week 1",
                "contract_id": contract.id,
                "company_id": contract.company_id.id,
                "upwork_earning_id": upwork_id,
                "date": "2026-11-09",
                "gross_amount": 100,
                "upwork_fee": 10,
                **values,
            }
        )

    def start_daemon(self, silent_for="0 seconds"):
        self.env.cr.execute(DAEMON)
        self.env.cr.execute(HEARD, [silent_for])

    def requests(self):
        """What was asked of the daemon."""
        self.env.cr.execute("SELECT model, ids, action, user_id, company_ids FROM upwork_sync.request ORDER BY id")
        return self.env.cr.dictfetchall()
