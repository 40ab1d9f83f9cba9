"""Hours as people in Odoo see them, what they do with them there, and what Upwork corrects meanwhile."""

import json
import unittest

from browser import person
from instance import world

UPWORK = (
    "--seed", "5", "--hourly", "3", "--fixed", "0", "--proposals", "0", "--clients", "2", "--weeks", "2",
    "--cells-per-day", "1",
)
# Skips are told with an exit code of their own.
DONE, DONE_WITH_SKIPS = 0, 3
EITHER = (DONE, DONE_WITH_SKIPS)

# Each as the web client sends it, by the administrator and not by the daemon's OdooBot.
AS_ADMIN = "env = env(user=env.ref('base.user_admin'), su=False)\n"
PREPARE = AS_ADMIN + """
project = env['project.project'].create({'name': 'Work from Upwork'})
employee = env['hr.employee'].create({'name': %r, 'hourly_cost': 40})
for contract in env['upwork.contract'].search([]):
    contract.web_save({'project_id': project.id}, {'display_name': {}})
answer(employee.id)
"""
EDIT = AS_ADMIN + """
line = env['account.analytic.line'].browse(%s)
line.web_save({'unit_amount': 1.5, 'name': 'Said by a person'}, {'display_name': {}})
"""
DELETE = AS_ADMIN + "env['account.analytic.line'].browse(%s).unlink()"
SHEETS = """
    SELECT l.*, t.upwork_timelog_id, t.total_hours, c.upwork_contract_id, c.name AS contract
    FROM upwork_timelog t JOIN account_analytic_line l ON l.id = t.timesheet_id
    JOIN upwork_contract c ON c.id = t.contract_id ORDER BY t.date DESC, t.id DESC
"""


class Hours(unittest.TestCase):
    maxDiff = None

    def test_hours_stand_in_odoo_and_people_and_upwork_correct_them_side_by_side(self):
        with world("live_hours", upwork=UPWORK) as (database, simulator, daemon), person("hours") as admin:
            daemon.make_account("Main")
            daemon.connect("Main", simulator)
            daemon.run("sync", "contracts")
            worker = simulator.users()[0]["name"]
            database.shell(PREPARE % worker)
            daemon.run("sync", "timelogs")
            daemon.run("timesheets", "create", codes=EITHER)
            admin.log_in(database)
            with self.subTest("the hours stand in Upwork > Time Logs"):
                self.look_at_time_logs(admin, database, "time-logs")
            with self.subTest("and in Timesheets"):
                self.look_at_timesheets(admin, database, worker, "timesheets")
            with self.subTest("both sides are corrected, and each ends right"):
                sheets = self.correct_both_sides(database, simulator)
                self.assert_both_right(database, daemon, sheets)
            with self.subTest("which people see"):
                self.look_at_time_logs(admin, database, "time-logs-corrected")
                self.look_at_timesheets(admin, database, worker, "timesheets-corrected")
            with self.subTest("once a person decides for Upwork's side, Odoo says the same"):
                self.assert_accepted(database, daemon, sheets["edited"])
            with self.subTest("new hours get timesheets by themselves where the setting says so"):
                self.assert_made_by_itself(database, simulator, daemon)
            self.assertEqual(admin.complaints, [])

    def look_at_time_logs(self, admin, database, picture):
        admin.open_app("Upwork")
        admin.open_menu("Time Logs")
        admin.picture(picture)
        logs = database.rows("""
            SELECT t.*, c.name AS contract FROM upwork_timelog t JOIN upwork_contract c ON c.id = t.contract_id
            ORDER BY t.date DESC, t.id DESC""")
        shown = [
            [self.shown(row, column) for column in ("date", "contract_id", "total_hours")]
            for row in admin.page.locator(".o_list_view .o_data_row").all()
        ]
        self.assertGreater(len(logs), 10)
        self.assertEqual(shown, [[day(log["date"]), log["contract"], hours(log["total_hours"])] for log in logs])

    def look_at_timesheets(self, admin, database, worker, picture):
        admin.open_app("Timesheets")
        admin.page.locator(".o_menu_sections button", has_text="Timesheets").first.click()
        admin.page.locator(".o-dropdown--menu .dropdown-item", has_text="All Timesheets").click()
        admin.page.locator(".o_breadcrumb", has_text="All Timesheets").wait_for()
        admin.settle()
        # Odoo shows this week's at first.
        admin.page.locator(".o_facet_remove").first.click()
        admin.settle()
        admin.picture(picture)
        shown = [
            [self.shown(row, column) for column in ("date", "employee_id", "project_id", "name", "unit_amount")]
            for row in admin.page.locator(".o_list_view .o_data_row").all()
        ]
        lines = database.rows("SELECT * FROM account_analytic_line")
        self.assertGreater(len(lines), 10)
        wanted = [[day(line["date"]), worker, "Work from Upwork", line["name"], hours(line["unit_amount"])] for line in lines]
        self.assertEqual(sorted(shown), sorted(wanted))
        shown_hours = {(one[0], one[3], one[4]) for one in shown}
        for log in database.rows("""
                SELECT t.date, coalesce(t.memo, 'Upwork: ' || c.name) AS name, t.total_hours FROM upwork_timelog t
                JOIN upwork_contract c ON c.id = t.contract_id WHERE t.timesheet_id IS NOT NULL"""):
            if picture == "timesheets":
                self.assertIn((day(log["date"]), log["name"], hours(log["total_hours"])), shown_hours)

    @staticmethod
    def shown(row, column):
        return row.locator(f"td[name={column}]").inner_text().strip()

    def correct_both_sides(self, database, simulator):
        """One timesheet that nobody touches, one that a person edits, one of a day that vanishes on Upwork, one that is
        edited and vanishes, one that a person deletes; Upwork corrects them all."""
        kinds = ("open", "edited", "removed", "edited_and_removed", "deleted")
        sheets = dict(zip(kinds, database.rows(SHEETS)))
        database.shell(EDIT % sheets["edited"]["id"] + EDIT % sheets["edited_and_removed"]["id"])
        database.shell(DELETE % sheets["deleted"]["id"])
        for kind, sheet in sheets.items():
            day = {"contract": sheet["upwork_contract_id"], "date": str(sheet["date"])}
            if "removed" in kind:
                simulator.step("hours_removed", **day)
            else:
                simulator.step("hours_corrected", **day, online="3", offline="0.25")
        return sheets

    def assert_both_right(self, database, daemon, sheets):
        before = {row["id"]: row for row in database.rows("SELECT * FROM account_analytic_line")}
        said = daemon.run("sync", "timelogs", codes=EITHER)
        self.assertIn("2 timesheets do not say what Upwork says", said)
        again = daemon.run("timesheets", "create", codes=(DONE_WITH_SKIPS,), errors=True)
        self.assertIn("its timesheet was deleted in Odoo", again)
        self.assertIn("0 timesheets made", again)
        for kind, sheet in sheets.items():
            log = database.one("SELECT * FROM upwork_timelog WHERE upwork_timelog_id = %s", sheet["upwork_timelog_id"])
            self.assertEqual(float(log["total_hours"]), 0 if "removed" in kind else 3.25, kind)
        after = {row["id"]: row for row in database.rows("SELECT * FROM account_analytic_line")}
        followed = {}
        for kind, hours in (("open", 3.25), ("removed", 0)):
            line = after[sheets[kind]["id"]]
            followed[line["id"]] = line
            self.assertEqual((line["unit_amount"], float(line["amount"])), (hours, hours * -40), kind)
            self.assertEqual(line["name"], sheets[kind]["name"])
        self.assertEqual(after, before | followed, "what is the user's, or didn't change, stays to the last column")
        items = {item["upwork_id"]: item for item in json.loads(daemon.run("drift", "list", "--json"))}
        for kind, on_upwork in (("edited", "3.25"), ("edited_and_removed", "0")):
            item = items.pop(sheets[kind]["upwork_timelog_id"])
            self.assertEqual((item["upwork"]["hours"], item["odoo"]["hours"]), (on_upwork, "1.5"), kind)
            self.assertIn("somebody changed the timesheet in Odoo: description, hours, amount", item["reason"])
        self.assertEqual(items, {})

    def assert_accepted(self, database, daemon, sheet):
        items = json.loads(daemon.run("drift", "list", "--json"))
        item = next(item for item in items if item["upwork_id"] == sheet["upwork_timelog_id"])
        daemon.run("drift", "accept", str(item["id"]))
        line = database.one("SELECT * FROM account_analytic_line WHERE id = %s", sheet["id"])
        self.assertEqual((line["unit_amount"], float(line["amount"])), (3.25, -130.0))
        self.assertEqual(line["name"], "Said by a person", "Upwork corrected no description")
        self.assertEqual(len(json.loads(daemon.run("drift", "list", "--json"))), len(items) - 1)

    def assert_made_by_itself(self, database, simulator, daemon):
        database.shell("env['ir.config_parameter'].set_param('upwork_integration.upwork_auto_create_timesheets', 'True')")
        contract = database.one("SELECT * FROM upwork_contract ORDER BY id LIMIT 1")
        monday = database.one("SELECT date_trunc('week', now() AT TIME ZONE 'UTC')::date - 14 AS day")["day"]
        # A Sunday, on which nobody worked.
        sunday = str(monday.fromordinal(monday.toordinal() + 6))
        simulator.step(
            "hours_logged", contract=contract["upwork_contract_id"], date=sunday, memo="On a Sunday", offline="2.5"
        )
        daemon.run("sync", "timelogs", codes=EITHER)
        line = database.one("SELECT * FROM account_analytic_line WHERE date = %s", sunday)
        self.assertEqual((line["name"], line["unit_amount"], float(line["amount"])), ("On a Sunday", 2.5, -100.0))


def day(date):
    """As the web client shows days in English: this year's without the year."""
    return f"{date:%b} {date.day}, {date.year}"


def hours(number):
    minutes = round(float(number) * 60)
    return f"{minutes // 60:02}:{minutes % 60:02}"
