"""Validates what describes datasets, and reads their records through it: metadata.py HOSTILE EMPTY."""

import hashlib
import importlib.metadata
import json
import logging
import pathlib
import sys

import frictionless
import mlcroissant
from reading import check, lines, status

logging.disable(logging.WARNING)


def as_text(value):
    return value.decode() if isinstance(value, bytes) else value


def check_croissant(folder):
    reader = f"mlcroissant {importlib.metadata.version('mlcroissant')}"
    dataset = mlcroissant.Dataset(f"{folder}/croissant.json")
    issues = dataset.metadata.ctx.issues
    check(reader, f"no errors, {len(issues.warnings)} warnings {sorted(issues.warnings) or ''}".strip(), not issues.errors)
    for table in ["documents", "findings", "rejects", "removed", "source-maps"]:
        rows = lines(folder, "jsonl" if table == "documents" else table)
        records = list(dataset.records(table))
        same = [as_text(record[f"{table}/id"]) for record in records] == [row["id"] for row in rows]
        check(reader, f"{len(records)} records of {table}", same)
        if table == "documents":
            texts = [[as_text(record[f"{table}/{name}"]) for name in ["headline", "text", "datePublished"]] for record in records]
            check(reader, "with the same texts", texts == [[row[name] for name in ["headline", "text", "datePublished"]] for row in rows])


def check_data_package(folder):
    report = frictionless.validate(f"{folder}/datapackage.json")
    problems = report.flatten(["title", "message"])
    check(f"frictionless {importlib.metadata.version('frictionless')}", f"{len(report.tasks)} resources are valid {problems[:3] or ''}".strip(), report.valid)


def check_statement(folder):
    with open(f"{folder}/provenance.intoto.json", encoding="utf-8") as text:
        statement = json.load(text)
    found = {subject["name"]: subject["digest"]["sha256"] for subject in statement["subject"]}
    files = {path.relative_to(folder).as_posix(): path for path in pathlib.Path(folder).rglob("*") if path.is_file()}
    del files["provenance.intoto.json"]
    digests = {name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in files.items()}
    check("in-toto statement", f"{len(found)} files, every one, with their digests", digests == found)


for folder in sys.argv[1:]:
    print(folder.split("/")[-2])
    check_croissant(folder)
    check_data_package(folder)
    check_statement(folder)
sys.exit(status())
