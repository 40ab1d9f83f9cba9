"""Draft invoices with fee entries and chatter: the daemon beside Odoo's ORM in batches of 500, on a real Odoo 19.

Prints a line as `make bench` does. Both sides make the documents of the same earnings, each in a copy of the same database:
the daemon by its release binary (`invoices create`, a process from start to end), the ORM by `create` of 500 invoices and
500 entries at once, timed without Odoo's start, once warm, up to the last commit.
"""

import time

import beside
from beside import instance

EARNINGS = 2_000
UPWORK = "--seed 11 --hourly 40 --fixed 0 --proposals 0 --clients 8".split()

# Clients on the contracts, the accounts of the settings, and earnings of the months before this one.
PREPARE = """
company = env.company
clients = env['res.partner'].create([{'name': f'Client {at}', 'is_company': True} for at in range(8)])
contracts = env['upwork.contract'].search([('upwork_contract_id', '!=', False)], order='id')
for at, contract in enumerate(contracts):
    contract.partner_id = clients[at %% 8]
def account(kind):
    return env['account.account'].search([('account_type', '=', kind), ('tax_ids', '=', False)], limit=1)
set_param = env['ir.config_parameter'].set_param
for name, kind in (('upwork_income', 'income'), ('upwork_fee_expense', 'expense'), ('upwork_fee_payable', 'liability_current')):
    set_param(f'upwork_integration.{name}_account_id', str(account(kind).id))
from datetime import date, timedelta
last = date.today().replace(day=1) - timedelta(days=1)
env['upwork.earning'].create([{
    'name': f'Work {at}', 'upwork_earning_id': str(800000000 + at), 'contract_id': contracts[at %% len(contracts)].id,
    'partner_id': contracts[at %% len(contracts)].partner_id.id, 'date': last - timedelta(days=at %% 90),
    'gross_amount': 100 + at %% 900, 'upwork_fee': (100 + at %% 900) / 10, 'currency_id': company.currency_id.id,
} for at in range(%(count)d)])
"""

ORM = """
import time
get = env['ir.config_parameter'].get_param
income, expense, payable = (int(get(f'upwork_integration.upwork_{name}_account_id')) for name in ('income', 'fee_expense', 'fee_payable'))
general = env['account.journal'].search([('type', '=', 'general'), ('company_id', '=', env.company.id)], limit=1)
def invoice(earning):
    return {'move_type': 'out_invoice', 'partner_id': earning.partner_id.id, 'invoice_date': earning.date,
            'invoice_date_due': earning.date, 'invoice_payment_term_id': False, 'invoice_user_id': False,
            'ref': 'T' + earning.upwork_earning_id, 'currency_id': earning.currency_id.id,
            'invoice_line_ids': [(0, 0, {'name': earning.name, 'quantity': 1, 'price_unit': earning.gross_amount,
                                         'account_id': income, 'tax_ids': [(5,)]})]}
def entry(earning):
    name, fee = 'Upwork service fee - ' + earning.name, earning.upwork_fee
    return {'move_type': 'entry', 'journal_id': general.id, 'date': earning.date, 'currency_id': earning.currency_id.id,
            'ref': 'Upwork fee T' + earning.upwork_earning_id,
            'line_ids': [(0, 0, {'name': name, 'account_id': expense, 'debit': fee, 'credit': 0}),
                         (0, 0, {'name': name, 'account_id': payable, 'debit': 0, 'credit': fee})]}
def make(earnings):
    for earning, made in zip(earnings, env['account.move'].create([invoice(earning) for earning in earnings])):
        earning.invoice_id = made
    for earning, made in zip(earnings, env['account.move'].create([entry(earning) for earning in earnings])):
        earning.journal_entry_id = made
earnings = env['upwork.earning'].search([], order='date, upwork_earning_id')
make(earnings[:5])
env.flush_all()
env.cr.rollback()
env.invalidate_all()
start = time.perf_counter()
for at in range(0, len(earnings), 500):
    make(earnings[at:at + 500])
    env.flush_all()
    env.cr.commit()
answer(time.perf_counter() - start)
"""

# What both sides must have come to.
SUM = """
SELECT (SELECT count(*) FROM upwork_earning WHERE invoice_id IS NOT NULL AND journal_entry_id IS NOT NULL) AS earnings,
       (SELECT concat_ws(' ', count(*), sum(amount_total)) FROM account_move WHERE state = 'draft') AS moves,
       (SELECT concat_ws(' ', count(*), sum(debit)) FROM account_move_line) AS lines,
       (SELECT count(*) FROM mail_message WHERE model = 'account.move') AS notes
"""


def prepare(database, simulator, daemon):
    """Contracts with their clients, and earnings without documents."""
    daemon.environment["UPWORK_ODOO__ODOO__TAXES"] = "none"
    daemon.make_account("Main")
    daemon.connect("Main", simulator)
    daemon.run("sync", "contracts", codes=(0, 3))
    database.shell(PREPARE % {"count": EARNINGS})
    with database.admin.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE")
    database.admin.close()


def main():
    with instance.world("bench", upwork=(*UPWORK, "--weeks", "1")) as (database, simulator, daemon):
        prepare(database, simulator, daemon)

        def once(way, copy):
            if way == "batch":
                return copy.shell(ORM)
            daemon.environment["UPWORK_ODOO__DATABASE__URL"] = copy.url
            daemon.run("adopt")
            start = time.perf_counter()
            daemon.run("invoices", "create")
            return time.perf_counter() - start

        took, total = beside.in_turns(database, [("daemon", "batch")] * beside.ROUNDS, once, SUM)
        assert total[0] == str(EARNINGS), total
        database.admin = instance.psycopg2.connect(f"{instance.SERVER}/{database.name}")
    beside.tell("invoices_vs_orm_batch", took["batch"], took["daemon"])


if __name__ == "__main__":
    main()
