"""Time logs with their timesheets and links: the daemon beside Odoo's ORM, on a real Odoo 19.

Prints a line per figure as `make bench` does. Both sides get the same hours, each in a copy of the same database, and
neither's start is timed, for both are programs that run all day. The daemon, which makes timesheets by itself, reads a past
of that many weeks (`backfill timelogs`), from pages that are made when they are asked for; the ORM, once warm, makes the same
rows of values that lie ready in memory, up to the commit.
"""

import json
import os
import subprocess
import tempfile
from pathlib import Path

import beside
from beside import instance

# 5,005 days, five of each week.
CONTRACTS, WEEKS = 77, 13
DAYS = CONTRACTS * WEEKS * 5
# Who works on them, in turns, and what they are called in the pages.
WORKERS = 50

PREPARE = """
project = env['project.project'].create({'name': 'Worked for others', 'allow_timesheets': True})
account = env['upwork.account'].search([])
env['upwork.contract'].create([{
    'name': f'Contract number {at}', 'upwork_contract_id': f'4{at:07}', 'upwork_account_id': account.id,
    'contract_type': 'hourly', 'state': 'active', 'project_id': project.id,
} for at in range(%(contracts)d)])
env['hr.employee'].create([{'name': f'Worker {at}', 'hourly_cost': 30} for at in range(%(workers)d)])
env['ir.config_parameter'].set_param('upwork_integration.upwork_auto_create_timesheets', 'True')
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
def log_of(row, sheet):
    return {name: row[name] for name in LOG} | {'timesheet_id': sheet.id}
def sheet_of(row):
    return {'name': row['name'] or '/', 'date': row['date'], 'unit_amount': row['total_hours'],
            'project_id': row['project_id'], 'employee_id': row['employee_id']}
def batch(rows):
    sheets = env['account.analytic.line'].create([sheet_of(row) for row in rows])
    env['upwork.timelog'].create([log_of(row, sheet) for row, sheet in zip(rows, sheets)])
def loop(rows):
    for row in rows:
        log = env['upwork.timelog'].search([('upwork_timelog_id', '=', row['upwork_timelog_id'])], limit=1)
        if not log:
            env['upwork.timelog'].create(log_of(row, env['account.analytic.line'].create(sheet_of(row))))
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


def by_daemon(daemon, copy):
    """Seconds, as the bench program tells them, which is the daemon but for its beginning and end."""
    settings = {"UPWORK_ODOO__DATABASE__URL": copy.url, "UPWORK_ODOO_BENCH_SHEETS": f"{CONTRACTS} {WEEKS}"}
    program = os.environ["UPWORK_ODOO_BENCH"]
    return float(subprocess.check_output([program], env=daemon.environment | settings, text=True))


def by_orm(way, copy, path):
    return copy.shell(ORM % {"way": way, "path": path})


def prepare(database, simulator, daemon):
    """Contracts with a project in Odoo, and an employee of the worker's name; no hours yet."""
    limits = {"PER_SECOND": 10**6, "PER_MINUTE": 10**7, "PER_DAY": 10**8, "BUDGET_BLOCK": 10**6}
    daemon.environment |= {f"UPWORK_ODOO__UPWORK__{name}": str(limit) for name, limit in limits.items()}
    daemon.make_account("Main")
    daemon.connect("Main", simulator)
    database.shell(PREPARE % {"contracts": CONTRACTS, "workers": WORKERS})
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
    with instance.world("bench") as (database, simulator, daemon):
        prepare(database, simulator, daemon)
        with tempfile.TemporaryDirectory() as directory:
            took = measure(database, daemon, str(Path(directory) / "rows.json"))
        database.admin = instance.psycopg2.connect(f"{instance.SERVER}/{database.name}")
    for way in ("batch", "loop"):
        beside.tell(f"timesheets_vs_orm_{way}", took[way], took["daemon"])


if __name__ == "__main__":
    main()
