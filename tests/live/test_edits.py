"""What people do in Odoo with rows that the daemon wrote, and that it leaves alone."""

import unittest

from instance import world

TABLES = ["upwork_contract", "upwork_milestone", "upwork_proposal", "res_partner", "mail_message", "mail_tracking_value"]
# Skips are told with an exit code of their own.
DONE, DONE_WITH_SKIPS = 0, 3

# Each edit as the web client sends it, by the administrator and not by the daemon's OdooBot.
EDITS = """
from odoo import Command
env = env(user=env.ref('base.user_admin'), su=False)
contracts = env['upwork.contract'].search([], order='id')
other = env['res.partner'].create({'name': 'Chosen by a person', 'is_company': True})
project = env['project.project'].create({'name': 'Chosen by a person'})
chosen, cleared, answered, merged, deleted = contracts[:5]
chosen.web_save({'partner_id': other.id, 'project_id': project.id}, {'display_name': {}})
cleared.web_save({'partner_id': False}, {'display_name': {}})
answered.message_post(body='Asked the client', message_type='comment', subtype_xmlid='mail.mt_comment')
gone = merged.partner_id
target = env['res.partner'].create({'name': 'Merged by a person', 'is_company': True})
wizard = env['base.partner.merge.automatic.wizard'].create({
    'partner_ids': [Command.set((gone + target).ids)], 'dst_partner_id': target.id})
wizard.action_merge()
of_fixed = env['upwork.milestone'].search([('contract_id', '!=', deleted.id)], order='id')
letters = env['upwork.proposal'].search([], order='id')
letters[0].web_save({'name': 'Named by a person', 'html_content': '<p>Better</p>'}, {'display_name': {}})
deleted_rows = {'contract': deleted.upwork_contract_id, 'milestone': of_fixed[0].id, 'proposal': letters[1].id}
deleted.unlink()
of_fixed[0].unlink()
letters[1].unlink()
answer({'chosen': chosen.id, 'cleared': cleared.id, 'merged': merged.id, 'other': other.id, 'project': project.id,
        'target': target.id, 'gone': gone.id, 'upwork_id': chosen.upwork_contract_id, 'letter': letters[0].id,
        'deleted': deleted_rows})
"""

# Two clients' partners are merged into others; of one client every contract is deleted.
MERGE = """
from odoo import Command
env = env(user=env.ref('base.user_admin'), su=False)
contracts = env['upwork.contract'].search([], order='id')
def merged(client):
    target = env['res.partner'].create({'name': 'Survivor of ' + client.name, 'is_company': True})
    env['base.partner.merge.automatic.wizard'].create({
        'partner_ids': [Command.set((client + target).ids)], 'dst_partner_id': target.id}).action_merge()
    return target
kept, emptied = contracts.partner_id[:2]
contracts.filtered(lambda contract: contract.partner_id == emptied).unlink()
answer([{'gone': client.id, 'target': merged(client).id} for client in (kept, emptied)])
"""


class Edits(unittest.TestCase):
    maxDiff = None

    def test_a_new_contract_of_a_client_whose_partner_was_merged_away(self):
        with world("live_merged") as (database, simulator, daemon):
            daemon.make_account("Main")
            daemon.connect("Main", simulator)
            daemon.run("sync", "contracts")
            daemon.run("partners", "create")
            daemon.run("sync", "contracts")
            clients = {row["odoo_id"]: row["upwork_id"] for row in database.rows(
                "SELECT odoo_id, upwork_id FROM upwork_sync.link WHERE kind = 'client'")}
            kept, emptied = database.shell(MERGE)
            # Before any run could see the merge.
            for merge in (kept, emptied):
                self.assertEqual(database.rows("SELECT id FROM res_partner WHERE id = %s", merge["gone"]), [])
                simulator.step("contract_added", contract={
                    "freelancer": simulator.user(), "client": clients[merge["gone"]],
                    "title": f"After the merge of {merge['gone']}", "terms": {"hourly": {"rate": "50"}}})
            self.sync(daemon)
            with self.subTest("goes to the partner that survived, where another contract tells who that is"):
                self.assertEqual(self.partner_of_new(database, kept), kept["target"])
            with self.subTest("waits for a person where none does, and says so"):
                self.assertIsNone(self.partner_of_new(database, emptied))
                self.assertIn(f"After the merge of {emptied['gone']}", daemon.run("status", codes=(DONE, DONE_WITH_SKIPS)))
            with self.subTest("and no partner is made for it behind the person's back"):
                said = daemon.run("partners", "create", codes=(DONE, DONE_WITH_SKIPS), errors=True)
                self.assertIn("was deleted in Odoo", said)
                self.assertIsNone(self.partner_of_new(database, emptied))

    def partner_of_new(self, database, merge):
        title = f"After the merge of {merge['gone']}"
        return database.one("SELECT partner_id FROM upwork_contract WHERE name = %s", title)["partner_id"]

    def test_the_daemon_reverts_nothing_of_the_users_and_brings_nothing_deleted_back(self):
        with world("live_edits") as (database, simulator, daemon):
            daemon.make_account("Main")
            daemon.connect("Main", simulator)
            daemon.run("sync", "contracts")
            daemon.run("partners", "create")
            daemon.run("sync", "contracts")
            edits = database.shell(EDITS)
            edited = self.rows(database)
            with self.subTest("nothing new on Upwork"):
                self.sync(daemon)
                self.assertEqual(self.rows(database), edited)
            with self.subTest("a partner merged away is not made again"):
                daemon.run("partners", "create", codes=(DONE, DONE_WITH_SKIPS))
                self.assertEqual(self.rows(database), edited)
            with self.subTest("Upwork's columns go on, the user's stay"):
                self.assert_only_title_follows(database, simulator, daemon, edits)
            with self.subTest("an archived account rests, and goes on where it was"):
                self.assert_archive_rests(database, simulator, daemon, edits)

    def sync(self, daemon):
        return daemon.run("sync", "contracts", codes=(DONE, DONE_WITH_SKIPS))

    def rows(self, database):
        return {table: database.rows(f"SELECT to_jsonb(t) AS row FROM {table} t ORDER BY id") for table in TABLES}

    def assert_only_title_follows(self, database, simulator, daemon, edits):
        simulator.step("contract_retitled", contract=edits["upwork_id"], title="Titled on Upwork")
        self.sync(daemon)
        chosen = database.one("SELECT * FROM upwork_contract WHERE id = %s", edits["chosen"])
        self.assertEqual(chosen["name"], "Titled on Upwork")
        self.assertEqual((chosen["partner_id"], chosen["project_id"]), (edits["other"], edits["project"]))
        cleared = database.one("SELECT * FROM upwork_contract WHERE id = %s", edits["cleared"])
        self.assertIsNone(cleared["partner_id"])
        merged = database.one("SELECT * FROM upwork_contract WHERE id = %s", edits["merged"])
        self.assertEqual(merged["partner_id"], edits["target"])
        letter = database.one("SELECT * FROM upwork_proposal WHERE id = %s", edits["letter"])
        self.assertEqual((letter["name"], letter["html_content"]), ("Named by a person", "<p>Better</p>"))
        gone = edits["deleted"]["contract"]
        self.assertEqual(database.rows("SELECT id FROM upwork_contract WHERE upwork_contract_id = %s", gone), [])

    def assert_archive_rests(self, database, simulator, daemon, edits):
        active = "env['upwork.account'].with_context(active_test=False).search([]).write({'active': %s})"
        database.shell(active % False)
        simulator.step("contract_retitled", contract=edits["upwork_id"], title="While it rested")
        before = self.rows(database)
        daemon.run("sync", "contracts", codes=(1,))
        self.assertEqual(self.rows(database), before)
        database.shell(active % True)
        self.sync(daemon)
        chosen = database.one("SELECT * FROM upwork_contract WHERE id = %s", edits["chosen"])
        self.assertEqual(chosen["name"], "While it rested")
        self.assertEqual(len(self.rows(database)["upwork_contract"]), len(before["upwork_contract"]))
