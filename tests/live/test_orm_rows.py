"""The same inputs once through the daemon and once through Odoo's ORM, into two copies of one database."""

import unittest

from instance import world
from rows import TABLES, Recorder, Twin

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
