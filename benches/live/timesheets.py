"""Time logs with their timesheets and links: the daemon beside Odoo's ORM, on a real Odoo 19.

Prints a line per figure as `make bench` does. Both sides get the same hours, each in a copy of the same database: the
daemon from an offline Upwork, page by page over HTTP, by its release binary (`backfill timelogs`, then `timesheets
create`, two processes from start to end); the ORM from values that lie ready in memory, timed without Odoo's start, once
warm, up to the commit.
"""

import json
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

import beside
from beside import instance

# 5,005 days: the reports are of whole weeks.
CONTRACTS, WEEKS = 55, 13
DAYS = CONTRACTS * WEEKS * 7
UPWORK = f"--seed 11 --hourly {CONTRACTS} --fixed 0 --proposals 0 --clients 5 --every-day --cells-per-day 1".split()

PREPARE = """
project = env['project.project'].create({'name': 'Worked for others', 'allow_timesheets': True})
env['upwork.contract'].search([]).project_id = project
env['hr.employee'].create({'name': %(worker)r, 'hourly_cost': 30})
"""

# The rows that the daemon wrote, as values for the ORM.
VALUES = """
SELECT log.upwork_timelog_id, log.contract_id, log.company_id, log.date::text, log.memo, log.tracked_hours::float8,
       log.manual_hours::float8, log.total_hours::float8, sheet.name, sheet.project_id, sheet.employee_id
FROM upwork_timelog AS log JOIN account_analytic_line AS sheet ON sheet.id = log.timesheet_id ORDER BY log.id
"""

ORM = """
import time
LOG = ('upwork_timelog_id', 'contract_id', 'company_id', 'date', 'memo', 'tracked_hours', 'manual_hours')
def log_of(row):
    return {name: row[name] for name in LOG}
def sheet_of(row):
    return {'name': row['name'] or '/', 'date': row['date'], 'unit_amount': row['total_hours'],
            'project_id': row['project_id'], 'employee_id': row['employee_id']}
def batch(rows):
    logs = env['upwork.timelog'].create([log_of(row) for row in rows])
    sheets = env['account.analytic.line'].create([sheet_of(row) for row in rows])
    for log, sheet in zip(logs, sheets):
        log.timesheet_id = sheet
def loop(rows):
    for row in rows:
        log = env['upwork.timelog'].search([('upwork_timelog_id', '=', row['upwork_timelog_id'])], limit=1)
        if not log:
            log = env['upwork.timelog'].create(log_of(row))
        if not log.timesheet_id:
            log.timesheet_id = env['account.analytic.line'].create(sheet_of(row))
rows = json.load(open(%(path)r))
batch(rows[:5])
env.flush_all()
env.cr.rollback()
env.invalidate_all()
start = time.perf_counter()
%(way)s(rows)
env.flush_all()
env.cr.commit()
answer(time.perf_counter() - start)
"""

# What both sides must have come to.
SUM = """
SELECT count(*) AS logs, count(log.timesheet_id) AS links, round(sum(log.total_hours)::numeric, 2) AS hours,
       round(sum(sheet.unit_amount)::numeric, 2) AS booked, round(sum(sheet.amount)::numeric, 2) AS cost
FROM upwork_timelog AS log LEFT JOIN account_analytic_line AS sheet ON sheet.id = log.timesheet_id
"""


def weeks():
    """The whole weeks before this one: first and last day."""
    monday = date.today() - timedelta(days=date.today().weekday())
    return str(monday - timedelta(weeks=WEEKS)), str(monday - timedelta(days=1))


def by_daemon(daemon, copy):
    daemon.environment["UPWORK_ODOO__DATABASE__URL"] = copy.url
    daemon.run("adopt")
    first, last = weeks()
    start = time.perf_counter()
    daemon.run("backfill", "timelogs", "--from", first, "--to", last)
    daemon.run("timesheets", "create")
    return time.perf_counter() - start


def by_orm(way, copy, path):
    return copy.shell(ORM % {"way": way, "path": path})


def prepare(database, simulator, daemon):
    """Contracts with a project in Odoo, and an employee of the worker's name; no hours yet."""
    limits = {"PER_SECOND": 10**6, "PER_MINUTE": 10**7, "PER_DAY": 10**8, "BUDGET_BLOCK": 10**6}
    daemon.environment |= {f"UPWORK_ODOO__UPWORK__{name}": str(limit) for name, limit in limits.items()}
    daemon.make_account("Main")
    daemon.connect("Main", simulator)
    daemon.run("sync", "contracts", codes=(0, 3))
    with instance.urllib.request.urlopen(f"{simulator.base}/_simulator/world", timeout=10) as answer:
        worker = json.load(answer)["users"][0]["name"]
    database.shell(PREPARE % {"worker": worker})
    database.rows("SELECT count(*) FROM upwork_timelog")
    with database.admin.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE")
    database.admin.close()


def measure(database, daemon, path):
    """Seconds of each way, and that all of them came to the same."""

    def once(way, copy):
        if way != "daemon":
            return by_orm(way, copy, path)
        seconds = by_daemon(daemon, copy)
        Path(path).write_text(json.dumps(copy.rows(VALUES)))
        return seconds

    turns = [("daemon", "batch")] * beside.ROUNDS + [("daemon", "loop")]
    took, total = beside.in_turns(database, turns, once, SUM)
    assert total[:2] == (str(DAYS), str(DAYS)), total
    return took


def main():
    with instance.world("bench", upwork=(*UPWORK, "--weeks", str(WEEKS + 1))) as (database, simulator, daemon):
        prepare(database, simulator, daemon)
        with tempfile.TemporaryDirectory() as directory:
            took = measure(database, daemon, str(Path(directory) / "rows.json"))
        database.admin = instance.psycopg2.connect(f"{instance.SERVER}/{database.name}")
    for way in ("batch", "loop"):
        beside.tell(f"timesheets_vs_orm_{way}", took[way], took["daemon"])


if __name__ == "__main__":
    main()
