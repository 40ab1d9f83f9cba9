"""What the live tests stand on: a database of a real Odoo, an offline Upwork, and the daemon as processes.

Nothing here decides what is right; it starts, asks and stops. Everything listens on the loopback interface.
"""

import json
import os
import re
import socket
import subprocess
import time
import urllib.request
from contextlib import contextmanager
from pathlib import Path

import psycopg2
import psycopg2.extras

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "debug" / "upwork-odoo"
ARTIFACTS = ROOT / "artifacts" / "live"
# What scripts/odoo-packages fetched.
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "upwork-odoo"
ODOO = os.environ["ODOO_URL"]
SERVER = os.environ["ODOO_PG"]
LAST_WAIT = 180
# How root starts a process of an account like everybody's: Debian's own for what must own nothing.
AS_ORDINARY = {"user": "nobody", "group": "nogroup", "extra_groups": []} if os.getuid() == 0 else {}


def wait_for(what, ready, longest=LAST_WAIT):
    """Returns the first true answer of `ready`."""
    end = time.monotonic() + longest
    while time.monotonic() < end:
        answer = ready()
        if answer:
            return answer
        time.sleep(0.1)
    raise AssertionError(f"waited {longest} s for {what}")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def answers(url):
    try:
        with urllib.request.urlopen(url, timeout=5) as answer:
            return answer.status == 200
    except OSError:
        return False


def odoo(command, *arguments, stdin=""):
    """scripts/odoo; what it printed. Whatever Odoo logs as an error ends up there too, so it fails the test."""
    done = subprocess.run(
        [ROOT / "scripts" / "odoo", command, *arguments], input=stdin, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


class Running:
    """A process that runs as long as the block does; what it said goes to a file of artifacts/live."""

    def __init__(self, command, environment, log):
        ARTIFACTS.mkdir(parents=True, exist_ok=True)
        with open(ARTIFACTS / log, "a") as said:
            self.process = subprocess.Popen(command, env=environment, stdout=said, stderr=said, start_new_session=True)

    def __enter__(self):
        return self.process

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(LAST_WAIT)


class Simulator:
    """`upwork-odoo simulator` on a port of its own."""

    def __init__(self, *options):
        self.process = subprocess.Popen(
            [PROGRAM, "simulator", "--port", "0", *options], stdout=subprocess.PIPE, text=True
        )
        self.settings = {}
        for line in self.process.stdout:
            if not line.strip():
                break
            name, value = line.strip().split("=", 1)
            self.settings[name] = value
        self.base = re.match("http://[^/]+", self.settings["UPWORK_ODOO__UPWORK__GRAPHQL_URL"])[0]

    def tell(self, address, **facts):
        request = urllib.request.Request(
            f"{self.base}/_simulator/{address}", json.dumps(facts).encode(), {"content-type": "application/json"}
        )
        urllib.request.urlopen(request, timeout=10).close()

    def step(self, step, **facts):
        """Something happens on Upwork."""
        self.tell("step", step=step, **facts)

    def users(self):
        """Those who can sign in, each with id and name."""
        with urllib.request.urlopen(f"{self.base}/_simulator/world", timeout=10) as world:
            return json.load(world)["users"]

    def user(self):
        return self.users()[0]["id"]

    def requests(self):
        """What it was asked since it was told to forget."""
        with urllib.request.urlopen(f"{self.base}/_simulator/requests", timeout=10) as log:
            return json.load(log)

    def forget(self):
        self.tell("reset-requests")

    def stop(self):
        self.process.terminate()
        self.process.wait(LAST_WAIT)
        self.process.stdout.close()


class Database:
    """A database of Odoo's own with the addon, and a role that may do no more than the daemon needs."""

    def __init__(self, name, *modules, kind="new"):
        """`bare`: without the addon."""
        self.name = name
        odoo(kind, name, *modules)
        self.admin = psycopg2.connect(f"{SERVER}/{name}")
        self.admin.autocommit = True
        self.owner = f"{SERVER}/{name}".replace("postgres@", "odoo@")
        self.url = f"{SERVER}/{name}".replace("postgres@", "upwork_odoo@")

    def rows(self, sql, *values):
        with self.admin.cursor(cursor_factory=psycopg2.extras.RealDictCursor) as cursor:
            cursor.execute(sql, values or None)
            return [dict(row) for row in cursor.fetchall()]

    def one(self, sql, *values):
        rows = self.rows(sql, *values)
        assert len(rows) == 1, f"{len(rows)} rows: {sql}"
        return rows[0]

    def shell(self, script):
        """Runs Python inside Odoo and answers the JSON that it hands to `answer`. The server learns of what it cached."""
        printed = odoo("shell", self.name, stdin=f"{ANSWER}{script}\nenv.cr.commit()\nenv.registry.signal_changes()\n")
        found = [line for line in printed.splitlines() if line.startswith("answer: ")]
        assert len(printed.splitlines()) == len(found), printed
        return json.loads(found[-1].removeprefix("answer: ")) if found else None

    def close(self):
        self.admin.close()
        odoo("drop", self.name)


ANSWER = """
import json
def answer(value):
    print("answer: " + json.dumps(value, default=str))
"""


class Daemon:
    """`upwork-odoo` with the configuration of one database and one simulator."""

    def __init__(self, database, simulator):
        self.port = free_port()
        self.base = f"http://127.0.0.1:{self.port}"
        self.process = None
        self.environment = {
            **os.environ,
            **simulator.settings,
            "UPWORK_ODOO__DATABASE__URL": database.url,
            "UPWORK_ODOO__DATABASE__MIGRATE_URL": database.owner,
            "UPWORK_ODOO__HTTP__LISTEN": f"127.0.0.1:{self.port}",
            "UPWORK_ODOO__HTTP__PUBLIC_URL": self.base,
            "UPWORK_ODOO__UPWORK__PER_SECOND": "100",
            "UPWORK_ODOO__UPWORK__PER_MINUTE": "6000",
            # Only the runs that a test asks for.
            "UPWORK_ODOO__SCHEDULE__CATCH_UP": "false",
        }
        self.grant(database)

    def grant(self, database):
        with psycopg2.connect(f"{SERVER}/postgres") as server, server.cursor() as cursor:
            cursor.execute("SELECT 1 FROM pg_roles WHERE rolname = 'upwork_odoo'")
            if not cursor.fetchone():
                cursor.execute("CREATE ROLE upwork_odoo LOGIN")
        as_owner = {**self.environment, "UPWORK_ODOO__DATABASE__URL": database.owner}
        grants = subprocess.run(
            [PROGRAM, "check", "--grants", "upwork_odoo"], env=as_owner, capture_output=True, text=True, check=True
        ).stdout
        with database.admin.cursor() as cursor:
            cursor.execute(grants)
        self.run("migrate")

    def run(self, *arguments, codes=(0,), stdin="", errors=False):
        """One command; what it printed, on request with what it said went wrong."""
        done = subprocess.run(
            [PROGRAM, *arguments], env=self.environment, input=stdin, capture_output=True, text=True, check=False
        )
        assert done.returncode in codes, f"{arguments}: {done.returncode}\n{done.stdout}{done.stderr}"
        return done.stdout + done.stderr if errors else done.stdout

    def serve(self):
        log = open(ARTIFACTS / f"daemon-{self.port}.log", "a")
        self.process = subprocess.Popen([PROGRAM, "serve"], env=self.environment, stdout=log, stderr=log)
        log.close()
        wait_for("the daemon", lambda: answers(f"{self.base}/readyz"))

    def stop(self):
        if self.process:
            self.process.terminate()
            self.process.wait(LAST_WAIT)
            self.process = None

    def kill(self):
        """As a power cut ends it."""
        self.process.kill()
        self.process.wait(LAST_WAIT)

    def make_account(self, name, company=1):
        self.run(
            "connect", "--create", name, "--client-id", "simulator", "--client-secret-file", "-", "--company", str(company),
            stdin="simulator-secret",
        )

    def link(self, account):
        """The link that `connect` prints."""
        return re.search(r"http://\S+/upwork/connect/\S+", self.run("connect", account))[0]

    def connect(self, account, simulator, user=None):
        """Without a browser: Upwork's page approves by itself, as the first user or another. The daemon serves for
        that long only, so that no run of its own meets those of the test."""
        simulator.tell("approve", user=user or simulator.user())
        self.serve()
        with urllib.request.urlopen(self.link(account), timeout=30) as page:
            assert "Connected to Upwork" in page.read().decode()
        self.stop()


@contextmanager
def world(name, *modules, upwork=("--seed", "5", "--hourly", "4", "--fixed", "3", "--proposals", "6", "--clients", "3")):
    """A database, an offline Upwork and a daemon that isn't serving yet."""
    ARTIFACTS.mkdir(parents=True, exist_ok=True)
    simulator = Simulator(*upwork)
    try:
        database = Database(name, *modules)
        daemon = Daemon(database, simulator)
        try:
            yield database, simulator, daemon
        finally:
            daemon.stop()
            database.close()
    finally:
        simulator.stop()
