"""What the programs of the conformance run have in common."""

import glob
import gzip
import json

failed = []


def check(reader, what, holds):
    """Prints what a reader makes of a dataset."""
    if not holds:
        failed.append(what)
    print(f"{reader:<18} {what}: {'yes' if holds else 'NO'}")


def status():
    """The exit status: 1 where anything did not hold."""
    return 1 if failed else 0


def lines(folder, table):
    """The rows of a table, from its JSON Lines."""
    rows = []
    for name in sorted(glob.glob(f"{folder}/{table}/*.jsonl*")):
        with (gzip.open if name.endswith(".gz") else open)(name, "rt", encoding="utf-8", newline="\n") as text:
            rows.extend(json.loads(line) for line in text)
    return rows
