"""The table of 80,000 events beside bare SQL of the same rows: `python tests/benchmarks/records.py [DOCUMENTS]`.

10,000 documents with 80,000 events and 240,000 arguments, half of them entities, the others numbers, dates and words.
Bare SQL is what a table would have to read that shows the same rows: every event with its document, and every argument
with the text of its filler. "Opened" is from the key that shows the panel to the painted rows, "filtered" from the last
letter in the filter line to the painted rows, the delay that waits for more letters left out. Each round is a process of
its own, in which the file's pages are in memory. The timeline has its own benchmark, `timeline.py`.
"""

from __future__ import annotations

import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
ROUNDS = 5

_ROUND = """
import json, resource, sys, time
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from annotator.gui.app import make_application
from annotator.gui.event_table.panel import EventTablePanel
from annotator.gui.session import Session
from annotator.gui.settings import Settings
from annotator.project import Project
from annotator.records import Column

def clocked(function):
    start = time.perf_counter()
    function()
    return (time.perf_counter() - start) * 1000

EVENTS = (
    "SELECT e.id, d.key, d.title, d.date, a.name, s.status, l.name, t.quote, e.attributes, e.note, e.confidence, e.unsure FROM event e "
    "JOIN label l ON l.id=e.label_id JOIN annotation_set s ON s.id=e.set_id JOIN document d ON d.id=s.document_id "
    "JOIN annotator a ON a.id=s.annotator_id LEFT JOIN event_trigger t ON t.event_id=e.id "
)
ARGUMENTS = (
    "SELECT g.event_id, g.role, coalesce(g.value, p.quote) AS filler, g.quote FROM argument g LEFT JOIN span p ON p.id=g.span_id "
)

def sql(*statements):
    for statement in statements:
        connection.execute(statement).fetchall()

application = make_application()
project = Project.open(Path(sys.argv[1]), read_only=True)
connection = project.store.connection
sql(EVENTS, ARGUMENTS)
found = {"sql: all rows": clocked(lambda: sql(EVENTS + "ORDER BY d.added_us, d.id, t.start", ARGUMENTS))}
holds = "SELECT DISTINCT event_id FROM (" + ARGUMENTS + ") WHERE filler LIKE '%troops%'"
found["sql: LIKE in every filler"] = clocked(lambda: sql(holds))
documents = project.documents.list()
session = Session(project)

def bare_document():
    for table in ("span", "event", "event_trigger", "argument"):
        sql(f"SELECT * FROM {table} WHERE set_id=(SELECT id FROM annotation_set WHERE document_id={documents[5000].id})")
    sql(f"SELECT text FROM document WHERE id={documents[5000].id}")

bare_document()
found["sql: one document"] = clocked(bare_document)
session.open_document(documents[1].id)
found["document opened"] = clocked(lambda: session.open_document(documents[5000].id))

settings = Settings(Path(sys.argv[3]))
settings.event_table = {"scope": "project"}
panel = EventTablePanel(session, settings)
panel.resize(1400, 360)
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

def opened():
    panel.show()
    while panel._stale:
        application.processEvents()
    panel.grab()

found["opened"] = clocked(opened)
assert len(panel.model.ids) == int(sys.argv[4])
found["texts read ahead, in all"] = clocked(lambda: panel.model.table.texts())
found["memory"] = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024

def filtered(typed):
    def run():
        panel.filter.setText(typed)
        panel.narrow()
        panel.grab()
    return run

for typed in ("troops", "a", "target:convoy", "killed:*", "-killed:*", "date:2015..2016", "killed:=51", "label:=shelling", ""):
    found[f"filtered: {typed or 'nothing'}"] = clocked(filtered(typed))

def sorted_by(column):
    def run():
        panel.columns.sort_by(column)
        panel.grab()
    return run

for kind, name in (("label", ""), ("date", ""), ("trigger", ""), ("role", "Target"), ("role", "Killed"), ("role", "Time")):
    found[f"sorted: {name or kind}"] = clocked(sorted_by(Column(kind, name)))
panel.columns.sort_by(None)

def paged():
    panel.view.verticalScrollBar().setValue(panel.view.verticalScrollBar().value() + 300_000)
    panel.grab()

found["a page further down"] = clocked(paged)
found["records of a page"] = clocked(lambda: panel.model.table.records(panel.model.ids[-64:]))
panel.hide()
session.close()
print(json.dumps(found))
"""


def make(path: Path, count: int) -> int:
    """A project of so many documents; how many events it holds."""
    sys.path.insert(0, str(ROOT))
    import orjson
    from corpus import documents

    from annotator.codebook import starter
    from annotator.exchange import import_files, plan
    from annotator.project import Project

    codebook = starter("conflict-events")
    values = {role.name: role.values for label in codebook.events for role in label.roles if role.values}
    lines = path.with_suffix(".jsonl")
    with lines.open("wb") as file:
        for number, document in enumerate(documents(count)):
            file.write(orjson.dumps(_varied(document, values, random.Random(number))) + b"\n")
    with Project.create(path, codebook, "amal") as project:
        report = import_files(project, plan([lines]))
        assert report.documents == count, report.lines()
        events = int(project.store.connection.execute("SELECT count(*) FROM event").fetchone()[0])
    lines.unlink()
    return events


def _varied(document: dict[str, Any], values: dict[str, tuple[str, ...]], chance: random.Random) -> dict[str, Any]:
    """The document with a date of its own and, in roles that take them, numbers, dates and words as values."""
    day = f"20{chance.randrange(10, 24)}-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}"
    document["meta"]["date"] = day
    for event in document["events"]:
        event["attributes"] = [{"name": "polarity", "value": "negative"}] if chance.random() < 0.2 else []
        event["note"] = "to be checked with the desk" if chance.random() < 0.05 else None
        for argument in event["arguments"]:
            kinds = values.get(argument["role"], ())
            value = {"number": str(chance.randrange(1, 200)), "date": day, "text": "as the article says"}
            kind = next((kind for kind in kinds if kind in value), None)
            if kind is not None:
                argument["entity"], argument["value"] = None, value[kind]
    return document


def main(count: int) -> None:
    rounds: list[dict[str, float]] = []
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with tempfile.TemporaryDirectory() as name:
        path = Path(name, "p.annotator")
        events = make(path, count)
        for number in range(ROUNDS):
            command = [
                sys.executable,
                "-c",
                _ROUND,
                str(path),
                str(ROOT),
                str(Path(name, f"{number}.ini")),
                str(events),
            ]
            done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
            rounds.append(json.loads(done.stdout))
    found = {key: statistics.median(each[key] for each in rounds) for key in rounds[0]}
    print(f"{count:,} documents, {events:,} events: medians of {ROUNDS} rounds, in milliseconds")
    for key, value in found.items():
        if key != "memory":
            print(f"  {key:<30}{value:>9.1f}{_beside(key, found)}")
    print(f"  {'memory of rows and texts':<30}{found['memory']:>9.0f} MB")


def _beside(key: str, found: dict[str, float]) -> str:
    """The ratio to the bare SQL that the figure is to be held against."""
    begins = {"opened": "sql: all rows", "filtered": "sql: LIKE in every filler", "document": "sql: one document"}
    reference = next((name for begin, name in begins.items() if key.startswith(begin)), None)
    return f"   {found[key] / found[reference]:5.2f} x {reference}" if reference else ""


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
