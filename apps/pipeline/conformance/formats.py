"""Reads datasets in their other formats and compares each with the JSON Lines: formats.py HOSTILE EMPTY."""

import csv
import glob
import importlib.metadata
import json
import os
import pathlib
import sqlite3
import sys

import frontmatter
from datatrove.pipeline.readers import JsonlReader
from loguru import logger
from lxml import etree
from markdown_it import MarkdownIt
from reading import check, lines, status

logger.remove()

TEI = {"tei": "http://www.tei-c.org/ns/1.0"}


def version(name):
    return f"{name} {importlib.metadata.version(name)}"


def check_datatrove(folder, rows):
    read = [
        {**{key: value for key, value in document.metadata.items() if key != "file_path"}, "id": document.id, "text": document.text}
        for document in JsonlReader(f"{folder}/datatrove", glob_pattern="*.jsonl.gz")()
    ]
    check(version("datatrove"), f"{len(read)} documents", read == rows)


def check_dolma(folder, rows):
    documents = lines(folder, "dolma/documents")
    attributes = lines(folder, "dolma/attributes/copydesk")
    check("dolma", "documents", [(row["id"], row["text"]) for row in documents] == [(row["id"], row["text"]) for row in rows])
    check("dolma", "attributes stand in the same rows", [row["id"] for row in attributes] == [row["id"] for row in rows])
    cut = [
        [document["text"][start:end] for start, end, _ in row["attributes"]["copydesk__paragraphs__paragraph"]]
        for document, row in zip(documents, attributes)
    ]
    check("dolma", "spans cut the paragraphs out", cut == [row["text"].split("\n\n") for row in rows])


def check_sqlite(folder, rows):
    read, found = [], 0
    for name in sorted(glob.glob(f"{folder}/sqlite/*.sqlite")):
        database = sqlite3.connect(f"file:{name}?mode=ro", uri=True)
        database.row_factory = sqlite3.Row
        check(f"SQLite {sqlite3.sqlite_version}", os.path.basename(name), database.execute("PRAGMA integrity_check").fetchone()[0] == "ok")
        read.extend(dict(row) for row in database.execute("SELECT * FROM documents ORDER BY row"))
        found += database.execute("SELECT count(*) FROM search WHERE search MATCH 'ferry AND noon'").fetchone()[0]
    for row in read:
        del row["row"]
        row.update({key: json.loads(row[key]) for key in ["authors", "paragraphs", "source", "metadata"] if key in row})
    check("SQLite", f"{len(read)} documents", read == rows)
    check("SQLite", f"finds {found} of them", found == sum("ferry" in f"{row['headline']} {row['text']}" for row in rows))


def flat(record, within=""):
    for key, value in record.items():
        if isinstance(value, dict):
            yield from flat(value, f"{within}{key}.")
        elif f"{within}{key}" not in ["text", "paragraphs"]:
            yield f"{within}{key}", value


def cell(value):
    if value is None or isinstance(value, str):
        return value or ""
    return str(value).lower() if isinstance(value, bool) else value


def parsed(text, like):
    """What a field says, where the JSON Lines have a value like this one."""
    if isinstance(like, (bool, str)) or like is None:
        return text.removeprefix("'")
    return json.loads(text)


def check_csv(folder, rows):
    read = []
    for name in sorted(glob.glob(f"{folder}/csv/*.csv")):
        with open(name, encoding="utf-8", newline="") as text:
            read.extend(csv.DictReader(text, strict=True))
    flats = [dict(flat(row)) for row in rows]
    same = [{key: parsed(record[key], value) for key, value in row.items()} for record, row in zip(read, flats)]
    check("csv", f"{len(read)} records", same == [{key: cell(value) for key, value in row.items()} for row in flats])


def check_tei(folder, rows):
    texts = {}
    for name in glob.glob(f"{folder}/tei/**/*.xml", recursive=True):
        document = etree.parse(name)
        paragraphs = document.findall(".//tei:body//tei:p", TEI)
        texts[document.findtext(".//tei:publicationStmt/tei:idno", namespaces=TEI)] = "\n\n".join("".join(p.itertext()) for p in paragraphs)
    check(version("lxml"), f"{len(texts)} files of TEI", texts == {row["id"]: row["text"] for row in rows})
    whole = f"{folder}/tei-corpus/corpus.xml"
    corpora = [whole] if os.path.exists(whole) else glob.glob(f"{folder}/tei-corpus/*.xml")
    count = 0
    for name in corpora:
        corpus = etree.parse(name)
        corpus.xinclude()
        count += len(corpus.findall(".//tei:TEI", TEI))
    check("lxml", f"{count} documents in teiCorpus", count == len(rows))


def check_markdown(folder, rows):
    parser = MarkdownIt("commonmark").enable(["strikethrough", "table"])
    read = []
    for path in pathlib.Path(folder, "markdown").rglob("*.md"):
        post = frontmatter.load(path)
        paragraphs = [token.children for token in parser.parse(post.content) if token.type == "inline"]
        text = "\n\n".join("".join("\n" if child.type == "softbreak" else child.content for child in paragraph) for paragraph in paragraphs)
        read.append({**post.metadata, "text": text})
    expected = [{key: value for key, value in row.items() if key != "paragraphs"} for row in rows]
    same = sorted(read, key=lambda row: row["id"]) == sorted(expected, key=lambda row: row["id"])
    check(version("markdown-it-py"), f"{len(read)} files", same)


def check_annotations(folder, rows):
    texts = {f"urn:copydesk:hostile:{row['id']}": row["text"] for row in rows}
    read = lines(folder, "webanno")
    for annotation in read:
        text = texts[annotation["target"]["source"]]
        position, quote = annotation["target"]["selector"]
        around = text[: position["start"]].endswith(quote["prefix"]) and text[position["end"] :].startswith(quote["suffix"])
        if text[position["start"] : position["end"]] != quote["exact"] or not around:
            check("Web Annotation", annotation["id"], False)
    check("Web Annotation", f"{len(read)} spans, by position and by quotation", len(read) == sum(len(row["paragraphs"]) for row in rows))


def check_vertical(folder, rows):
    texts = []
    for name in sorted(glob.glob(f"{folder}/vrt/*.vrt")):
        with open(name, encoding="utf-8", newline="\n") as text:
            for line in (line.removesuffix("\n") for line in text):
                if line.startswith("<doc "):
                    paragraphs = []
                elif line == "<p>":
                    paragraphs.append("")
                    glued = True
                elif line == "<g/>":
                    glued = True
                elif line == "</doc>":
                    texts.append("\n\n".join(paragraphs))
                elif not line.startswith("<"):
                    token = line.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
                    paragraphs[-1] += token if glued else f" {token}"
                    glued = False
    check("vertical text", f"{len(texts)} documents from their tokens", texts == [row["text"] for row in rows])


for folder in sys.argv[1:]:
    print(folder.split("/")[-2])
    rows = lines(folder, "jsonl")
    for check_format in [check_datatrove, check_dolma, check_sqlite, check_csv, check_tei, check_markdown, check_annotations, check_vertical]:
        check_format(folder, rows)
sys.exit(status())
