from psycopg2 import IntegrityError

from odoo.tests.common import tagged
from odoo.tools import mute_logger

from .common import UpworkCase


@tagged("post_install", "-at_install")
class TestConstraints(UpworkCase):
    def refused(self, make):
        with mute_logger("odoo.sql_db"), self.assertRaises(IntegrityError), self.env.cr.savepoint():
            make()
            self.env.flush_all()

    def test_what_can_be_there_once_only(self):
        line = self.env["account.analytic.line"].create({"name": "A line"})
        invoice = self.env["account.move"].create({"move_type": "entry"})
        self.timelog.timesheet_id = line
        self.earning.invoice_id = invoice
        other = self.make_timelog(self.contract, "2026-11-03")
        second = self.make_earning(self.contract, "2")
        self.env.flush_all()
        twice = {
            "a name in a company": lambda: self.make_account("Here", self.here),
            "a contract of an account": lambda: self.make_contract(self.account),
            "a day of a contract": lambda: self.make_timelog(self.contract, "2026-11-02", upwork_timelog_id="other"),
            "a time log's id": lambda: other.write({"upwork_timelog_id": self.timelog.upwork_timelog_id}),
            "a timesheet": lambda: other.write({"timesheet_id": line.id}),
            "an earning of a contract": lambda: self.make_earning(self.contract, "1"),
            "an invoice": lambda: second.write({"invoice_id": invoice.id}),
        }
        for what, make in twice.items():
            with self.subTest(what):
                self.refused(make)

    def test_what_differs_in_one_of_the_two_is_taken(self):
        self.make_account("Here", self.there)
        account = self.make_account("Another", self.here)
        contract = self.make_contract(account)
        self.make_timelog(contract, "2026-11-02")
        self.make_earning(contract, "1")
        self.env.flush_all()

    def test_what_must_be_there(self):
        for record, names in [
            (self.account, ["name", "client_id", "client_secret", "state", "company_id"]),
            (self.contract, ["name", "upwork_contract_id", "contract_type", "currency_id", "company_id"]),
            (self.timelog, ["date", "contract_id", "company_id"]),
            (self.earning, ["name", "date", "gross_amount", "contract_id", "currency_id", "company_id"]),
            (self.milestone, ["name", "contract_id", "currency_id", "company_id"]),
            (self.proposal, ["name", "upwork_account_id", "company_id"]),
        ]:
            for name in names:
                with self.subTest(f"{record._name} {name}"):
                    self.assertTrue(record._fields[name].required)
                    self.env.cr.execute(
                        "SELECT is_nullable FROM information_schema.columns WHERE table_name = %s AND column_name = %s",
                        [record._table, name],
                    )
                    self.assertEqual(self.env.cr.fetchall(), [("NO",)])

    def test_a_contract_takes_its_hours_money_and_milestones_along_and_an_account_everything(self):
        self.contract.unlink()
        for gone in (self.timelog, self.earning, self.milestone):
            self.assertFalse(gone.exists())
        self.assertTrue(self.proposal.exists())
        self.account.unlink()
        self.assertFalse(self.proposal.exists())

    def test_a_deleted_timesheet_leaves_its_time_log(self):
        self.timelog.timesheet_id = self.env["account.analytic.line"].create({"name": "A line"})
        self.timelog.timesheet_id.unlink()
        self.env.invalidate_all()
        self.assertFalse(self.timelog.timesheet_id)

    def test_totals_are_computed(self):
        self.timelog.manual_hours = 1.25
        self.assertEqual(self.timelog.total_hours, 3.75)
        self.assertEqual(self.earning.net_amount, 90)
        self.make_timelog(self.contract, "2026-11-03", 4)
        self.make_earning(self.contract, "2", upwork_fee=0)
        self.contract.invalidate_recordset()
        self.assertEqual((self.contract.total_hours, self.contract.total_earned), (7.75, 190))
        self.assertEqual(self.contract.milestone_count, 1)
