"""What people install with: compose.yaml without an engine, command by command as it is written, the unit, and what the
targets of the Makefile install themselves."""

import json
import os
import subprocess
import tempfile
import unittest
from pathlib import Path

import psycopg2

from instance import AS_ORDINARY, CACHE, PROGRAM, ROOT, SERVER, Database, Running, answers, free_port, wait_for

COMPOSE = ROOT / "config" / "compose.yaml"
UNIT = ROOT / "config" / "upwork-odoo.service"
PASSWORDS = {"ODOO_DB_PASSWORD": "a1", "DAEMON_DB_PASSWORD": "b2"}
# The order in which an engine starts them, and those that are the images' own and not ours.
ONCE = ["grants", "role", "migrate"]
OTHERS = {"db", "install", "odoo"}
# What systemd calls exposed, in tenths; 100 is a unit that is protected from nothing.
MOST_EXPOSED = 20


def compose(*command, **environment):
    """docker-compose without an engine; what it printed."""
    program = CACHE / "odoo-19" / "usr" / "bin" / "docker-compose"
    return subprocess.run(
        [program, "-f", COMPOSE, *command], env={**os.environ, **environment}, capture_output=True, text=True, check=False
    )


class Compose(unittest.TestCase):
    def test_compose_reads_it_and_asks_for_both_passwords(self):
        self.assertEqual(compose("config", "--quiet", **PASSWORDS).returncode, 0)
        for name in PASSWORDS:
            refused = compose("config", "--quiet", **{**PASSWORDS, name: ""})
            self.assertNotEqual(refused.returncode, 0)
            self.assertIn(name, refused.stderr)

    def test_its_commands_bring_up_a_daemon_that_is_healthy(self):
        services = json.loads(compose("config", "--format", "json", **PASSWORDS).stdout)["services"]
        self.assertEqual(set(services), {*ONCE, *OTHERS, "daemon", "simulator"})
        mounts = [volume["target"] for volume in services["odoo"]["volumes"] if volume["source"] == str(ROOT / "addons")]
        self.assertEqual(mounts, ["/mnt/extra-addons"])
        self.assertEqual((services["odoo"]["image"], services["db"]["image"]), ("odoo:18.0", "postgres:16"))
        lasting = {name for name in services if name not in (*ONCE, "install")}
        checked = {name for name in lasting if services[name].get("healthcheck", {}).get("test")}
        self.assertEqual(lasting - checked, {"simulator"})
        database = Database("live_compose")
        with tempfile.TemporaryDirectory() as directory:
            machine = Machine(services, database, Path(directory))
            try:
                for name in ONCE:
                    machine.run(name)
                with machine.start("simulator"), machine.start("daemon"):
                    wait_for("a good health check", lambda: machine.is_healthy("daemon"))
                    with self.subTest("the daemon is nobody who could do more"):
                        self.assertEqual(self.users(database), {"upwork_compose"})
                    with self.subTest("the simulator is where the daemon looks for it"):
                        settings = services["daemon"]["environment"]
                        page = machine.here(settings["UPWORK_ODOO__UPWORK__AUTHORIZE_URL"])
                        self.assertTrue(answers(f"{page}?client_id=simulator&response_type=code&state=s"
                                                f"&redirect_uri=http://127.0.0.1/"))
                self.assertFalse(machine.is_healthy("daemon"), "nobody is there any more")
            finally:
                database.close()

    def users(self, database):
        rows = database.rows("""
            SELECT DISTINCT usename, usesuper FROM pg_stat_activity JOIN pg_user USING (usename)
            WHERE datname = 'live_compose' AND application_name = 'upwork-odoo'""")
        self.assertNotIn(True, [row["usesuper"] for row in rows])
        return {row["usename"] for row in rows}


class Machine:
    """Runs services of compose.yaml as processes: what is inside of an image is here, other addresses are ours."""

    def __init__(self, services, database, directory):
        self.services = services
        host = SERVER.split("@")[1]
        self.ours = {
            "127.0.0.1:5433/odoo": f"{host}/{database.name}",
            "127.0.0.1:8478": f"127.0.0.1:{free_port()}",
            "127.0.0.1:8480": f"127.0.0.1:{(port := free_port())}",
            "--port 8480": f"--port {port}",
            "/grants/": f"{directory}/",
            # A role that isn't there yet, however many other tests ran.
            "upwork_odoo": "upwork_compose",
        }
        self.database = {
            "PGHOST": host.split(":")[0], "PGPORT": host.split(":")[1], "PGUSER": "postgres", "PGDATABASE": database.name,
        }

    def here(self, text):
        for there, ours in self.ours.items():
            text = text.replace(there, ours)
        return text

    def command(self, name):
        service = self.services[name]
        entry = service["entrypoint"] or ["upwork-odoo"]
        # The ports are two words of one command.
        words = "\0".join([*entry, *(service["command"] or [])]).replace("--port\0", "--port ")
        return self.here(words).replace("--port ", "--port\0").split("\0")

    def environment(self, name):
        said = {key: self.here(value) for key, value in (self.services[name].get("environment") or {}).items()}
        path = f"{PROGRAM.parent}:{os.environ['PATH']}"
        return {**said, **{key: value for key, value in self.database.items() if key in said or key == "PGPORT"}, "PATH": path}

    def run(self, name):
        done = subprocess.run(
            self.command(name), env=self.environment(name), capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, f"{name}: {done.stdout}{done.stderr}"

    def start(self, name):
        return Running(self.command(name), self.environment(name), f"compose-{name}.log")

    def is_healthy(self, name):
        kind, *check = self.services[name]["healthcheck"]["test"]
        assert kind == "CMD", "without a shell, which the image may lack"
        return subprocess.run(check, env=self.environment(name), capture_output=True, check=False).returncode == 0


class Unit(unittest.TestCase):
    def test_systemd_reads_it_and_calls_it_protected(self):
        with tempfile.TemporaryDirectory() as directory:
            unit = Path(directory) / UNIT.name
            unit.write_text(UNIT.read_text().replace("/usr/local/bin/upwork-odoo", str(PROGRAM)))
            verified = subprocess.run(
                ["systemd-analyze", "verify", "--man=no", unit], capture_output=True, text=True, check=False
            )
            self.assertEqual((verified.returncode, verified.stderr), (0, ""))
            exposed = subprocess.run(
                ["systemd-analyze", "security", "--offline=true", f"--threshold={MOST_EXPOSED}", unit],
                capture_output=True, text=True, check=False,
            )
            self.assertEqual(exposed.returncode, 0, exposed.stdout + exposed.stderr)


class Packages(unittest.TestCase):
    def test_an_ordinary_account_installs_what_is_missing_through_sudo(self):
        with tempfile.TemporaryDirectory() as directory:
            # Notes what it would have done as root.
            sudo, done = Path(directory) / "sudo", Path(directory) / "done"
            sudo.write_text(f'#!/bin/sh\necho "$@" >>{done}\n')
            done.touch()
            for path, mode in ((Path(directory), 0o755), (sudo, 0o755), (done, 0o666)):
                path.chmod(mode)
            # Read from standard input: the account may not reach this tree.
            with open(ROOT / "scripts" / "install-packages") as script:
                subprocess.run(
                    ["bash", "-s", "no-such-command=no-such-package", "sh=there-already"], stdin=script, cwd="/", check=True,
                    env={**os.environ, "PATH": f"{directory}:{os.environ['PATH']}"}, **AS_ORDINARY,
                )
            self.assertRegex(
                done.read_text(), r"\Aenv DEBIAN_FRONTEND=noninteractive apt-get install -y .* no-such-package\n\Z"
            )
            self.assertNotIn("there-already", done.read_text())
