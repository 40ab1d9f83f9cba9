"""What each kind of person sees and may do: the user, the manager, the one of another company."""

import json

from instance import ODOO
from office import Office

SECRETS = ("client_id", "client_secret", "access_token", "refresh_token", "oauth_state")
MENUS = ("Contracts", "Time Logs", "Earnings", "Proposals", "Accounts")
FORMS = {
    "action_upwork_contract": "upwork_contract", "upwork_timelog_action": "upwork_timelog",
    "upwork_earning_action": "upwork_earning", "upwork_proposal_action": "upwork_proposal",
    "action_upwork_account": "upwork_account",
}


class Roles(Office):
    def test_a_user_reads_everything_and_is_offered_no_button(self):
        self.come_in("reader")
        self.person.open_app("Upwork")
        for menu in MENUS:
            with self.subTest(menu):
                self.person.open_menu(menu)
                self.assertGreater(self.person.rows(), 0)
                self.assertEqual(self.person.page.locator(".o_list_button_add").count(), 0)
                self.person.picture(f"user-{menu.lower().replace(' ', '-')}")
                self.select_all()
                self.assertEqual(self.person.page.locator(".o_control_panel").get_by_text("Create").count(), 0)
        for action, table in FORMS.items():
            with self.subTest(table):
                record = self.database.one(f"SELECT min(id) AS id FROM {table} WHERE company_id = 1")["id"]
                self.person.open_action(action, record)
                self.person.picture(f"user-{table}")
                self.assertEqual([button for button in self.buttons() if button != "Document"], [])

    def test_a_manager_is_offered_all_but_the_key(self):
        self.come_in("manager")
        self.person.open_action("action_upwork_account", self.account()["id"])
        self.person.picture("manager-account")
        self.assertEqual(self.buttons(), ["Sync Now", "Test Connection", "Disconnect"])
        self.assertEqual(self.person.page.locator(".o_form_button_create").count(), 0)
        for secret in SECRETS:
            self.assertEqual(self.person.field(secret).count(), 0, secret)
        self.person.press("Test Connection")
        self.told("the connection lives")
        partner = self.database.one("SELECT min(partner_id) AS id FROM upwork_contract WHERE company_id = 1")["id"]
        self.person.open_form("res.partner", partner)
        self.person.open_page("Upwork")
        self.person.picture("manager-partner")
        named = self.database.rows("SELECT name FROM upwork_contract WHERE partner_id = %s AND company_id = 1", partner)
        for contract in named:
            self.assertIn(contract["name"].strip(), self.person.text())

    def test_neither_gets_a_secret_out_of_the_server(self):
        kept = self.account()
        for login in ("reader", "manager"):
            self.come_in(login)
            for name in SECRETS:
                for method, args in [
                    ("read", [[kept["id"]], [name]]),
                    ("web_read", [[kept["id"]], {name: {}}]),
                    ("search_read", [[], [name]]),
                    ("search_count", [[[name, "like", "s"]]]),
                    ("export_data", [[kept["id"]], [name]]),
                    ("web_read_group", [[], [name], ["__count"]]),
                ]:
                    with self.subTest(f"{login} {name} {method}"):
                        said = self.ask("upwork.account", method, args)
                        self.assertEqual(said["error"]["data"]["name"], "odoo.exceptions.AccessError", said)
            with self.subTest(f"{login}: export"):
                answer = self.export([{"name": name, "label": name} for name in ("name", "client_secret")])
                self.assertGreaterEqual(answer.status, 400)
                self.assertNotIn(kept["client_secret"], answer.text())

    def ask(self, model, method, args):
        """As the web client would, or anybody with the same session."""
        body = {"jsonrpc": "2.0", "params": {"model": model, "method": method, "args": args, "kwargs": {}}}
        return self.person.page.request.post(f"{ODOO}/web/dataset/call_kw/{model}/{method}", data=body).json()

    def export(self, fields):
        wanted = {"model": "upwork.account", "fields": fields, "ids": False, "domain": [], "import_compat": False, "groupby": [],
                  "context": {}}
        token = self.person.page.evaluate("odoo.csrf_token")
        form = {"data": json.dumps(wanted), "csrf_token": token}
        return self.person.page.request.post(f"{ODOO}/web/export/csv", form=form)

    def test_who_is_of_another_company_sees_that_ones_alone(self):
        self.come_in("elsewhere")
        self.person.open_app("Upwork")
        for menu, table in zip(MENUS, ("contract", "timelog", "earning", "proposal", "account")):
            with self.subTest(menu):
                self.person.open_menu(menu)
                counted = self.database.one(f"""
                    SELECT count(*) FILTER (WHERE name = 'Elsewhere') AS theirs, count(*) AS all
                    FROM upwork_{table} AS t JOIN res_company AS c ON c.id = t.company_id""".replace("name =", "c.name ="))
                self.assertGreater(counted["all"], counted["theirs"])
                self.assertEqual(self.person.rows(), counted["theirs"])
        self.person.picture("elsewhere")
        self.assertEqual(self.cells("name"), [("There",)])
        said = self.ask("upwork.account", "read", [[self.account()["id"]], ["name"]])
        self.assertEqual(said["error"]["data"]["name"], "odoo.exceptions.AccessError")
