"""Loads datasets with no code of ours and compares each reader with the JSON Lines, row by row: loaders.py HOSTILE EMPTY [--spark]."""

import glob
import json
import sys

import datasets
import duckdb
import pandas
import polars
import pyarrow
import pyarrow.parquet
from reading import check, lines, status

TYPES = {"string": "string", "boolean": "bool", "number": "double", "array": "list", "object": "struct"}


def plain(value):
    """What readers have of their own for lists, structs and nothing becomes what JSON has."""
    if hasattr(value, "tolist"):
        value = value.tolist()
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return None if value is pandas.NA or value != value else value


def type_of(schema):
    """The type that a column has by the JSON Schema."""
    [name] = [name for name in [schema.get("type", "object")] if isinstance(name, str)] or [name for name in schema["type"] if name != "null"]
    if name != "integer":
        return TYPES[name]
    return "int32" if schema.get("maximum", 2**63) <= 2**31 - 1 else "int64"


def check_types(reader, types, schema):
    wrong = {name: str(found) for name, found in types.items() if not str(found).startswith(type_of(schema["properties"][name]))}
    check(reader, f"every column has its type {wrong or ''}".strip(), set(types) == set(schema["properties"]) and not wrong)


def readers(folder):
    files = sorted(glob.glob(f"{folder}/data/*.parquet"))
    yield f"pyarrow {pyarrow.__version__}", lambda: pyarrow.parquet.read_table(files).to_pylist()
    yield f"pandas {pandas.__version__}", lambda: plain(pandas.read_parquet(f"{folder}/data", dtype_backend="pyarrow").to_dict("records"))
    yield f"polars {polars.__version__}", lambda: polars.read_parquet(f"{folder}/data/*.parquet").to_dicts()
    query = f"SELECT * FROM read_parquet('{folder}/data/*.parquet')"
    yield f"duckdb {duckdb.__version__}", lambda: duckdb.sql(query).to_arrow_table().to_pylist()


def check_hostile(folder):
    rows = lines(folder, "jsonl")
    with open(f"{folder}/schema/document.schema.json", encoding="utf-8") as text:
        schema = json.load(text)
    shards = [pyarrow.parquet.read_table(name) for name in sorted(glob.glob(f"{folder}/data/*.parquet"))]
    first = shards[0]
    print(f"{len(rows)} rows in {len(shards)} shards")
    check("the rows", "are hostile", len(shards) == 2 and first["deck"].null_count == len(first) and set(first["kicker"].to_pylist()) == {"2022-01-11"})

    loaded = datasets.load_dataset(folder)["train"]
    reader = f"datasets {datasets.__version__}"
    check(reader, f"{len(loaded)} rows are those of the JSON Lines", list(loaded) == rows)
    check_types(reader, {field.name: field.type for field in loaded.features.arrow_schema}, schema)
    check(reader, "streams the same", list(datasets.load_dataset(folder, split="train", streaming=True)) == rows)
    rejects = lines(folder, "rejects")
    check(reader, f"{len(rejects)} rejects load by name", list(datasets.load_dataset(folder, "rejects", split="train")) == rejects)
    for reader, read in readers(folder):
        found = read()
        check(reader, f"{len(found)} rows are those of the JSON Lines", found == rows)
    check_types(f"pyarrow {pyarrow.__version__}", {field.name: field.type for field in first.schema}, schema)
    metadata = pyarrow.parquet.read_metadata(glob.glob(f"{folder}/data/*.parquet")[0])
    columns = [metadata.row_group(group).column(at) for group in range(metadata.num_row_groups) for at in range(metadata.num_columns)]
    check("the Parquet", "has statistics of every column", all(column.is_stats_set for column in columns))
    check("the Parquet", "names its schema", metadata.metadata[b"copydesk.schema.id"].decode() == schema["$id"])
    return rows


def check_empty(folder):
    print("no documents")
    for reader, read in readers(folder):
        check(reader, "gives no rows", read() == [])
    reader = f"datasets {datasets.__version__}"
    check(reader, "streams no rows", list(datasets.load_dataset(folder, split="train", streaming=True)) == [])
    table = pyarrow.parquet.read_table(f"{folder}/data")
    features = datasets.load_dataset_builder(folder).info.features
    check(reader, "has the columns of the card", datasets.Dataset(table).features == features and len(table) == 0)


def check_spark(folder, rows):
    import pyspark
    from pyspark.sql import SparkSession

    spark = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").config("spark.log.level", "OFF").getOrCreate()
    found = [row.asDict(recursive=True) for row in spark.read.parquet(f"{folder}/data").collect()]
    spark.stop()
    key = lambda row: row["id"]  # Spark promises no order.
    check(f"spark {pyspark.__version__}", f"{len(found)} rows are those of the JSON Lines", sorted(found, key=key) == sorted(rows, key=key))


datasets.disable_progress_bars()
hostile, empty, *options = sys.argv[1:]
rows = check_hostile(hostile)
check_empty(empty)
if "--spark" in options:
    check_spark(hostile, rows)
else:
    print("skipped: Spark (--spark, 400 MB and Java)")
sys.exit(status())
