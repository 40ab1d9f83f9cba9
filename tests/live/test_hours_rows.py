"""The same hours once through the daemon and once through Odoo's ORM, into two copies of one database with two companies
and further analytic plans."""

import json
import unittest

from instance import world
from rows import Recorder, Twin

UPWORK = (
    "--seed", "7", "--users", "2", "--hourly", "3", "--fixed", "0", "--proposals", "0", "--clients", "2", "--weeks", "1",
    "--cells-per-day", "3",
)
DONE, DONE_WITH_SKIPS = 0, 3
COMPARED = ["upwork_contract", "upwork_timelog", "account_analytic_line", "account_move"]
INPUTS = {
    "upwork_contract": [
        "name", "upwork_contract_id", "contract_type", "state", "upwork_account_id", "start_date", "end_date",
        "hourly_rate", "currency_id", "company_id",
    ],
    "upwork_timelog": ["upwork_timelog_id", "contract_id", "date", "memo", "tracked_hours", "manual_hours", "company_id"],
}
# What people have set up, the same in both databases, with the same ids: a second company in another currency, two more
# analytic plans, projects with accounts of all, some and none of them, employees with and without user, department and
# manager. Of the projects the third belongs to no company.
OFFICE = """
first = env.company
eur = env.ref('base.EUR')
eur.active = True
second = env['res.company'].create({'name': 'Second', 'currency_id': eur.id})
plans = env['account.analytic.plan'].create([{'name': 'Teams'}, {'name': 'Countries'}])
env.cr.commit()
accounts = env['account.analytic.account'].create([
    {'name': plan.name + ' account', 'plan_id': plan.id, 'company_id': False} for plan in plans])
teams, countries = [plan._column_name() for plan in plans]
client = env['res.partner'].create({'name': 'A client', 'is_company': True})
def project(company, name, **values):
    return env['project.project'].with_company(company).create({
        'name': name, 'company_id': company.id, 'allow_timesheets': True, **values})
project(first, 'All plans', partner_id=client.id, **{teams: accounts[0].id, countries: accounts[1].id})
project(first, 'One plan', **{countries: accounts[1].id})
project(first.browse(), 'No company', account_id=env['account.analytic.account'].create({
    'name': 'Shared', 'plan_id': next(iter(env['account.analytic.plan']._get_all_plans())).id, 'company_id': False}).id)
project(second, 'Of the second', partner_id=client.id, **{teams: accounts[0].id})
project(second, 'No plan')
department = env['hr.department'].create({'name': 'Freelancers'})
manager = env['hr.employee'].create({'name': 'A manager'})
user = env['res.users'].create({'name': names[0], 'login': 'freelancer'})
env['hr.employee'].create({
    'name': names[0], 'hourly_cost': 37.55, 'department_id': department.id, 'parent_id': manager.id, 'user_id': user.id})
env['hr.employee'].with_company(second).create({'name': names[1], 'hourly_cost': 61.123, 'company_id': second.id})
answer({'second': second.id, 'plans': [teams, countries]})
"""
ACCOUNTS = """
for name, company in accounts:
    env['upwork.account'].create({
        'name': name, 'client_id': 'simulator', 'client_secret': 'simulator-secret', 'company_id': company})
"""
# Each company's projects in turn, and the one of no company.
PROJECTS = """
projects = env['project.project'].search([('name', 'in', ['All plans', 'One plan', 'No company', 'Of the second', 'No plan'])])
turn = {}
for contract in env['upwork.contract'].search([], order='id'):
    company = contract.company_id
    fitting = projects.filtered(lambda project: project.company_id in (company, company.browse())).sorted('id')
    at = turn.setdefault(company, 0)
    turn[company] += 1
    contract.project_id = fitting[at % len(fitting)]
"""
# What the rule says of a time log with hours: no more is told to the ORM. In the daemon's order, so that rows can be
# compared by their place.
TIMESHEETS = """
logs = env['upwork.timelog'].search([('total_hours', '>', 0), ('timesheet_id', '=', False)])
for log in logs.sorted(lambda log: (log.company_id.id, log.contract_id.id, log.date)):
    contract, company = log.contract_id, log.company_id
    employee = env['hr.employee'].search([
        ('name', '=', names[contract.upwork_account_id.name]), ('company_id', '=', company.id)])
    log.timesheet_id = env['account.analytic.line'].with_company(company).create({
        'name': log.memo or 'Upwork: ' + contract.name, 'date': log.date, 'unit_amount': log.total_hours,
        'project_id': contract.project_id.id, 'employee_id': employee.id, 'company_id': company.id})
"""
BY_THEMSELVES = "env['ir.config_parameter'].set_param('upwork_integration.upwork_auto_create_timesheets', 'True')"
FOLLOW = """
for log in env['upwork.timelog'].search([('timesheet_id', '!=', False)]):
    line = log.timesheet_id.with_company(log.company_id)
    said = {'unit_amount': log.total_hours, 'name': log.memo or 'Upwork: ' + log.contract_id.name}
    changed = {name: value for name, value in said.items() if line[name] != value}
    if changed:
        line.write(changed)
"""


class HoursRows(unittest.TestCase):
    maxDiff = None

    def test_time_logs_and_timesheets_are_the_orms_in_both_companies_and_all_analytic_plans(self):
        with (
            world("live_hours_rows", upwork=UPWORK) as (database, simulator, daemon),
            world("live_hours_rows_orm", upwork=UPWORK) as (orm, _, _),
        ):
            users = simulator.users()
            office = self.prepare((database, orm), [user["name"] for user in users])
            with self.subTest("further plans stop timesheets until the role is granted their columns"):
                self.assert_stops(daemon, office["plans"])
                daemon.grant(database)
                self.assert_stops(daemon, [])
            ours, theirs = (Recorder(of, [*COMPARED, "mail_message", "upwork_account"]) for of in (database, orm))
            twin = Twin(ours, theirs, INPUTS)
            accounts = {"First": (1, users[0]), "Second": (office["second"], users[1])}
            for name, (company, user) in accounts.items():
                daemon.make_account(name, company)
                daemon.connect(name, simulator, user["id"])
                daemon.run("sync", "contracts", "--account", name)
            orm.shell(f"accounts = {[(name, company) for name, (company, _) in accounts.items()]!r}\n{ACCOUNTS}")
            twin.follow("upwork_contract")
            for of in (database, orm):
                of.shell(PROJECTS)
            with self.subTest("time logs"):
                self.sync(daemon, accounts)
                twin.follow("upwork_timelog")
                self.assert_same(ours, theirs)
            with self.subTest("timesheets"):
                for name in accounts:
                    daemon.run("timesheets", "create", "--account", name)
                sheets = f"names = {({name: user['name'] for name, (_, user) in accounts.items()})!r}\n{TIMESHEETS}"
                orm.shell(sheets)
                self.assert_same(ours, theirs)
                self.assert_everything_was_compared(ours, office)
            with self.subTest("corrections"):
                self.correct(database, simulator)
                self.sync(daemon, accounts)
                twin.follow("upwork_timelog")
                orm.shell(FOLLOW)
                self.assert_same(ours, theirs)
            with self.subTest("new time logs that come with their timesheets"):
                for of in (database, orm):
                    of.shell(BY_THEMSELVES)
                before = len(ours.raw("account_analytic_line"))
                contracts = self.work_on_a_sunday(database, simulator)
                self.sync(daemon, accounts)
                self.assertEqual(len(ours.raw("account_analytic_line")), before + contracts)
                twin.follow("upwork_timelog")
                orm.shell(sheets)
                self.assert_same(ours, theirs)

    def prepare(self, databases, names):
        offices = [database.shell(f"names = {names!r}\n{OFFICE}") for database in databases]
        self.assertEqual(offices[0], offices[1])
        return offices[0]

    def assert_stops(self, daemon, columns):
        said = json.loads(daemon.run("check", "--json", codes=(0, 1)))
        stops = [finding for finding in said["odoo"]["findings"] if finding["severity"] == "stops"]
        self.assertEqual({column for stop in stops for column in stop["columns"]}, set(columns), stops)

    def sync(self, daemon, accounts):
        for name in accounts:
            daemon.run("sync", "timelogs", "--account", name, codes=(DONE, DONE_WITH_SKIPS))

    def assert_everything_was_compared(self, ours, office):
        lines = ours.raw("account_analytic_line")
        logs = [log for log in ours.raw("upwork_timelog") if float(log["total_hours"]) > 0]
        self.assertEqual(len(lines), len(logs))
        self.assertGreater(len(lines), 20)
        self.assertEqual({line["company_id"] for line in lines}, {"1", str(office["second"])})
        self.assertEqual(len({line["currency_id"] for line in lines}), 2)
        self.assertEqual(len({line["project_id"] for line in lines}), 5)
        for column in [*office["plans"], "partner_id", "user_id", "department_id", "manager_id"]:
            self.assertEqual({line[column] is None for line in lines}, {True, False}, column)
        for column in ("account_id", "amount", "employee_id"):
            self.assertTrue(all(line[column] for line in lines), column)

    def correct(self, database, simulator):
        """Of each company: other hours, another memo, no memo, a day that vanishes."""
        for company in database.rows("SELECT DISTINCT company_id FROM upwork_timelog"):
            logs = database.rows("""
                SELECT c.upwork_contract_id AS contract, t.date::text FROM upwork_timelog t
                JOIN upwork_contract c ON c.id = t.contract_id WHERE t.company_id = %s AND t.total_hours > 0
                ORDER BY t.id LIMIT 4""", company["company_id"])
            simulator.step("hours_corrected", **logs[0], online="1.2345", offline="0.3")
            simulator.step("memo_changed", **logs[1], memo="Another memo")
            simulator.step("memo_changed", **logs[2], memo=None)
            simulator.step("hours_removed", **logs[3])

    def work_on_a_sunday(self, database, simulator):
        """Hours of all contracts on a day on which nobody worked, with a memo on every other; how many they are."""
        contracts = database.rows("SELECT upwork_contract_id AS id FROM upwork_contract ORDER BY id")
        sunday = database.one("SELECT (date_trunc('week', now() AT TIME ZONE 'UTC')::date - 8)::text AS day")["day"]
        for at, contract in enumerate(contracts):
            memo = {"memo": f"Sunday {at}"} if at % 2 else {}
            simulator.step("hours_logged", contract=contract["id"], date=sunday, offline="2.5", online=f"{at}.125", **memo)
        return len(contracts)

    def assert_same(self, ours, theirs):
        mine, orm = ours.comparable(), theirs.comparable()
        for table in COMPARED:
            with self.subTest(table):
                self.assertEqual(mine[table], orm[table])
        # Hours are told nobody; accounts and contracts are.
        for rows in (mine, orm):
            told = {message["model"] for message in rows["mail_message"]}
            self.assertEqual(told, {"upwork.account", "upwork.contract"})
