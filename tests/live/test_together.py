"""Odoo and the daemon at the same rows at the same time."""

import http.client
import json
import threading
import time
import unittest
import urllib.error
import urllib.request

from instance import ODOO, odoo, wait_for, world

ROUNDS = 5
MOST_RUNS = 10
DONE, FAILED = 0, 1


class Away(Exception):
    """Odoo's server can't be reached, or went away before it answered."""


class User:
    """A session in Odoo's web server, which retries as it does for everyone."""

    def __init__(self, database):
        self.cookie = None
        answer = self.ask("/web/session/authenticate", db=database.name, login="admin", password="admin")
        assert answer["uid"], answer

    def ask(self, path, **params):
        body = json.dumps({"jsonrpc": "2.0", "method": "call", "params": params}).encode()
        headers = {"content-type": "application/json", **({"cookie": self.cookie} if self.cookie else {})}
        try:
            with urllib.request.urlopen(urllib.request.Request(ODOO + path, body, headers), timeout=60) as answer:
                self.cookie = answer.headers.get("set-cookie", self.cookie or "").split(";")[0] or self.cookie
                said = json.load(answer)
        except urllib.error.HTTPError as refused:
            raise AssertionError(f"{refused.code}: {refused.read().decode()}") from refused
        except (OSError, http.client.HTTPException) as gone:
            raise Away from gone
        if "error" in said:
            raise AssertionError(said["error"]["data"]["message"])
        return said["result"]

    def write(self, model, ids, **values):
        return self.ask(
            f"/web/dataset/call_kw/{model}/write", model=model, method="write", args=[ids, values], kwargs={}
        )


class Writer(threading.Thread):
    """Writes every contract over and over, until told to stop; what an Odoo user would have seen go wrong.

    While Odoo is away it tries the same again, as a person does."""

    def __init__(self, database, projects):
        super().__init__(daemon=True)
        self.user = User(database)
        self.projects = projects
        self.contracts = [row["id"] for row in database.rows("SELECT id FROM upwork_contract ORDER BY id")]
        self.stopped = threading.Event()
        self.written = {}
        self.rounds = 0
        self.away = 0
        self.errors = []

    def run(self):
        while not self.stopped.is_set():
            for contract in self.contracts:
                self.write(contract, self.projects[self.rounds % len(self.projects)])
            self.rounds += 1

    def write(self, contract, project):
        while True:
            try:
                self.user.write("upwork.contract", [contract], project_id=project)
                self.written[contract] = project
                return
            except AssertionError as error:
                self.errors.append(repr(error))
                return
            except Away:
                self.away += 1
                time.sleep(0.1)

    def another_round(self):
        """Waits until every contract was written once more."""
        begun = self.rounds
        wait_for("the writer", lambda: self.rounds > begun + 1)

    def end(self):
        self.stopped.set()
        self.join()


class Together(unittest.TestCase):
    maxDiff = None

    def prepare(self, daemon, simulator, database):
        daemon.make_account("Main")
        daemon.connect("Main", simulator)
        daemon.run("sync", "contracts")
        daemon.serve()
        return database.shell("answer(env['project.project'].create([{'name': 'One'}, {'name': 'Two'}]).ids)")

    def retitle_all(self, database, simulator, title):
        rows = database.rows("SELECT upwork_contract_id AS id FROM upwork_contract ORDER BY id")
        for row in rows:
            simulator.step("contract_retitled", contract=row["id"], title=f"{title} of {row['id']}")

    def sync_until_done(self, daemon):
        """A run that meets a person at the same rows again and again leaves them to the next one."""
        for _ in range(MOST_RUNS):
            said = daemon.run("sync", "contracts", codes=(DONE, FAILED), errors=True)
            if "contracts: done" in said:
                return
            self.assertRegex(said, "Odoo kept changing the same rows|contracts is running just now")
        self.fail(f"{MOST_RUNS} runs gave way")

    def contracts(self, database):
        return database.rows("SELECT id, upwork_contract_id, name, project_id FROM upwork_contract ORDER BY id")

    def test_neither_side_loses_an_update_and_no_odoo_user_sees_an_error(self):
        with world("live_together") as (database, simulator, daemon):
            writer = Writer(database, self.prepare(daemon, simulator, database))
            writer.start()
            for at in range(ROUNDS):
                self.retitle_all(database, simulator, f"Title {at}")
                self.sync_until_done(daemon)
            writer.end()
            self.assertEqual(writer.errors, [])
            self.assertGreater(writer.rounds, 0)
            for row in self.contracts(database):
                self.assertEqual(row["name"], f"Title {ROUNDS - 1} of {row['upwork_contract_id']}")
                self.assertEqual(row["project_id"], writer.written[row["id"]])

    def test_both_go_on_while_odoo_and_the_daemon_restart_under_it(self):
        with world("live_restarts") as (database, simulator, daemon):
            writer = Writer(database, self.prepare(daemon, simulator, database))
            writer.start()
            with self.subTest("Odoo restarts"):
                self.retitle_all(database, simulator, "Before")
                restart = threading.Thread(target=odoo, args=["restart"])
                restart.start()
                self.sync_until_done(daemon)
                restart.join()
                writer.another_round()
                self.assertGreater(writer.away, 0, "it restarted under the writer")
            with self.subTest("the daemon is killed"):
                self.retitle_all(database, simulator, "After")
                running = threading.Thread(target=self.sync_until_done, args=[daemon])
                running.start()
                daemon.kill()
                daemon.serve()
                running.join()
                self.sync_until_done(daemon)
                writer.another_round()
            writer.end()
            self.assertEqual(writer.errors, [])
            for row in self.contracts(database):
                self.assertEqual(row["name"], f"After of {row['upwork_contract_id']}")
                self.assertEqual(row["project_id"], writer.written[row["id"]])

    def test_a_module_that_adds_columns_is_named_with_the_jobs_it_stops(self):
        with world("live_modules", "sale_timesheet") as (_, _, daemon):
            found = json.loads(daemon.run("check", "--json", codes=(FAILED,)))["odoo"]["findings"]
            stops = [finding for finding in found if finding["severity"] == "stops"]
            self.assertEqual(
                [(stop["modules"], stop["table"], stop["columns"], stop["jobs"]) for stop in stops],
                [(["sale"], "res_partner", ["sale_warn_msg"], ["partners"])],
            )
            notes = " ".join(finding["what"] for finding in found if finding["severity"] == "note")
            self.assertIn("module sale_timesheet is known to add values to timesheets", notes)
