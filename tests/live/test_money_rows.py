"""The same money once through the daemon and once through Odoo's ORM, into two copies of one database."""

import unittest

from instance import world
from rows import TABLES, Recorder, Twin

UPWORK = (
    "--seed", "11", "--hourly", "3", "--fixed", "3", "--proposals", "0", "--clients", "2", "--weeks", "4",
    "--cells-per-day", "1", "--money", "--currencies", "USD,EUR",
)
DONE, DONE_WITH_SKIPS = 0, 3
CURRENCY = """
env.ref('base.EUR').active = True
env['res.currency.rate'].create({'name': '2020-01-01', 'currency_id': env.ref('base.EUR').id, 'rate': 0.9})
"""
ACCOUNT = "env['upwork.account'].create({'name': 'Main', 'client_id': 'simulator', 'client_secret': 'simulator-secret'})"
FIRST = """
    SELECT e.upwork_earning_id AS record, c.upwork_contract_id AS contract, e.gross_amount::text AS gross
    FROM upwork_earning e JOIN upwork_contract c ON c.id = e.contract_id
    WHERE c.contract_type = %s AND e.gross_amount > 10 ORDER BY e.id LIMIT 1
"""


class MoneyRows(unittest.TestCase):
    maxDiff = None

    def test_earnings_are_the_orms_in_two_currencies_with_fees_refunds_and_corrections(self):
        with (
            world("live_money_rows", upwork=UPWORK) as (database, simulator, daemon),
            world("live_money_rows_orm", upwork=UPWORK) as (orm, _, _),
        ):
            for of in (database, orm):
                of.shell(CURRENCY)
            ours, theirs = Recorder(database), Recorder(orm)
            twin = Twin(ours, theirs)
            daemon.make_account("Main")
            daemon.connect("Main", simulator)
            orm.shell(ACCOUNT)
            daemon.run("sync", "contracts")
            daemon.run("partners", "create")
            daemon.run("sync", "contracts")
            twin.follow("res_partner", "upwork_contract", "upwork_milestone")
            with self.subTest("a first run"):
                self.earn(daemon)
                twin.follow("upwork_earning")
                self.assert_same(ours, theirs)
                self.assert_everything_was_compared(ours)
            with self.subTest("what changed on Upwork"):
                self.change(database, simulator)
                before = ours.raw("upwork_earning")
                self.earn(daemon)
                self.assertNotEqual(ours.raw("upwork_earning")[:len(before)], before, "an old one changed")
                self.assertGreater(len(ours.raw("upwork_earning")), len(before), "new ones came")
                twin.follow("upwork_earning")
                self.assert_same(ours, theirs)

    def earn(self, daemon):
        daemon.run("sync", "earnings", codes=(DONE, DONE_WITH_SKIPS))

    def change(self, database, simulator):
        """Of an hourly and a fixed-price contract: a correction, a late fee, a refund, and money that nobody took a fee of."""
        for kind in ("hourly", "fixed"):
            earning = database.one(FIRST, kind)
            of = {"type": "APAdjustment", "contract": earning["contract"]}
            simulator.step("transaction_changed", record=earning["record"], amount=str(float(earning["gross"]) + 1.11))
            simulator.step("fee_booked", of=earning["record"], amount="-0.37")
            simulator.step("refunded", of=earning["record"], amount="7.77", fee="0.78", points=kind == "hourly")
            simulator.step("money_booked", row={**of, "subtype": "Bonus", "amount": "33.335"})
            simulator.step("money_booked", row={**of, "subtype": "Expense", "amount": "12.5", "fee": "1.25"})

    def assert_everything_was_compared(self, ours):
        earnings = ours.raw("upwork_earning")
        self.assertGreater(len(earnings), 10)
        self.assertEqual(len({one["currency_id"] for one in earnings}), 2)
        for column in ("period_start", "period_end", "total_hours"):
            self.assertEqual({one[column] is None for one in earnings}, {True, False}, column)
        for column in ("partner_id", "contract_id", "upwork_account_id", "net_amount"):
            self.assertTrue(all(one[column] for one in earnings), column)

    def assert_same(self, ours, theirs):
        mine, orm = ours.comparable(), theirs.comparable()
        # How an account connects and contracts come is compared elsewhere; here only what money adds to it.
        for table in (*TABLES[3:], "upwork_contract"):
            if table not in ("mail_message", "mail_tracking_value"):
                with self.subTest(table):
                    self.assertEqual(mine[table], orm[table])
        for rows in (mine, orm):
            self.assertNotIn("upwork.earning", {message["model"] for message in rows["mail_message"]}, "money tells nobody")
