"""`make demo-odoo`: what it says, that it is true, and that nothing of it is left after Ctrl-C. By an ordinary account, where
root runs the tests: the instance that they stand on is root's then."""

import json
import os
import re
import shutil
import signal
import subprocess
import tempfile
import unittest
import urllib.request
from pathlib import Path

from instance import ARTIFACTS, AS_ORDINARY, CACHE, LAST_WAIT, PROGRAM, ROOT, wait_for

SAID = ARTIFACTS / "demo-odoo.log"


class Demo(unittest.TestCase):
    def test_the_demonstration_shows_synced_contracts_and_leaves_nothing(self):
        with tempfile.TemporaryDirectory() as home:
            directory = prepare(Path(home))
            # What `make demo-odoo` runs once the program is built; an instance of its own beside the tests'.
            environment = {key: value for key, value in os.environ.items() if not key.startswith(("ODOO_", "UPWORK_"))}
            environment |= {"HOME": home, "XDG_CACHE_HOME": f"{home}/cache", "CARGO_TARGET_DIR": f"{home}/target"}
            with open(SAID, "w") as said:
                demo = subprocess.Popen(
                    [f"{home}/scripts/with-odoo", f"{home}/scripts/demo-odoo"], stdout=said, stderr=said,
                    env={**environment, "TMPDIR": str(directory)}, cwd=home, start_new_session=True,
                    preexec_fn=heed_interrupts, **AS_ORDINARY,
                )
            try:
                wait_for("the demonstration to be up", lambda: self.is_up(demo), 4 * LAST_WAIT)
                [postgres] = directory.glob("*/postgres.dir")
                cluster = Path(postgres.read_text().strip())
                self.assertTrue(cluster.is_dir())
                self.assertEqual({owner(process) for process in processes_with(str(cluster))}, {owner(demo.pid)})
                self.assert_contracts_are_in_odoo()
            finally:
                # As a terminal does it: to everything in the foreground.
                os.killpg(demo.pid, signal.SIGINT)
                demo.wait(LAST_WAIT)
            self.assertEqual(list(directory.iterdir()), [])
            self.assertFalse(cluster.exists())
            wait_for("its processes to be gone", lambda: not processes_with(home) + processes_with(str(cluster)))

    def is_up(self, demo):
        self.assertIsNone(demo.poll(), SAID.read_text())
        return "Staying up until Ctrl-C" in SAID.read_text()

    def assert_contracts_are_in_odoo(self):
        """By the login that it tells."""
        where = re.search(r"^Odoo +(\S+)/web/login\?db=(\S+)\nlogin +(\w+), password (\w+);", SAID.read_text(), re.MULTILINE)
        self.assertTrue(where, SAID.read_text())
        odoo, database, login, password = where.groups()
        call = {"service": "object", "method": "execute_kw", "args": [
            database, 2, password, "upwork.contract", "search_read", [[]], {"fields": ["name", "upwork_account_id"]}]}
        body = json.dumps({"jsonrpc": "2.0", "method": "call", "params": call}).encode()
        request = urllib.request.Request(f"{odoo}/jsonrpc", body, {"content-type": "application/json"})
        with urllib.request.urlopen(request, timeout=LAST_WAIT) as answer:
            said = json.load(answer)
        self.assertEqual(login, "admin")
        self.assertGreater(len(said["result"]), 0, said)


def heed_interrupts():
    """What a shell starts in the background is told to ignore them, and hands that on."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def prepare(home):
    """What the account may read of ours, and the one directory that it may write to but for its cache."""
    for part in ("scripts", "addons", "tests/live"):
        shutil.copytree(ROOT / part, home / part, ignore=shutil.ignore_patterns("__pycache__"))
    (home / "target" / "debug").mkdir(parents=True)
    shutil.copy(PROGRAM, home / "target" / "debug")
    (home / "cache").mkdir()
    # Links, where that is possible: it is most of a gigabyte.
    if subprocess.run(["cp", "-al", CACHE, home / "cache"], capture_output=True, check=False).returncode != 0:
        shutil.rmtree(home / "cache" / CACHE.name, ignore_errors=True)
        subprocess.run(["cp", "-a", CACHE, home / "cache"], check=True)
    cache = home / "cache" / CACHE.name
    (cache / "lock").unlink()
    (home / "tmp").mkdir()
    home.chmod(0o755)
    if AS_ORDINARY:
        for directory in (cache, home / "tmp"):
            shutil.chown(directory, AS_ORDINARY["user"])
    return home / "tmp"


def owner(process):
    return os.stat(f"/proc/{process}").st_uid


def processes_with(text):
    """Those whose command line names it."""
    found = []
    for process in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if text.encode() in process.read_bytes():
                found.append(process.parent.name)
        except OSError:
            pass
    return found
