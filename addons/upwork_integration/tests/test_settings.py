import logging

from odoo import Command
from odoo.tests.common import tagged

from ..hooks import post_init_hook
from .common import UpworkCase

FIELDS = ["upwork_income_account_id", "upwork_fee_expense_account_id", "upwork_fee_payable_account_id"]


@tagged("post_install", "-at_install")
class TestSettings(UpworkCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.income = cls.ledger_account("UPW1", "Income of projects", "income")
        cls.expense = cls.ledger_account("UPW2", "Platform fee", "expense")
        cls.clearing = cls.ledger_account("UPW3", "Upwork clearing", "liability_current")

    @classmethod
    def ledger_account(cls, code, name, kind, company=None):
        company = company or cls.here
        values = {"code": code, "name": name, "account_type": kind, "company_ids": [Command.set(company.ids)]}
        return cls.env["account.account"].with_company(company).create(values)

    def settings(self, **values):
        return self.env["res.config.settings"].create(values)

    def parameter(self, name):
        return self.env["ir.config_parameter"].sudo().get_param(f"upwork_integration.{name}")

    def told(self, settings):
        return settings.action_check_upwork_financial_config()["params"]

    def test_they_are_kept_where_the_daemon_reads_them(self):
        values = dict(zip(FIELDS, (self.income.id, self.expense.id, self.clearing.id)))
        flags = {"upwork_auto_create_timesheets": True, "upwork_auto_create_invoices": True}
        self.settings(**values, **flags).execute()
        for name, value in values.items():
            self.assertEqual(self.parameter(name), str(value))
        for name in flags:
            self.assertEqual(self.parameter(name), "True")
        self.settings(**dict.fromkeys(values, False), **dict.fromkeys(flags, False)).execute()
        for name in (*values, *flags):
            self.assertFalse(self.parameter(name))

    def test_the_check_names_what_is_missing_and_proposes_what_fits(self):
        told = self.told(self.settings(**dict.fromkeys(FIELDS, False)))
        self.assertEqual(told["type"], "warning")
        for label in ("income account", "fee expense account", "fee payable account"):
            self.assertRegex(told["message"], f"The {label} is not set; .* fits")
        self.assertIn("UPW3 Upwork clearing fits", told["message"])

    def test_the_check_is_content_with_all_three(self):
        told = self.told(self.settings(**dict(zip(FIELDS, (self.income.id, self.expense.id, self.clearing.id)))))
        self.assertEqual((told["type"], told["message"]), ("success", "All three accounts are set."))

    def test_the_check_finds_what_the_daemon_would_refuse_and_says_it_in_its_words(self):
        foreign = self.ledger_account("UPW9", "Theirs", "income", self.there)
        self.expense["deprecated" if "deprecated" in self.expense._fields else "active"] = "deprecated" in self.expense._fields
        told = self.told(
            self.settings(upwork_income_account_id=foreign.id, upwork_fee_expense_account_id=self.expense.id)
        )
        refused = "The %s set for Upwork cannot be used: the account %s."
        self.assertIn(refused % ("income account", "UPW9 belongs to another company"), told["message"])
        self.assertIn(refused % ("fee expense account", "UPW2 is archived"), told["message"])

    def test_nothing_is_set_by_itself(self):
        with self.assertLogs("odoo.addons.upwork_integration.hooks", logging.INFO) as logs:
            post_init_hook(self.env)
        self.assertIn("upwork_fee_payable_account_id UPW3 Upwork clearing", "\n".join(logs.output))
        for name in FIELDS:
            self.assertFalse(self.parameter(name))

    def test_a_company_without_a_chart_has_nothing_to_propose(self):
        proposed = self.env["res.config.settings"]._propose_upwork_accounts(self.there)
        self.assertEqual([bool(account) for account in proposed.values()], [False, False, False])
