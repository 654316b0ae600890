"""Import and export beside the bare minimum, in the same run: `python tests/benchmarks/exchange.py [DOCUMENTS ...]`.

The import's reference is an executemany of the very same rows into the same tables with the same indexes, in one
transaction, with the same durability. The export's is an orjson dump of the same records, held in memory, into a file;
beside it stands the dump with the reading of the same rows, which no export can do without. Each part runs in a process
of its own, whose peak memory is shown, and what a process needs before it begins (its imports) beside it.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _timed(work: Any) -> dict[str, float]:
    before = _peak()
    cpu, wall = time.process_time(), time.perf_counter()
    work()
    return {"wall": time.perf_counter() - wall, "cpu": time.process_time() - cpu, "before": before, "peak": _peak()}


def make(folder: Path, count: int) -> dict[str, float]:
    import orjson
    from corpus import documents

    with (folder / "corpus.jsonl").open("wb") as file:
        for document in documents(count):
            file.write(orjson.dumps(document) + b"\n")
    return {}


def import_(folder: Path, count: int) -> dict[str, float]:
    from annotator.codebook import starter
    from annotator.exchange import import_files, plan
    from annotator.project import Project

    with Project.create(folder / "ours.annotator", starter("conflict-events"), "amal") as project:
        planned = plan([folder / "corpus.jsonl"])
        reports = []
        figures = _timed(lambda: reports.append(import_files(project, planned)))
        assert reports[0].documents == count, reports[0].lines()
    return figures


def bare_import(folder: Path, count: int) -> dict[str, float]:
    from annotator.codebook import starter
    from annotator.exchange.rows import COLUMNS
    from annotator.project import Project
    from annotator.store.connection import connect, start_writing

    with Project.open(folder / "ours.annotator", read_only=True) as ours:
        tables = ("annotator", "label", *COLUMNS)
        rows = {table: ours.store.connection.execute(f"SELECT * FROM {table}").fetchall() for table in tables}
    Project.create(folder / "bare.annotator", starter("conflict-events"), "amal").close()
    connection = connect(folder / "bare.annotator", read_only=False)
    start_writing(connection)

    def insert() -> None:
        connection.execute("BEGIN IMMEDIATE")
        for table, found in rows.items():
            if found:
                connection.executemany(f"INSERT INTO {table} VALUES({', '.join('?' * len(found[0]))})", found)
        connection.execute("COMMIT")

    figures = _timed(insert)
    connection.close()
    return figures


def export(folder: Path, count: int) -> dict[str, float]:
    from annotator.exchange import export_jsonl
    from annotator.project import Project

    with Project.open(folder / "ours.annotator", read_only=True) as project:
        figures = _timed(lambda: export_jsonl(project, folder / "ours.jsonl"))
    assert (folder / "ours.jsonl").read_bytes() == (folder / "corpus.jsonl").read_bytes()
    return figures


def bare_export(folder: Path, count: int) -> dict[str, float]:
    import orjson

    records = [orjson.loads(line) for line in (folder / "corpus.jsonl").open("rb")]

    def dump() -> None:
        with (folder / "bare.jsonl").open("wb") as file:
            for record in records:
                file.write(orjson.dumps(record) + b"\n")

    return _timed(dump)


def bare_export_from_rows(folder: Path, count: int) -> dict[str, float]:
    import orjson

    from annotator.exchange.rows import COLUMNS
    from annotator.project import Project

    records = [orjson.loads(line) for line in (folder / "corpus.jsonl").open("rb")]
    with Project.open(folder / "ours.annotator", read_only=True) as project:

        def dump() -> None:
            for table in COLUMNS:
                for _ in project.store.connection.execute(f"SELECT * FROM {table}"):
                    pass
            with (folder / "bare.jsonl").open("wb") as file:
                for record in records:
                    file.write(orjson.dumps(record) + b"\n")

        return _timed(dump)


PARTS = {part.__name__: part for part in (make, import_, bare_import, export, bare_export, bare_export_from_rows)}


def _run(part: str, folder: Path, count: int) -> dict[str, float]:
    command = [sys.executable, __file__, "--part", part, str(folder), str(count)]
    found: dict[str, float] = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return found


def _show(name: str, figures: dict[str, float], count: int, reference: dict[str, float] | None) -> None:
    ratio = (
        f"{figures['cpu'] / reference['cpu']:5.2f} x CPU, {figures['wall'] / reference['wall']:5.2f} x wall"
        if reference
        else "(reference)"
    )
    speed = f"{count / figures['wall']:>8,.0f} documents/s"
    print(
        f"  {name:<34}{speed}{figures['cpu']:>8.2f} s CPU{figures['peak']:>7.0f} MB peak (+{figures['peak'] - figures['before']:.0f})  {ratio}"
    )


def main(counts: list[int]) -> None:
    for count in counts:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            found = {part: _run(part, folder, count) for part in PARTS}
        print(f"{count:,} documents of 600 words, 40 spans and 8 events each")
        _show("import", found["import_"], count, found["bare_import"])
        _show("bare executemany of its rows", found["bare_import"], count, None)
        _show("export", found["export"], count, found["bare_export"])
        _show("bare orjson dump of its records", found["bare_export"], count, None)
        _show("the same and reading the rows", found["bare_export_from_rows"], count, found["bare_export"])


if __name__ == "__main__":
    if sys.argv[1:2] == ["--part"]:
        print(json.dumps(PARTS[sys.argv[2]](Path(sys.argv[3]), int(sys.argv[4]))))
    else:
        main([int(argument) for argument in sys.argv[1:]] or [1_000, 10_000])
