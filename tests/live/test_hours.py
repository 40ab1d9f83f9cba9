"""Hours as people in Odoo see them, what they do with them there, and what Upwork corrects meanwhile."""

import json
import unittest

from browser import person
from instance import ODOO, world

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
        admin.page.goto(f"{ODOO}/odoo")
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
        admin.page.goto(f"{ODOO}/odoo/action-hr_timesheet.timesheet_action_all?view_type=list")
        admin.settle()
        admin.picture(picture)

    @staticmethod
    def shown(row, column):
        return row.locator(f"td[name={column}]").inner_text().strip()


def day(date):
    return f"{date:%b} {date.day}, {date.year}" 


def hours(number):
    minutes = round(float(number) * 60)
    return f"{minutes // 60:02}:{minutes % 60:02}"
