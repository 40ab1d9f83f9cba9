"""What the figures beside Odoo's ORM share: the release binary, copies of a database, turns, and the lines that are
printed."""

import os
import statistics
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "live"))
import instance  # noqa: E402

instance.PROGRAM = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "release" / "upwork-odoo"

# Of what is quick; a loop over records takes long enough for one.
ROUNDS = 3


class Copy(instance.Database):
    """A copy of a database that nobody uses just now."""

    def __init__(self, name, original):
        self.name = name
        server = instance.psycopg2.connect(f"{instance.SERVER}/postgres")
        server.autocommit = True
        with server.cursor() as cursor:
            cursor.execute(f"CREATE DATABASE {name} TEMPLATE {original.name} OWNER odoo")
            cursor.execute("CHECKPOINT")
        server.close()
        self.admin = instance.psycopg2.connect(f"{instance.SERVER}/{name}")
        self.admin.autocommit = True
        self.url = original.url.replace(f"/{original.name}", f"/{name}")


def in_turns(database, turns, measure, total):
    """Median seconds of each way, each turn of each in a copy of its own. All must come to the same `total`."""
    took, sums = {}, set()
    for number, turn in enumerate(turns):
        for way in turn:
            copy = Copy(f"{database.name}_{way}_{number}", database)
            took.setdefault(way, []).append(measure(way, copy))
            sums.add(tuple(map(str, copy.one(total).values())))
            copy.close()
            print(f"{way}: {took[way][-1]:.2f} s", file=sys.stderr, flush=True)
    assert len(sums) == 1, sums
    return {way: statistics.median(seconds) for way, seconds in took.items()}, next(iter(sums))


def tell(name, of, to):
    """How often one time holds another, rounded down."""
    print(f"{name}\t{int(of / to * 100) / 100:.2f}\tx")
