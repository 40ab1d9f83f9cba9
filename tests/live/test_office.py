"""A day in an office with Upwork: every button pressed and answered, as administrator, manager and user, and in German."""

import unittest

from browser import person
from instance import world
from office import EITHER, UPWORK, furnish, listen
from office_account import AccountButtons
from office_documents import DocumentButtons
from office_roles import Roles
from office_terms import Terms

NEUTRALIZE = """
from odoo.modules.neutralize import neutralize_database
neutralize_database(env.cr)
"""


class Day(AccountButtons, DocumentButtons, Roles, Terms, unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.database, cls.simulator, daemon = cls.enterClassContext(world("live_office", upwork=UPWORK))
        furnish(cls.database, cls.simulator, daemon)
        cls.person = cls.enterClassContext(person("office"))
        cls.heard = listen(cls.person)
        # The first to come in waits until Odoo has put its scripts together.
        cls.person.page.set_default_timeout(60_000)


class Copy(unittest.TestCase):
    def test_a_neutralised_copy_syncs_nothing(self):
        with world("live_neutral") as (database, simulator, daemon):
            daemon.make_account("Main")
            daemon.connect("Main", simulator)
            daemon.run("sync", "contracts")
            self.assertTrue(simulator.requests())
            database.shell(NEUTRALIZE)
            simulator.forget()
            before = database.rows("SELECT to_jsonb(c) AS row FROM upwork_contract AS c ORDER BY id")
            for job in ("contracts", "timelogs", "earnings", "tokens"):
                with self.subTest(job):
                    daemon.run("sync", job, codes=(1, *EITHER))
            daemon.serve()
            daemon.stop()
            self.assertEqual(simulator.requests(), [])
            self.assertEqual(database.rows("SELECT to_jsonb(c) AS row FROM upwork_contract AS c ORDER BY id"), before)
