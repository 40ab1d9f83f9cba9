"""The same inputs once through the daemon and once through Odoo's ORM, into two copies of one database.

Every column of every row that came into being is compared as PostgreSQL prints it, but for what can't be equal:
ids (their order is compared instead), instants and random message ids (that they are there, and their form).
"""

import json
import re
import unittest

from instance import world

TABLES = [
    "res_partner", "upwork_account", "upwork_contract", "upwork_milestone", "upwork_proposal", "upwork_timelog",
    "upwork_earning", "mail_message", "mail_tracking_value", "mail_followers", "mail_notification", "mail_activity",
    "ir_attachment", "bus_bus",
]
# What a column of another table's id points at; a message's res_id at the model it names.
POINTS_AT = {
    "upwork_account_id": "upwork_account", "contract_id": "upwork_contract", "partner_id": "res_partner",
    "commercial_partner_id": "res_partner", "mail_message_id": "mail_message", "parent_id": "mail_message",
}
INSTANTS = {"create_date", "write_date", "date", "last_sync", "token_expiry", "last_poll"}
TOKENS = {"access_token", "refresh_token"}
MESSAGE_ID = re.compile(r"<\d{15}\.\d{10}\.\d+-openerp-message-notify@")
# What a person fills in, or Upwork says. All other columns are Odoo's business: defaults, computed, stored.
INPUTS = {
    "upwork_contract": [
        "name", "upwork_contract_id", "contract_type", "state", "upwork_account_id", "partner_id", "start_date",
        "end_date", "hourly_rate", "currency_id",
    ],
    "res_partner": ["name", "is_company"],
    "upwork_milestone": ["name", "contract_id", "state", "due_date", "amount", "currency_id"],
    "upwork_proposal": [
        "name", "upwork_account_id", "contract_id", "state", "title", "submitted_date", "html_content", "hourly_rate",
    ],
}
# What making an account, connecting and disconnecting write, as a module inside Odoo would. The command that makes
# an account prints a link, which begins to connect only when it is opened.
MAKE = "env['upwork.account'].create({'name': 'Main', 'client_id': 'simulator', 'client_secret': 'simulator-secret'})"
CONNECT = """
account = env['upwork.account'].search([])
account.write({'state': 'connecting', 'oauth_state': 'a state'})
env.cr.commit()
account.write({'access_token': 'a', 'refresh_token': 'r', 'token_expiry': '2026-01-01 00:00:00', 'oauth_state': False,
               'state': 'connected', 'is_connected': True, 'last_error': False})
"""
DISCONNECT = """
env['upwork.account'].search([]).write({'access_token': False, 'refresh_token': False, 'token_expiry': False,
                                       'oauth_state': False, 'is_connected': False, 'state': 'draft'})
"""


class Recorder:
    """Rows that came into being since it was made, in a form that two databases can be compared in."""

    def __init__(self, database):
        self.database = database
        self.before = {table: self.last(table) for table in TABLES}

    def last(self, table):
        return self.database.one(f"SELECT coalesce(max(id), 0) AS id FROM {table}")["id"]

    def raw(self, table):
        """As text, so that 55.5 and 55.50 differ."""
        pairs = self.database.rows(
            f"""SELECT t.id, e.key, e.value FROM {table} t, LATERAL (
                    SELECT a.attname AS key, to_jsonb(t) ->> a.attname AS value FROM pg_attribute a
                    WHERE a.attrelid = %s::regclass AND a.attnum > 0 AND NOT a.attisdropped) e
                WHERE t.id > %s ORDER BY t.id""",
            table,
            self.before[table],
        )
        rows = {}
        for pair in pairs:
            rows.setdefault(pair["id"], {})[pair["key"]] = pair["value"]
        return list(rows.values())

    def comparable(self):
        rows = {table: self.raw(table) for table in TABLES}
        place = {table: {row["id"]: f"{table} {at}" for at, row in enumerate(found)} for table, found in rows.items()}
        plain = {table: [plain_row(table, row, place) for row in found] for table, found in rows.items()}
        # Two writers may take the messages of one batch in another order than the records'.
        plain["mail_message"].sort(key=lambda row: (row["model"], row["res_id"], row["body"] == ""))
        return plain


def plain_row(table, row, place):
    return {column: plain_value(table, column, value, row, place) for column, value in row.items()}


def plain_value(table, column, value, row, place):
    if value is None:
        return None
    if column == "id":
        return place[table][value] if table != "mail_message" else "an id"
    if column == "res_id" and row.get("model"):
        return place.get(row["model"].replace(".", "_"), {}).get(value, value)
    if column in POINTS_AT and column != "parent_id":
        return place[POINTS_AT[column]].get(value, value) if column != "mail_message_id" else "a message"
    if column in INSTANTS and "T" in value:
        return "an instant"
    if column in TOKENS:
        return "a token"
    if column == "message_id":
        return MESSAGE_ID.sub("<an id@", value)
    return value


class Twin:
    """Gives the ORM of another database what the daemon was given, told from the rows that it made."""

    def __init__(self, ours, theirs):
        self.ours = ours
        self.theirs = theirs

    def inputs(self, recorder, table):
        """Of each row, with places instead of ids."""
        places = {
            target: {row["id"]: at for at, row in enumerate(recorder.raw(target))} for target in POINTS_AT.values()
        }
        return [
            {column: self.place(column, row[column], places) for column in INPUTS[table]}
            for row in recorder.raw(table)
        ]

    @staticmethod
    def place(column, value, places):
        if value is None:
            return False
        if column in POINTS_AT:
            return [POINTS_AT[column], places[POINTS_AT[column]][value]]
        return {"hourly_rate": float, "amount": float, "currency_id": int, "is_company": bool}.get(column, str)(value)

    def follow(self, *tables):
        """Creates what the daemon inserted and writes what it updated: only what differs, as a form does."""
        work = []
        for table in tables:
            wanted, found = self.inputs(self.ours, table), self.inputs(self.theirs, table)
            # What Upwork doesn't say is left out: the ORM makes a zero of an amount that is given as nothing.
            said = [{column: value for column, value in row.items() if value is not False} for row in wanted]
            work.append([table, "create", said[len(found):]])
            for at, (new, old) in enumerate(zip(wanted, found)):
                changed = {column: new[column] for column in new if new[column] != old[column]}
                if changed:
                    work.append([table, at, changed])
        before = json.dumps(self.theirs.before)
        self.theirs.database.shell(f"work = json.loads({json.dumps(work)!r})\nbefore = json.loads({before!r})\n{FOLLOW}")


# Runs inside Odoo, as OdooBot.
FOLLOW = """
def records(table):
    model = env[table.replace('_', '.')].with_context(active_test=False)
    return model.search([('id', '>', before[table])], order='id')
def real(value):
    return records(value[0])[value[1]].id if isinstance(value, list) else value
for table, what, values in work:
    if what == 'create':
        records(table).create([{key: real(value) for key, value in one.items()} for one in values])
    else:
        records(table)[what].write({key: real(value) for key, value in values.items()})
"""


class OrmRows(unittest.TestCase):
    maxDiff = None

    def test_every_row_of_a_connected_and_synced_account_is_the_orms(self):
        with world("live_rows") as (database, simulator, daemon), world("live_rows_orm") as (orm, _, _):
            ours, theirs = Recorder(database), Recorder(orm)
            twin = Twin(ours, theirs)
            with self.subTest("a new account"):
                daemon.make_account("Main")
                orm.shell(MAKE)
                self.assert_same(ours, theirs)
            with self.subTest("connect"):
                daemon.connect("Main", simulator)
                orm.shell(CONNECT)
                self.assert_same(ours, theirs)
            with self.subTest("first sync"):
                daemon.run("sync", "contracts")
                twin.follow("upwork_contract", "upwork_milestone", "upwork_proposal")
                self.assert_same(ours, theirs)
            with self.subTest("partners for the clients"):
                daemon.run("partners", "create")
                daemon.run("sync", "contracts")
                twin.follow("res_partner", "upwork_contract")
                self.assert_same(ours, theirs)
            with self.subTest("what changed on Upwork"):
                self.change(database, simulator)
                daemon.run("sync", "contracts")
                twin.follow("upwork_contract", "upwork_milestone", "upwork_proposal")
                self.assert_same(ours, theirs)
            with self.subTest("disconnect"):
                daemon.run("disconnect", "Main")
                orm.shell(DISCONNECT)
                self.assert_same(ours, theirs)
            for table in ("res_partner", "upwork_milestone", "upwork_proposal", "mail_message", "mail_tracking_value"):
                self.assertTrue(ours.raw(table), f"no {table} was compared")

    def change(self, database, simulator):
        """Every kind of change that ends up in a row."""
        contracts = [row["upwork_contract_id"] for row in database.rows(
            "SELECT upwork_contract_id FROM upwork_contract WHERE contract_type = 'hourly' AND state = 'active' ORDER BY id")]
        simulator.step("contract_paused", contract=contracts[0])
        simulator.step("contract_retitled", contract=contracts[0], title="Another title")
        simulator.step("contract_ended", contract=contracts[1])
        simulator.step("new_term", contract=contracts[2], rate="77.5")
        milestone = database.one("""
            SELECT c.upwork_contract_id AS contract, l.upwork_id AS milestone FROM upwork_sync.link l
            JOIN upwork_milestone m ON m.id = l.odoo_id JOIN upwork_contract c ON c.id = m.contract_id
            WHERE l.kind = 'milestone' AND m.state <> 'paid' ORDER BY m.id LIMIT 1""")
        simulator.step("milestone_paid", **milestone)
        simulator.step("milestone_added", contract=milestone["contract"], description="One more", amount="120.5")
        proposal = database.one("""
            SELECT l.upwork_id AS proposal FROM upwork_sync.link l JOIN upwork_proposal p ON p.id = l.odoo_id
            WHERE l.kind = 'proposal' AND p.state = 'submitted' ORDER BY p.id LIMIT 1""")
        simulator.step("proposal_status", status="Declined", **proposal)

    def assert_same(self, ours, theirs):
        mine, orm = ours.comparable(), theirs.comparable()
        for row in mine["upwork_account"] + orm["upwork_account"]:
            # Only the daemon syncs.
            row.pop("last_sync")
        for table in TABLES:
            with self.subTest(table):
                self.assertEqual(mine[table], orm[table])
