"""Every window action of the addon, opened by the administrator over rows of all kinds."""

import unittest
from contextlib import contextmanager

from browser import person
from instance import ODOO, world

# Hours, money and the documents made from it, as the daemon or a person leaves them.
FILL = """
from datetime import date, timedelta
contracts = env['upwork.contract'].search([('contract_type', '=', 'hourly')], order='id')
project = env['project.project'].create({'name': 'Data import'})
contracts[0].project_id = project
monday = date.today() - timedelta(days=date.today().weekday())
for at, contract in enumerate(contracts[:3]):
    for day in range(5):
        when = monday - timedelta(days=7 * at + day)
        env['upwork.timelog'].create({'contract_id': contract.id, 'date': when, 'company_id': contract.company_id.id,
            'upwork_timelog_id': '%s:%s' % (contract.upwork_contract_id, when), 'memo': 'Worked on step %s' % day,
            'tracked_hours': 5.5 + day, 'manual_hours': 0.25 * day})
    earning = env['upwork.earning'].create({'contract_id': contract.id, 'partner_id': contract.partner_id.id,
        'name': 'Week %s' % (at + 1), 'upwork_earning_id': str(7000 + at), 'date': monday - timedelta(days=7 * at),
        'period_start': monday - timedelta(days=7 * at + 7), 'period_end': monday - timedelta(days=7 * at + 1),
        'currency_id': contract.currency_id.id, 'gross_amount': 1250.5, 'upwork_fee': 125.05,
        'upwork_fee_percent': 10, 'total_hours': 27.5, 'company_id': contract.company_id.id})
invoice = env['account.move'].create({'move_type': 'out_invoice', 'partner_id': earning.partner_id.id,
    'invoice_date': earning.date, 'invoice_line_ids': [(0, 0, {'name': earning.name, 'price_unit': 1250.5, 'tax_ids': []})]})
invoice.action_post()
cost = env['account.account'].search([('account_type', '=', 'expense')], limit=2)
fee = env['account.move'].create({'move_type': 'entry', 'date': earning.date, 'ref': 'Upwork fee T7002',
    'line_ids': [(0, 0, {'account_id': cost[0].id, 'name': 'Upwork service fee', 'debit': 125.05}),
                 (0, 0, {'account_id': cost[1].id, 'name': 'Upwork service fee', 'credit': 125.05})]})
earning.write({'invoice_id': invoice.id, 'journal_entry_id': fee.id})
contracts[3].state = 'ended'
"""

# What each action is called, how many rows its list has, and what must be seen there.
ACTIONS = {
    "action_upwork_account": ("Accounts", 1, "Main"),
    "action_upwork_contract": ("Contracts", 7, "Data import"),
    "action_upwork_contract_active": ("Active Contracts", 6, "Active"),
    "upwork_timelog_action": ("Time Logs", 15, "Worked on step 0"),
    "upwork_earning_action": ("Earnings", 3, "Week 1"),
    "upwork_earning_action_view_invoice": ("Invoices", 1, "INV/"),
    "upwork_earning_action_view_fee_entry": ("Fee Entries", 1, "Upwork fee T7002"),
    "upwork_proposal_action": ("Proposals", 6, "Submitted"),
    "upwork_proposal_action_my": ("My Proposals", 0, "No proposal"),
    "action_upwork_settings": ("Settings", None, "Upwork"),
}


# Views that are one press away: of which action, the view, and what must be seen there.
SWITCHES = [
    ("upwork_timelog_action", "pivot", "Total"),
    ("upwork_timelog_action", "graph", "Measures"),
    ("upwork_earning_action", "pivot", "Gross Amount"),
    ("upwork_earning_action", "graph", "Measures"),
]
# Filters of the searches that are made in Python, and how many rows each leaves.
FILTERS = [
    ("upwork_timelog_action", "Without Project", 10),
    ("upwork_timelog_action", "Without Timesheet", 15),
    ("upwork_timelog_action", "With Differences", 0),
    ("upwork_earning_action", "Without Invoice", 2),
    ("upwork_earning_action", "Without Client", 0),
    ("upwork_earning_action", "Without Fee Entry", 2),
    ("action_upwork_contract", "Without Project", 6),
]
GERMAN = """
lang = env['res.lang'].with_context(active_test=False).search([('code', '=', 'de_DE')])
env['base.language.install'].create({'lang_ids': [(6, 0, lang.ids)], 'overwrite': True}).lang_install()
env.ref('base.user_admin').lang = 'de_DE'
"""


@contextmanager
def german(database, person):
    """The administrator's language, for a while. A session keeps the one that it was opened in."""
    database.shell(GERMAN)
    person.log_out()
    person.log_in(database)
    try:
        yield
    finally:
        database.shell("env.ref('base.user_admin').lang = 'en_US'")
        person.log_out()
        person.log_in(database)


class Actions(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        """Rows of all kinds, which the tests only look at."""
        cls.database, simulator, daemon = cls.enterClassContext(world("live_actions"))
        daemon.make_account("Main")
        daemon.connect("Main", simulator)
        daemon.run("sync", "contracts")
        daemon.run("partners", "create")
        daemon.run("sync", "contracts")
        cls.database.shell(FILL)
        cls.admin = cls.enterClassContext(person("actions"))
        cls.admin.log_in(cls.database)

    def tearDown(self):
        self.assertEqual(self.admin.complaints, [])

    def test_each_window_action_opens_and_shows_its_rows(self):
        named = self.database.rows("""
            SELECT name FROM ir_model_data WHERE module = 'upwork_integration' AND model = 'ir.actions.act_window'""")
        self.assertEqual({row["name"] for row in named}, set(ACTIONS))
        for action, (title, rows, seen) in ACTIONS.items():
            with self.subTest(action):
                self.admin.open_action(action)
                self.admin.picture(action)
                self.assertIn(title, self.admin.title())
                if rows is not None:
                    self.assertEqual(self.admin.rows(), rows)
                self.assertIn(seen, self.admin.text())

    def test_pivot_and_graph_are_a_press_away(self):
        for action, view, seen in SWITCHES:
            with self.subTest(f"{action} {view}"):
                self.admin.open_action(action)
                self.admin.switch_to(view)
                self.admin.picture(f"{action}-{view}")
                self.assertIn(seen, self.admin.text())
                self.assertEqual(self.admin.page.locator("canvas").count(), view == "graph")

    def test_filters_leave_the_rows_that_they_name(self):
        for action, name, rows in FILTERS:
            with self.subTest(f"{action} {name}"):
                self.admin.open_action(action)
                self.admin.filter(name)
                self.assertEqual(self.admin.rows(), rows)

    def test_forms_show_what_belongs_to_them(self):
        hourly = self.database.one("""
            SELECT c.* FROM upwork_contract c JOIN upwork_earning e ON e.contract_id = c.id WHERE e.invoice_id IS NOT NULL""")
        with self.subTest("a contract with hours, money and an invoice"):
            self.open("action_upwork_contract", hourly["id"], "contract")
            self.assertEqual(self.admin.stats(), {"Hours": "40:00", "Earned": "$ 1,125.45", "Invoices": "1"})
        with self.subTest("its invoice is a press away"):
            self.admin.press_stat("Invoices")
            self.admin.picture("contract-invoice")
            self.assertIn("INV/", self.admin.title())
        ended = self.database.one("SELECT id FROM upwork_contract WHERE state = 'ended'")
        with self.subTest("an ended contract"):
            self.open("action_upwork_contract", ended["id"], "contract-ended")
            self.assertIn("ENDED", self.admin.text().upper())
        fixed = self.database.one("""
            SELECT c.id, count(*) FROM upwork_contract c JOIN upwork_milestone m ON m.contract_id = c.id GROUP BY 1 LIMIT 1""")
        with self.subTest("a contract with milestones"):
            self.open("action_upwork_contract", fixed["id"], "contract-fixed")
            self.assertEqual(self.admin.stats()["Milestones"], str(fixed["count"]))
            self.admin.press_stat("Milestones")
            self.admin.picture("milestones")
            self.assertEqual(self.admin.rows(), fixed["count"])
        for action, table in [("upwork_timelog_action", "upwork_timelog"), ("upwork_earning_action", "upwork_earning"),
                              ("upwork_proposal_action", "upwork_proposal"), ("action_upwork_account", "upwork_account")]:
            with self.subTest(table):
                self.open(action, self.database.rows(f"SELECT max(id) AS id FROM {table}")[0]["id"], table)
        with self.subTest("a client shows its contracts"):
            self.admin.open_form("res.partner", hourly["partner_id"])
            self.admin.open_page("Upwork")
            self.admin.picture("partner")
            self.assertIn(hourly["name"], self.admin.text())

    def open(self, action, record, picture):
        self.admin.open_action(action, record)
        self.admin.picture(picture)

    def test_another_language_is_spoken_throughout(self):
        contract = self.database.one("""
            SELECT c.id FROM upwork_contract c JOIN upwork_earning e ON e.contract_id = c.id WHERE e.invoice_id IS NOT NULL""")
        with german(self.database, self.admin):
            self.admin.open_action("upwork_timelog_action")
            self.admin.picture("german-hours")
            self.assertIn("Zeitprotokolle", self.admin.title())
            self.open("action_upwork_contract", contract["id"], "german-contract")
            for word in ("Kunde", "Stundensatz", "Verdient", "Zeitprotokolle"):
                self.assertIn(word.upper(), self.admin.text().upper())

    def test_a_proposals_document_can_be_read(self):
        letter = self.database.rows("SELECT id, name FROM upwork_proposal WHERE html_content IS NOT NULL ORDER BY id")[0]
        self.admin.go(f"{ODOO}/report/html/upwork_integration.upwork_proposal_template/{letter['id']}")
        self.admin.picture("document")
        self.assertIn(letter["name"], self.admin.page.locator("main").inner_text())
        self.assertIn("I would like to help", self.admin.page.locator("main").inner_text())
