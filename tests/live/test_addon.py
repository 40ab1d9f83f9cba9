"""The addon on a database that never had it: its tables, its names, and who may do what."""

import json
import subprocess
import unittest

import psycopg2

from instance import ROOT, SERVER, world

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
NAMES = {"ir.ui.menu": 6, "ir.actions.act_window": 10, "ir.model.access": 21, "res.groups": 2, "ir.model": 7}

# As a person with that group and no other; the names of what was refused.
RIGHTS = """
from odoo.exceptions import AccessError
account = env['upwork.account'].create({'name': 'Main', 'client_id': 'an id', 'client_secret': 'a secret'})
def refused(group):
    person = env['res.users'].create({'name': group, 'login': group,
        'group_ids': [(6, 0, [env.ref('base.group_user').id, env.ref('upwork_integration.' + group).id])]})
    seen = account.with_user(person)
    tries = {
        'read': lambda: seen.read(['name', 'state']),
        'see secrets': lambda: seen.read(['client_secret']),
        'see tokens': lambda: seen.read(['refresh_token']),
        'write': lambda: seen.write({'sync_enabled': True}),
    }
    found = []
    for what, attempt in tries.items():
        try:
            with env.cr.savepoint():
                attempt()
        except AccessError:
            found.append(what)
    return found
answer({group: refused(group) for group in ('group_upwork_user', 'group_upwork_manager')})
"""

NEUTRALIZE = """
from odoo.modules.neutralize import neutralize_database
env['upwork.account'].search([]).write({'access_token': 'a', 'refresh_token': 'r', 'oauth_state': 's',
    'token_expiry': '2026-01-01 00:00:00', 'state': 'connected', 'is_connected': True, 'sync_enabled': True})
env.flush_all()
neutralize_database(env.cr)
"""


class Addon(unittest.TestCase):
    maxDiff = None

    def test_a_fresh_installation_is_what_the_daemon_expects(self):
        with world("live_addon") as (database, _, daemon):
            with self.subTest("check finds nothing"):
                found = json.loads(daemon.run("check", "--json"))
                self.assertEqual((found["odoo"]["findings"], found["stopped"]), ([], None))
            with self.subTest("tables"):
                self.assertEqual(self.catalogue(database.name), self.expected())
            with self.subTest("names"):
                named = database.rows("""
                    SELECT model, count(*) FROM ir_model_data WHERE module = 'upwork_integration' GROUP BY model""")
                counted = {row["model"]: row["count"] for row in named}
                self.assertEqual({model: counted[model] for model in NAMES}, NAMES)
            with self.subTest("rights"):
                self.assertEqual(database.shell(RIGHTS), {
                    "group_upwork_user": ["see secrets", "see tokens", "write"],
                    "group_upwork_manager": ["see secrets", "see tokens"],
                })
            with self.subTest("a neutralised copy has no token and rests"):
                database.shell(NEUTRALIZE)
                account = database.one("""
                    SELECT access_token, refresh_token, oauth_state, token_expiry, state, is_connected, sync_enabled
                    FROM upwork_account""")
                self.assertEqual(list(account.values()), [None, None, None, None, "draft", False, False])

    def catalogue(self, database):
        with psycopg2.connect(f"{SERVER}/{database}") as server, server.cursor() as cursor:
            cursor.execute(CATALOGUE, {"tables": TABLES, "names": TABLES})
            rows = cursor.fetchall()
        server.close()
        return rows

    def expected(self):
        """The tables that the daemon's own tests run on."""
        made = ["psql", "-qX", "-v", "ON_ERROR_STOP=1"]
        subprocess.run([*made, f"{SERVER}/postgres", "-c", "CREATE DATABASE live_expected TEMPLATE template0"], check=True)
        try:
            ddl = ROOT / "migrations-check" / "19.0.sql"
            subprocess.run([*made, f"{SERVER}/live_expected", "-f", ddl], check=True, capture_output=True)
            return self.catalogue("live_expected")
        finally:
            subprocess.run([*made, f"{SERVER}/postgres", "-c", "DROP DATABASE live_expected"], check=True)
