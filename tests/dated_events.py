"""Made-up projects with events in time, for the tests and the benchmark of the timeline; the same seed gives the same."""

from __future__ import annotations

import random
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

from annotator import codebook as codebooks
from annotator.project import Project

_FIRST = 0x5EED << 31
_DAY = date(2019, 1, 1)
_TEXT = (
    "On Wednesday shells fell on Idlib, and two rockets hit the granary; the council agreed to talks on the border. "
)


def dated_project(
    path: Path, documents: int, each: int, *, dated: float = 0.7, days: int = 800, numbers: bool = False
) -> Project:
    """`each` events a document, `dated` of them with a date of their own over so many days; `numbers` adds two arguments."""
    rng = random.Random(documents)
    project = Project.create(path, codebooks.starter("conflict-events"), "amal")
    text = _TEXT * 4
    with project.edit("Import made-up articles"):
        store = project.store
        labels = [label for label in project.codebook.events if label.role("Time")]
        ids = {label.name: store.insert("label", kind="event", name=label.name) for label in labels}
        first = project.documents.add(text, key="first")
        found = project.sets.of(first.id)
        assert found is not None
        row = store.connection.execute(
            "SELECT annotator_id, codebook_id FROM annotation_set WHERE id=?", (found.id,)
        ).fetchone()
        rows: dict[str, list[tuple[Any, ...]]] = {
            name: [] for name in ("document", "annotation_set", "event", "event_trigger", "argument")
        }
        number = _FIRST
        for n in range(1, documents + 1):
            number += 2
            document_id, set_id = number - 1, number
            day = _DAY + timedelta(min(int(abs(rng.gauss(0, 0.4)) * days), days) if n % 3 else rng.randrange(days))
            own = f"{n} {text}"
            digest = sha256(own.encode()).hexdigest()
            rows["document"].append(
                (document_id, f"report-{n:06d}", f"Report {n}", day.isoformat(), "{}", n, digest, len(own), own)
            )
            rows["annotation_set"].append((set_id, document_id, *row[:1], "annotator", "open", row[1]))
            for _ in range(each):
                number += 1
                event_id = number
                label = labels[min(int(rng.expovariate(0.25)), len(labels) - 1)]
                rows["event"].append((event_id, set_id, ids[label.name]))
                number += 1
                at = own.index("shells fell")
                rows["event_trigger"].append((number, set_id, event_id, at, at + 11, own[at : at + 11]))
                if rng.random() < dated:
                    number += 1
                    value = _value(rng, day - timedelta(rng.randrange(7)))
                    rows["argument"].append((number, set_id, event_id, 0, "Time", value))
                for position in range(2 if numbers else 0):
                    number += 1
                    rows["argument"].append((number, set_id, event_id, position + 1, "Killed", str(rng.randrange(90))))
        columns = {
            "document": ("id", "key", "title", "date", "origin", "added_us", "sha256", "length", "text"),
            "annotation_set": ("id", "document_id", "annotator_id", "kind", "status", "codebook_id"),
            "event": ("id", "set_id", "label_id"),
            "event_trigger": ("id", "set_id", "event_id", "start", "end", "quote"),
            "argument": ("id", "set_id", "event_id", "position", "role", "value"),
        }
        for table, held in rows.items():
            store.bulk_insert(table, columns[table], held)
    return project


def _value(rng: random.Random, day: date) -> str:
    """A date as an analyst gives one: mostly a day, at times a period, a month, a guess or a bound."""
    kind = rng.random()
    if kind < 0.72:
        return day.isoformat()
    if kind < 0.82:
        return f"{day.isoformat()}..{(day + timedelta(rng.randrange(2, 25))).isoformat()}"
    if kind < 0.88:
        return day.isoformat()[:7]
    return f"{rng.choice(('~', '>=', '<='))}{day.isoformat()}"
