"""Timesheets where Odoo sells and invoices hours: what is refused, and what an operator who accepts it gets."""

import json
import unittest

from instance import world

UPWORK = (
    "--seed", "5", "--hourly", "1", "--fixed", "0", "--proposals", "0", "--clients", "1", "--weeks", "1",
    "--cells-per-day", "1",
)
DONE, FAILED, DONE_WITH_SKIPS = 0, 1, 3
ACCEPTED = "UPWORK_ODOO__ODOO__ACCEPT_MODULES"
PREPARE = """
employee = env['hr.employee'].create({'name': %r, 'hourly_cost': 40})
product = env['product.product'].create({
    'name': 'Hours', 'type': 'service', 'service_policy': 'delivered_timesheet', 'list_price': 80, 'taxes_id': False})
client = env['res.partner'].create({'name': 'A client', 'is_company': True})
order = env['sale.order'].create({'partner_id': client.id, 'order_line': [(0, 0, {'product_id': product.id})]})
order.action_confirm()
project = env['project.project'].create({
    'name': 'Sold', 'allow_billable': True, 'allow_timesheets': True, 'partner_id': client.id,
    'sale_line_id': order.order_line.id})
env['upwork.contract'].search([]).project_id = project
answer({'order': order.id, 'item': order.order_line.id})
"""
AS_ADMIN = "env = env(user=env.ref('base.user_admin'), su=False)\n"
SELL = AS_ADMIN + """
for line in env['account.analytic.line'].browse(%s):
    line.web_save({'so_line': %s}, {'display_name': {}})
"""
INVOICE = AS_ADMIN + """
order = env['sale.order'].browse(%s)
invoice = order._create_invoices()
invoice.action_post()
answer({'id': invoice.id, 'hours': sum(invoice.invoice_line_ids.mapped('quantity'))})
"""


class HoursSold(unittest.TestCase):
    maxDiff = None

    def test_timesheets_that_odoo_sells_are_refused_until_accepted_and_then_left_to_odoo(self):
        with world("live_modules", "sale_timesheet", upwork=UPWORK) as (database, simulator, daemon):
            daemon.make_account("Main")
            daemon.connect("Main", simulator)
            daemon.run("sync", "contracts")
            made = database.shell(PREPARE % simulator.users()[0]["name"])
            with self.subTest("the modules that add columns are named with the jobs they stop"):
                modules = self.assert_stops(daemon)
            with self.subTest("time logs come, timesheets are refused with the reason"):
                daemon.run("sync", "timelogs")
                refused = daemon.run("timesheets", "create", codes=(FAILED,), errors=True)
                self.assertIn("sale_timesheet", refused)
                self.assertEqual(self.lines(database), {})
                self.assertGreater(len(self.logs(database)), 3)
            with self.subTest("once accepted they are made, without what only Odoo computes"):
                daemon.environment[ACCEPTED] = ",".join(modules)
                daemon.run("timesheets", "create")
                self.assert_unsold(database)
            with self.subTest("what is on an invoice stays, and Upwork's correction waits"):
                self.assert_invoiced_stays(database, simulator, daemon, made)

    def assert_stops(self, daemon):
        found = json.loads(daemon.run("check", "--json", codes=(FAILED,)))["odoo"]["findings"]
        stops = [finding for finding in found if finding["severity"] == "stops"]
        of_jobs = {job: [stop for stop in stops if job in stop["jobs"]] for job in ("partners", "timesheets", "documents")}
        self.assertEqual({job for stop in stops for job in stop["jobs"]}, set(of_jobs))
        self.assertEqual(
            [(stop["modules"], stop["table"], stop["columns"]) for stop in of_jobs["partners"]],
            [(["sale"], "res_partner", ["sale_warn_msg"])],
        )
        columns = {column for stop in of_jobs["timesheets"] for column in stop.get("columns", [])}
        self.assertLessEqual({"so_line", "timesheet_invoice_id", "timesheet_invoice_type"}, columns)
        self.assertIn("sale", {module for stop in of_jobs["documents"] for module in stop.get("modules", [])})
        return sorted({module for stop in stops for module in stop.get("modules", [])})

    def logs(self, database):
        return database.rows("""
            SELECT t.*, c.upwork_contract_id AS contract FROM upwork_timelog t
            JOIN upwork_contract c ON c.id = t.contract_id WHERE t.total_hours > 0 ORDER BY t.date""")

    def assert_unsold(self, database):
        lines = self.lines(database)
        self.assertEqual(len(lines), len(self.logs(database)))
        for line in lines.values():
            self.assertEqual((line["so_line"], line["timesheet_invoice_type"]), (None, None))

    def assert_invoiced_stays(self, database, simulator, daemon, made):
        """One is sold and invoiced, one sold only, one neither; Upwork corrects all three."""
        invoiced, sold, free = self.logs(database)[:3]
        database.shell(SELL % ([invoiced["timesheet_id"]], made["item"]))
        invoice = database.shell(INVOICE % made["order"])
        self.assertEqual(invoice["hours"], float(invoiced["total_hours"]))
        database.shell(SELL % ([sold["timesheet_id"]], made["item"]))
        before = self.lines(database)
        self.assertEqual(before[invoiced["timesheet_id"]]["timesheet_invoice_id"], invoice["id"])
        delivered = self.delivered(database, made)
        self.assertEqual(delivered, float(invoiced["total_hours"] + sold["total_hours"]))
        for log in (invoiced, sold, free):
            simulator.step("hours_corrected", contract=log["contract"], date=str(log["date"]), online="0.5", offline="0")
        daemon.run("sync", "timelogs", codes=(DONE, DONE_WITH_SKIPS))
        after = self.lines(database)
        self.assertEqual(after[free["timesheet_id"]]["unit_amount"], 0.5)
        for log in (invoiced, sold):
            self.assertEqual(after[log["timesheet_id"]], before[log["timesheet_id"]])
        self.assertEqual(self.delivered(database, made), delivered)
        items = {item["upwork_id"]: item for item in json.loads(daemon.run("drift", "list", "--json"))}
        reasons = {key: item["reason"] for key, item in items.items()}
        self.assertEqual(reasons, {
            invoiced["upwork_timelog_id"]: "the timesheet is invoiced",
            sold["upwork_timelog_id"]:
                "the timesheet is on a sales order, whose delivered hours only Odoo itself keeps right",
        })
        for item in items.values():
            refused = daemon.run("drift", "accept", str(item["id"]), codes=(FAILED,), errors=True)
            self.assertIn(item["reason"], refused)
        self.assertEqual(self.lines(database), after)

    def lines(self, database):
        """Those of Odoo's own project don't count."""
        return {row["id"]: row for row in database.rows("""
            SELECT * FROM account_analytic_line WHERE project_id IN (SELECT project_id FROM upwork_contract)""")}

    def delivered(self, database, made):
        return float(database.one("SELECT qty_delivered FROM sale_order_line WHERE id = %s", made["item"])["qty_delivered"])
