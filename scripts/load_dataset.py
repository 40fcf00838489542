"""Loads a built dataset as a Python user would, with no code of ours, and compares every reader with the JSON Lines, row by row.

    pip install datasets pyarrow && python scripts/load_dataset.py corpus/dataset
"""

import glob
import gzip
import json
import os
import sys
import tempfile

os.environ["HF_HUB_OFFLINE"] = "1"
os.environ["HF_DATASETS_CACHE"] = tempfile.mkdtemp()

import datasets
import pyarrow
import pyarrow.parquet

folder = sys.argv[1]
rows = []
for name in sorted(glob.glob(f"{folder}/jsonl/*.jsonl.gz")):
    with gzip.open(name, "rt", encoding="utf-8") as lines:
        rows.extend(json.loads(line) for line in lines)

loaded = datasets.load_dataset(folder)["train"]
table = pyarrow.parquet.read_table(sorted(glob.glob(f"{folder}/data/*.parquet")))
results = {
    f"datasets {datasets.__version__}": list(loaded) == rows,
    f"pyarrow {pyarrow.__version__}": table.to_pylist() == rows,
    "paragraphs cut the text": all(
        "\n\n".join(row["text"][span["start"] : span["end"]] for span in row["paragraphs"]) == row["text"] for row in loaded
    ),
}
for name, equal in results.items():
    print(f"{name}: {len(rows)} rows {'equal' if equal else 'DIFFER'}")
sys.exit(0 if all(results.values()) else 1)
