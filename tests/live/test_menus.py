"""The whole way as a person goes it: an account in Odoo, Upwork's consent page, a sync, and Odoo's menus."""

import unittest
from urllib.parse import parse_qs, urlsplit

from browser import person
from instance import ODOO, world


class Menus(unittest.TestCase):
    def test_a_person_connects_an_account_and_finds_its_contracts_in_odoo(self):
        with world("live_menus") as (database, simulator, daemon), person("menus") as admin:
            self.database = database
            daemon.serve()
            admin.log_in(database)
            self.make_account(admin)
            self.connect(admin, simulator, daemon)
            daemon.stop()
            self.assert_connected(database)
            daemon.run("sync", "contracts")
            daemon.run("partners", "create")
            daemon.run("sync", "contracts")
            admin.go(f"{ODOO}/odoo")
            self.look_at_contracts(admin, database)
            self.look_at_the_rest(admin, database)
            self.assertEqual(admin.complaints, [])

    def make_account(self, admin):
        admin.open_app("Upwork")
        admin.open_menu("Accounts")
        admin.page.click(".o_list_button_add")
        admin.page.wait_for_selector(".o_form_view")
        admin.settle()
        admin.type_into("name", "Main")
        admin.type_into("client_id", "simulator")
        admin.type_into("client_secret", "simulator-secret")
        admin.save()
        admin.picture("new-account")
        for secret in ("client_id", "client_secret"):
            self.assertEqual(admin.field(secret).locator("input").get_attribute("type"), "password")

    def connect(self, admin, simulator, daemon):
        admin.press("Connect")
        admin.page.get_by_role("button", name="Approve").first.wait_for()
        asked = urlsplit(admin.page.url)
        self.assertTrue(admin.page.url.startswith(simulator.settings["UPWORK_ODOO__UPWORK__AUTHORIZE_URL"]))
        query = parse_qs(asked.query)
        self.assertEqual(query["client_id"], ["simulator"])
        self.assertEqual(query["response_type"], ["code"])
        self.assertEqual(query["redirect_uri"], [f"{daemon.base}/upwork/oauth/callback"])
        self.assertRegex(query["state"][0], r"^\d+\.[\w-]{43}$")
        self.assertEqual(self.database.one("SELECT state FROM upwork_account"), {"state": "connecting"})
        admin.picture("consent")
        admin.page.get_by_role("button", name="Approve").first.click()
        admin.page.get_by_role("heading", name="Connected to Upwork").wait_for()
        admin.picture("connected")

    def assert_connected(self, database):
        account = database.one("SELECT * FROM upwork_account")
        self.assertEqual((account["state"], account["is_connected"]), ("connected", True))
        self.assertIsNone(account["oauth_state"])
        for column in ("access_token", "refresh_token", "token_expiry"):
            self.assertIsNotNone(account[column], column)

    def look_at_contracts(self, admin, database):
        admin.open_app("Upwork")
        admin.open_menu("Contracts")
        admin.picture("contracts")
        self.assertEqual(admin.rows(), 7)
        contract = database.one("SELECT * FROM upwork_contract WHERE contract_type = 'hourly' ORDER BY id LIMIT 1")
        admin.open_row(contract["name"])
        admin.picture("contract")
        self.assertIn("OdooBot", admin.chatter()[-1])
        self.assertIn("Upwork Contract created", admin.chatter()[-1])
        for column in ("name", "upwork_contract_id", "contract_type", "start_date", "hourly_rate"):
            self.assertEqual(admin.field(column).locator("input").count(), 0, f"{column} is Upwork's")

        fixed = database.one("""
            SELECT c.name, m.name AS milestone FROM upwork_milestone m JOIN upwork_contract c ON c.id = m.contract_id
            ORDER BY m.id LIMIT 1""")
        admin.open_menu("Contracts")
        admin.open_row(fixed["name"])
        admin.page.locator(".o_field_widget[name=milestone_ids] .o_data_row", has_text=fixed["milestone"]).first.wait_for()
        admin.picture("milestones")

    def look_at_the_rest(self, admin, database):
        for menu in ("Time Logs", "Earnings"):
            admin.open_menu(menu)
            admin.page.wait_for_selector(".o_view_nocontent")
            admin.picture(menu.lower().replace(" ", "-"))
        admin.open_menu("Proposals")
        self.assertEqual(admin.rows(), 6)
        admin.picture("proposals")
        letter = database.one("SELECT * FROM upwork_proposal WHERE html_content IS NOT NULL ORDER BY id LIMIT 1")
        admin.open_row(letter["name"])
        admin.picture("proposal")
        admin.open_menu("Accounts")
        admin.open_row("Main")
        admin.picture("account")
        chatter = "\n".join(admin.chatter())
        for step in ("Upwork Account created", "Connecting", "Connected"):
            self.assertIn(step, chatter)
