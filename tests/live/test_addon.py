"""The addon by itself: its tables, its own tests, its translations, and databases that lost it."""

import ast
import json
import re
import subprocess
import unittest
from contextlib import closing, contextmanager

import polib
import psycopg2

from instance import ARTIFACTS, CACHE, ROOT, SERVER, Database, odoo, world

ADDON = ROOT / "addons" / "upwork_integration"
TABLES = ["upwork_account", "upwork_contract", "upwork_timelog", "upwork_earning", "upwork_milestone", "upwork_proposal"]
CATALOGUE = """
    SELECT c.relname AS table, 'column' AS what, a.attname || ' ' || format_type(a.atttypid, a.atttypmod) ||
        CASE WHEN a.attnotnull THEN ' not null' ELSE '' END AS is
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
    WHERE c.oid = ANY (%(tables)s::regclass[]) AND a.attnum > 0
    UNION ALL
    SELECT c.relname, 'constraint', o.conname || ' ' || pg_get_constraintdef(o.oid)
    FROM pg_constraint o JOIN pg_class c ON c.oid = o.conrelid WHERE c.oid = ANY (%(tables)s::regclass[])
    UNION ALL
    SELECT tablename, 'index', indexdef FROM pg_indexes
    WHERE schemaname = 'public' AND tablename = ANY (%(names)s)
    ORDER BY 1, 2, 3
"""
# What a translation must not lose: places for values, tags.
MARKS = re.compile(r"%\(\w+\)s|</?[a-z]+")
# All unique keys of the six tables.
CONSTRAINTS = 7
# Fewer would mean that the runner didn't find them.
LEAST_TESTS = 60

NEUTRALIZE = """
from odoo.modules.neutralize import neutralize_database
env['upwork.account'].create({'name': 'Main', 'client_id': 'an id', 'client_secret': 'a secret'})
env['upwork.account'].search([]).write({'access_token': 'a', 'refresh_token': 'r', 'oauth_state': 's',
    'token_expiry': '2026-01-01 00:00:00', 'state': 'connected', 'is_connected': True, 'sync_enabled': True})
env.flush_all()
neutralize_database(env.cr)
"""
# The base of the tests came out of a dump, in which PostgreSQL says the same in other words.
AS_INSTALLED = """
from odoo import models
from odoo.tools import sql
lines = env['account.move.line']
made = {one.full_name(lines): one for one in lines._table_objects.values() if isinstance(one, models.Constraint)}
for name, one in made.items():
    sql.drop_constraint(env.cr, lines._table, name)
    sql.add_constraint(env.cr, lines._table, name, one.get_definition(env.registry))
answer(len(made))
"""
# What a database holds whose addon's source was lost: rows, and nothing that this source has put there.
OLD_ROWS = """
    INSERT INTO upwork_account (id, name, company_id, client_id, client_secret, state, is_connected, sync_enabled, active,
        refresh_token, create_uid, create_date, write_uid, write_date)
    VALUES (7, 'Old', 1, 'an id', 'a secret', 'connected', true, true, true, 'a token', 1, now(), 1, now());
    INSERT INTO upwork_contract (id, name, upwork_contract_id, contract_type, state, upwork_account_id, currency_id,
        company_id, hourly_rate, create_date) VALUES (8, 'Old', '41846002', 'hourly', 'active', 7, 1, 1, 55.50, now());
    INSERT INTO upwork_timelog (id, contract_id, upwork_account_id, company_id, date, tracked_hours, total_hours)
    VALUES (9, 8, 7, 1, '2026-11-02', 2.50, 2.50);
    INSERT INTO upwork_earning (id, name, contract_id, upwork_account_id, company_id, date, currency_id, gross_amount,
        upwork_fee, net_amount) VALUES (10, 'Old', 8, 7, 1, '2026-11-09', 1, 100.00, 10.00, 90.00);
    INSERT INTO upwork_milestone (id, name, contract_id, currency_id, company_id) VALUES (11, 'Old', 8, 1, 1);
    INSERT INTO upwork_proposal (id, name, upwork_account_id, company_id, state) VALUES (12, 'Old', 7, 1, 'hired');
"""
# The views of another source, a cron that somebody switched on, and no word of rules or a report.
LOSE_SOURCE = """
    UPDATE ir_ui_view v SET arch_db = jsonb_build_object('en_US', '<' || v.type || '><field name="id"/></' || v.type || '>')
    FROM ir_model_data d WHERE d.module = 'upwork_integration' AND d.model = 'ir.ui.view' AND d.res_id = v.id
        AND v.type IN ('form', 'list', 'search', 'pivot') AND v.inherit_id IS NULL;
    DELETE FROM ir_rule r USING ir_model_data d
    WHERE d.module = 'upwork_integration' AND d.model = 'ir.rule' AND d.res_id = r.id;
    DELETE FROM ir_act_report_xml r USING ir_model_data d
    WHERE d.module = 'upwork_integration' AND d.model = 'ir.actions.report' AND d.res_id = r.id;
    DELETE FROM ir_model_data WHERE module = 'upwork_integration' AND model IN ('ir.rule', 'ir.actions.report');
    UPDATE ir_cron SET active = true WHERE cron_name = 'Upwork: sync contracts';
"""
OPEN = """
env = env(user=env.ref('base.user_admin'), su=False)
for model in ('upwork.account', 'upwork.contract', 'upwork.timelog', 'upwork.earning', 'upwork.milestone', 'upwork.proposal'):
    env[model].get_views([(False, 'list'), (False, 'form'), (False, 'search')])
    assert env[model].search([]).read(), model
answer(env['upwork.contract'].search([]).total_earned)
"""
# A menu, a field, a filter that is made in Python, a sentence of the code, in each language.
SPEAK = """
from odoo.exceptions import UserError
langs = env['res.lang'].with_context(active_test=False).search([('code', 'in', ('de_DE', 'es_ES'))])
env['base.language.install'].create({'lang_ids': [(6, 0, langs.ids)], 'overwrite': True}).lang_install()
def said(lang):
    here = env(context={'lang': lang})
    filters = here['upwork.timelog'].get_view(view_type='search')['arch']
    try:
        here['upwork.timelog'].action_create_timesheets()
    except UserError as error:
        refused = str(error)
    return [here.ref('upwork_integration.menu_upwork_timelogs').name,
            here['upwork.contract'].fields_get(['hourly_rate'])['hourly_rate']['string'],
            here.ref('upwork_integration.action_upwork_contract').name,
            'Ohne Projekt' in filters, 'Sin proyecto' in filters, refused]
answer({lang: said(lang) for lang in ('en_US', 'de_DE', 'es_ES')})
"""


def rows(database):
    return {table: database.rows(f"SELECT to_jsonb(t) AS row FROM {table} t ORDER BY id") for table in TABLES}


def terms(file):
    """Each term of a file with its translation."""
    found = polib.pofile(str(file))
    assert not found.fuzzy_entries() and not found.obsolete_entries(), file
    return {entry.msgid: entry.msgstr for entry in found}


def catalogue(database):
    with psycopg2.connect(f"{SERVER}/{database}") as server, server.cursor() as cursor:
        cursor.execute(CATALOGUE, {"tables": TABLES, "names": TABLES})
        found = cursor.fetchall()
    server.close()
    return found


@contextmanager
def expected():
    """A database with the tables that the daemon's own tests run on."""
    made = ["psql", "-qX", "-v", "ON_ERROR_STOP=1"]
    subprocess.run([*made, f"{SERVER}/postgres", "-c", "CREATE DATABASE live_expected TEMPLATE template0"], check=True)
    try:
        ddl = ROOT / "migrations-check" / "19.0.sql"
        subprocess.run([*made, f"{SERVER}/live_expected", "-f", ddl], check=True, capture_output=True)
        yield "live_expected"
    finally:
        subprocess.run([*made, f"{SERVER}/postgres", "-c", "DROP DATABASE live_expected"], check=True)


def plain_tables(database, source):
    """The six tables as plain DDL, of the role that Odoo connects as."""
    tables = [f"--table=public.{table}" for table in TABLES]
    ddl = subprocess.run(
        ["pg_dump", "--schema-only", "--no-owner", "--no-privileges", *tables, f"{SERVER}/{source}"],
        check=True, capture_output=True, text=True,
    ).stdout
    subprocess.run(["psql", "-qX", "-v", "ON_ERROR_STOP=1", "-1", database.owner], input=ddl, text=True, check=True,
                   stdout=subprocess.DEVNULL)


class Addon(unittest.TestCase):
    maxDiff = None

    def test_a_fresh_installation_is_what_the_daemon_expects(self):
        with world("live_addon") as (database, _, daemon):
            with self.subTest("check finds nothing"):
                self.assert_check_finds_nothing(daemon)
            with self.subTest("nor where Odoo itself made the constraints of accounting"):
                self.assertGreater(database.shell(AS_INSTALLED), 3)
                self.assert_check_finds_nothing(daemon)
            with self.subTest("tables"), expected() as theirs:
                self.assertEqual(catalogue(database.name), catalogue(theirs))
            with self.subTest("a neutralised copy has no token and rests"):
                database.shell(NEUTRALIZE)
                account = database.one("""
                    SELECT access_token, refresh_token, oauth_state, token_expiry, state, is_connected, sync_enabled
                    FROM upwork_account""")
                self.assertEqual(list(account.values()), [None, None, None, None, "draft", False, False])

    def assert_check_finds_nothing(self, daemon):
        found = json.loads(daemon.run("check", "--json"))
        self.assertEqual((found["odoo"]["findings"], found["stopped"]), ([], None))

    def test_its_own_tests_pass(self):
        with closing(Database("live_own_tests")):
            said = odoo("test", "live_own_tests")
        print(said)
        counted = re.search(r"(\d+) failed, (\d+) error\(s\) of (\d+) tests", said)
        self.assertTrue(counted, said)
        failed, errors, tests = map(int, counted.groups())
        self.assertEqual((failed, errors), (0, 0), said)
        self.assertGreaterEqual(tests, LEAST_TESTS)

    def test_every_term_is_there_in_german_and_spanish(self):
        with closing(Database("live_terms")) as database:
            with open(ARTIFACTS / "upwork_integration.pot", "w") as exported:
                exported.write(odoo("export", "live_terms"))
            said = database.shell(SPEAK)
        wanted = terms(ARTIFACTS / "upwork_integration.pot")
        i18n = ADDON / "i18n"
        with self.subTest("the template is up to date: scripts/odoo export DATABASE"):
            self.assertEqual(set(terms(i18n / "upwork_integration.pot")), set(wanted))
        for language in ("de", "es"):
            with self.subTest(language):
                translated = terms(i18n / f"{language}.po")
                self.assertEqual(set(translated), set(wanted))
                for term, text in translated.items():
                    self.assertTrue(text, term)
                    self.assertEqual(sorted(MARKS.findall(text)), sorted(MARKS.findall(term)), term)
        with self.subTest("and Odoo speaks them"):
            self.assertEqual(said, {
                "en_US": ["Time Logs", "Hourly Rate", "Contracts", False, False, "Nothing is selected."],
                "de_DE": ["Zeitprotokolle", "Stundensatz", "Verträge", True, False, "Es ist nichts ausgewählt."],
                "es_ES": ["Registros de tiempo", "Tarifa por hora", "Contratos", False, True, "No hay nada seleccionado."],
            })

    def test_constraints_say_the_same_to_either_series(self):
        """19.0 reads attributes, 18.0 a list; only one of the two is here to be installed."""
        compared = 0
        for source in sorted(ADDON.glob("models/*.py")):
            for choice in (node for node in ast.walk(ast.parse(source.read_text())) if isinstance(node, ast.If)):
                if ast.unparse(choice.test) == "hasattr(models, 'Constraint')":
                    [listed] = choice.orelse
                    self.assertEqual(listed.targets[0].id, "_sql_constraints")
                    of_19 = [(made.targets[0].id[1:], *map(ast.literal_eval, made.value.args)) for made in choice.body]
                    self.assertEqual(of_19, ast.literal_eval(listed.value), source.name)
                    compared += len(of_19)
        self.assertEqual(compared, CONSTRAINTS)

    def test_pylint_odoo_finds_nothing(self):
        done = subprocess.run(
            [CACHE / "python-tests" / "bin" / "pylint", f"--rcfile={ADDON.parent / '.pylintrc'}", ADDON],
            capture_output=True, text=True, check=False,
        )
        self.assertEqual((done.returncode, done.stdout), (0, ""), done.stderr)


class Lost(unittest.TestCase):
    """Databases that know the addon, and whose source of it was lost."""

    maxDiff = None

    def test_it_is_installed_over_plain_tables_and_changes_nothing_of_them(self):
        with expected() as theirs, closing(Database("live_plain", kind="bare")) as database:
            plain_tables(database, theirs)
            with database.admin.cursor() as cursor:
                cursor.execute(OLD_ROWS)
            before = catalogue(database.name), rows(database)
            odoo("install", database.name, "upwork_integration")
            self.assertEqual((catalogue(database.name), rows(database)), before)
            self.assertEqual(database.shell(OPEN), 90)

    def test_it_takes_its_place_where_it_is_marked_installed(self):
        with closing(Database("live_lost")) as database:
            with database.admin.cursor() as cursor:
                cursor.execute(OLD_ROWS + LOSE_SOURCE)
            before = catalogue(database.name), rows(database)
            names = self.names(database)
            with self.subTest("loaded as it is, without an update"):
                self.assertEqual(database.shell(OPEN), 90)
            odoo("update", database.name)
            with self.subTest("the same records under the same names"):
                self.assertEqual({name: self.names(database)[name] for name in names}, names)
            with self.subTest("with the views of this source"):
                self.assertIn("action_authorize", database.shell("""
answer(env.ref('upwork_integration.view_upwork_account_form').arch)"""))
            with self.subTest("a cron that was switched on stays so"):
                self.assertTrue(database.one("SELECT active FROM ir_cron WHERE cron_name = 'Upwork: sync contracts'")["active"])
            self.assertEqual((catalogue(database.name), rows(database)), before)
            self.assertEqual(database.shell(OPEN), 90)

    def names(self, database):
        found = database.rows("""
            SELECT model || ' ' || name AS name, res_id FROM ir_model_data WHERE module = 'upwork_integration'
                AND model IN ('ir.ui.view', 'ir.ui.menu', 'ir.actions.act_window', 'ir.actions.server', 'ir.cron',
                              'res.groups', 'ir.model.access')""")
        self.assertEqual(len(found), 17 + 6 + 10 + 6 + 4 + 2 + 21)
        return {row["name"]: row["res_id"] for row in found}
