"""A month of money as people in Odoo see it: from Upwork's ledger to invoices that are posted, paid and reconciled."""

import datetime
import unittest

from browser import person
from instance import world

UPWORK = ("--seed", "5", "--hourly", "2", "--fixed", "0", "--proposals", "0", "--clients", "2", "--currencies", "USD,EUR")
# What an accountant sets up once: the currency with its rate, the accounts of the fee, and the one on which a payment
# stands until the bank reports it.
PREPARE = """
eur = env.ref('base.EUR')
eur.active = True
env['res.currency.rate'].create({'name': '2020-01-01', 'currency_id': eur.id, 'rate': 0.8})
accounts = env['account.account'].create([
    {'name': 'Upwork fees', 'code': '690001', 'account_type': 'expense'},
    {'name': 'Upwork clearing', 'code': '290001', 'account_type': 'liability_current'},
    {'name': 'On its way', 'code': '190001', 'account_type': 'asset_current', 'reconcile': True}])
for key, account in zip(('expense', 'payable'), accounts):
    env['ir.config_parameter'].set_param('upwork_integration.upwork_fee_%s_account_id' % key, account.id)
bank = env['account.journal'].search([('type', '=', 'bank')], limit=1)
(bank.inbound_payment_method_line_ids + bank.outbound_payment_method_line_ids).payment_account_id = accounts[2]
"""
# By the administrator and not by the daemon's OdooBot.
AS_ADMIN = "env = env(user=env.ref('base.user_admin'), su=False)\n"
POST = AS_ADMIN + """
made = env['account.move'].search([('state', '=', 'draft')])
made.action_post()
answer(made.ids)
"""
# The credit note is set off against its invoice, what is left of each invoice is paid.
PAY = AS_ADMIN + """
moves = env['account.move'].search([('move_type', 'in', ('out_invoice', 'out_refund')), ('state', '=', 'posted')])
def due(of):
    return of.line_ids.filtered(lambda line: line.account_id.account_type == 'asset_receivable' and not line.reconciled)
for note in moves.filtered('reversed_entry_id'):
    due(note + note.reversed_entry_id).reconcile()
for invoice in moves.filtered('amount_residual'):
    env['account.payment.register'].with_context(active_model='account.move', active_ids=invoice.ids).create({})._create_payments()
"""
MOVES = """
    SELECT m.*, c.name AS currency FROM account_move m JOIN res_currency c ON c.id = m.currency_id
    WHERE m.ref LIKE %s ORDER BY m.id
"""
# What posting itself fills in is left out: states, numbers, what is open, and the label of what is due.
LINES = """
    SELECT to_jsonb(l) - '{write_date,write_uid,parent_state,move_name,matching_number,full_reconcile_id,reconciled}'::text[]
        - '{amount_residual,amount_residual_currency}'::text[] - CASE l.display_type WHEN 'payment_term' THEN 'name' ELSE '' END
        AS row
    FROM account_move_line l WHERE l.move_id = ANY (%s) ORDER BY l.id
"""


class Money(unittest.TestCase):
    maxDiff = None

    def test_a_month_is_invoiced_opened_posted_paid_and_reconciled(self):
        with world("live_money", upwork=UPWORK) as (database, simulator, daemon), person("money") as admin:
            daemon.environment["UPWORK_ODOO__ODOO__TAXES"] = "none"
            database.shell(PREPARE)
            daemon.make_account("Main")
            daemon.connect("Main", simulator)
            daemon.run("sync", "contracts")
            daemon.run("partners", "create")
            daemon.run("sync", "contracts")
            contracts = {row["currency"]: row["contract"] for row in database.rows("""
                SELECT r.name AS currency, c.upwork_contract_id AS contract FROM upwork_contract c
                JOIN res_currency r ON r.id = c.currency_id""")}
            with self.subTest("weeks, a bonus whose fee is late, and a contract in EUR"):
                self.book(simulator, contracts)
                self.invoice(daemon)
                self.assert_invoiced(database)
            with self.subTest("a person opens and confirms an invoice"):
                self.look_and_confirm(admin, database)
            with self.subTest("the rest is posted, which changes nothing of the lines"):
                self.assert_posted_unchanged(database)
            with self.subTest("a late fee and a refund"):
                simulator.step("fee_booked", of="930000003", amount="-8", record="930000013")
                simulator.step("refunded", of="930000001", amount="100.10", fee="10.01", points=True, record="930000004")
                self.invoice(daemon)
                self.assert_refunded(database)
                self.assert_posted_unchanged(database)
            with self.subTest("and paid"):
                self.assert_paid(admin, database)
            with self.subTest("to the cent"):
                self.assert_reconciled(daemon)
            self.assertEqual(admin.complaints, [])

    def book(self, simulator, contracts):
        """Two weeks ago, so that all of it is final."""
        today = datetime.date.today()
        sunday = today - datetime.timedelta(days=today.isoweekday() + 7)
        day = {"created": str(sunday), "due": str(sunday + datetime.timedelta(days=5))}
        for record, contract, kind, amount, fee in (
            ("930000001", "USD", ("APInvoice", "Hourly"), "1234.56", "123.46"),
            ("930000002", "EUR", ("APInvoice", "Hourly"), "777.77", "77.78"),
            ("930000003", "USD", ("APAdjustment", "Bonus"), "80", None),
        ):
            simulator.step("money_booked", row={
                "type": kind[0], "subtype": kind[1], "amount": amount, "contract": contracts[contract], "record": record,
                "fee": fee, **day,
            })

    def invoice(self, daemon):
        daemon.run("sync", "earnings")
        daemon.run("invoices", "create")

    def moves(self, database, ref="%"):
        found = database.rows(MOVES, ref)
        return {move["ref"]: (move["move_type"], move["currency"], str(move["amount_total"])) for move in found if move["ref"]}

    def assert_invoiced(self, database):
        self.assertEqual(self.moves(database), {
            "T930000001": ("out_invoice", "USD", "1234.56"), "Upwork fee T930000001": ("entry", "USD", "123.46"),
            # An entry is of its journal's currency, whatever that of its lines.
            "T930000002": ("out_invoice", "EUR", "777.77"), "Upwork fee T930000002": ("entry", "USD", "77.78"),
            "T930000003": ("out_invoice", "USD", "80.00"),
        })
        fee = database.rows("""
            SELECT l.debit::text, l.credit::text, l.amount_currency::text, c.name AS currency FROM account_move_line l
            JOIN account_move m ON m.id = l.move_id JOIN res_currency c ON c.id = l.currency_id
            WHERE m.ref = 'Upwork fee T930000002' ORDER BY l.debit DESC""")
        self.assertEqual([tuple(line.values()) for line in fee], [
            ("97.23", "0.00", "77.78", "EUR"), ("0.00", "97.23", "-77.78", "EUR"),
        ])

    def assert_refunded(self, database):
        moves = self.moves(database)
        self.assertEqual(len(moves), 8)
        self.assertEqual(moves["Upwork fee T930000003"], ("entry", "USD", "8.00"))
        self.assertEqual(moves["T930000004"], ("out_refund", "USD", "100.10"))
        self.assertEqual(moves["Upwork fee T930000004"], ("entry", "USD", "10.01"))
        reverses = database.one("""
            SELECT r.ref FROM account_move m JOIN account_move r ON r.id = m.reversed_entry_id WHERE m.ref = 'T930000004'""")
        self.assertEqual(reverses["ref"], "T930000001")

    def look_and_confirm(self, admin, database):
        admin.log_in(database)
        admin.open_app("Upwork")
        admin.open_menu("Earnings")
        admin.picture("earnings")
        self.assertEqual(admin.rows(), 3)
        invoice = database.one("SELECT id FROM account_move WHERE ref = 'T930000002'")["id"]
        admin.open_form("account.move", invoice)
        admin.picture("invoice")
        self.assertIn("777.77", admin.text())
        admin.press("Confirm")
        admin.page.locator(".o_statusbar_status [aria-checked=true]", has_text="Posted").wait_for()
        admin.settle()
        admin.picture("posted")
        self.assertIn("INV/", admin.title())

    def assert_posted_unchanged(self, database):
        ids = [move["id"] for move in database.rows(MOVES, "%T93%")]
        before = database.rows(LINES, ids)
        database.shell(POST)
        self.assertEqual(database.rows(LINES, ids), before)
        states = database.one("SELECT array_agg(DISTINCT state) AS found FROM account_move WHERE id = ANY (%s)", ids)
        self.assertEqual(states["found"], ["posted"])

    def assert_paid(self, admin, database):
        database.shell(PAY)
        for move in database.rows(MOVES, "T93%"):
            self.assertIn(move["payment_state"], ("paid", "in_payment"), move["ref"])
            self.assertEqual(move["amount_residual"], 0, move["ref"])
        invoice = database.one("SELECT id FROM account_move WHERE ref = 'T930000001'")["id"]
        admin.open_form("account.move", invoice)
        admin.picture("paid")
        self.assertIn("PAID", admin.text().upper().replace("IN PAYMENT", "PAID"))

    def assert_reconciled(self, daemon):
        said = daemon.run("reconcile")
        self.assertEqual(said.splitlines()[-1], "No cent differs.", said)
