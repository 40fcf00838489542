"""Reads every text below a folder with datatrove and writes JSON Lines (gzip) and Parquet, as a build does. Arguments: the folder, the output.

One task, one process. datatrove has no reader that makes a document of a file, so one is made of its own parts, as its documentation shows;
it neither normalises nor validates.
"""

import sys

from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.readers.base import BaseDiskReader
from datatrove.pipeline.writers import JsonlWriter, ParquetWriter


class TextReader(BaseDiskReader):
    name = "Text"

    def read_file(self, filepath: str):
        with self.data_folder.open(filepath, "r", encoding="utf-8") as file:
            document = self.get_document_from_dict({"text": file.read(), "id": filepath}, filepath, 0)
            if document:
                yield document


if __name__ == "__main__":
    source, output = sys.argv[1:]
    LocalPipelineExecutor(
        pipeline=[
            TextReader(source, recursive=True),
            JsonlWriter(f"{output}/jsonl", compression="gzip"),
            ParquetWriter(f"{output}/data", compression="zstd"),
        ],
        tasks=1,
        workers=1,
        logging_dir=f"{output}/logs",
    ).run()
