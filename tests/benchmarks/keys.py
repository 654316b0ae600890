"""From key press to paint in the real window: `python tests/benchmarks/keys.py`.

Each round selects a word, presses a label's key, waits until the window has painted, and takes it back by undo. Shown are
p50 and p99 of: the key until everything is painted, with the commit's fsync and with that one setting off; undo until
painted; and, as the reference, the bare commit of one such row. The project holds a million other spans with --million.
"""

from __future__ import annotations

import json
import os
import random
import statistics
import sys
import tempfile
import time
from hashlib import sha256
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["ANNOTATOR_HOME"] = tempfile.mkdtemp()

from corpus import documents
from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtTest import QTest

from annotator.codebook import starter
from annotator.exchange import import_files, plan
from annotator.gui.app import make_application
from annotator.gui.main_window import MainWindow
from annotator.gui.messages import Messages
from annotator.gui.settings import Settings
from annotator.gui.theme import Theme
from annotator.model import Fragments
from annotator.project import Project

ROUNDS = 200
qInstallMessageHandler(lambda *_: None)  # offscreen Qt says at each resize that it has no windows
SHARED = Path(__file__).parents[3] / "shared"


def long_document(characters: int, spans: int) -> dict[str, Any]:
    """One document of about that many characters in paragraphs, with that many entities spread over it."""
    (line,) = documents(1)
    copies = characters // len(line["text"]) + 1
    text = "\n".join([line["text"]] * copies)
    rng = random.Random(7)
    starts = [at + 1 for at, character in enumerate(text) if character in " \n" and at + 20 < len(text)]
    entities = []
    for number, start in enumerate(sorted(rng.sample(starts, spans)), 1):
        end = min(text.find(" ", start) % len(text), start + 30)
        end = end if end > start else start + 3
        entities.append({**line["entities"][0], "id": f"{number:x}", "start": start, "end": end,
                         "text": text[start:end], "fragments": [[start, end]]})  # fmt: skip
    return {
        **line,
        "id": "long",
        "text": text,
        "sha256": sha256(text.encode()).hexdigest(),
        "entities": entities,
        "events": [],
    }


def percentiles(seconds: list[float]) -> str:
    found = statistics.quantiles(seconds, n=100)
    return f"{statistics.median(seconds) * 1000:7.2f} /{found[98] * 1000:7.2f} ms"


class Bench:
    """The window on one document."""

    def __init__(self, path: Path, key: str) -> None:
        self.application = make_application()
        settings = Settings()
        theme = Theme(settings.theme, self.application)
        theme.wear()
        self.window = MainWindow(settings, theme, Messages())
        self.window.resize(1280, 900)
        self.window.show()
        self.window.start(path)
        self.settle()
        assert self.window.workspace is not None
        self.session = self.window.workspace.session
        self.view = self.window.workspace.page.view
        document = self.session.project.documents.by_key(key)
        assert document is not None
        started = time.perf_counter()
        self.session.open_document(document.id)
        self.settle()
        self.opened = time.perf_counter() - started
        self.view.setFocus()

    def settle(self) -> None:
        for _ in range(30):
            self.application.processEvents()

    def words(self, count: int) -> list[Fragments]:
        """Single words near the top of the screen's text, free of entities with the label pressed below."""
        text, found, at = self.session.text, [], 0
        taken = {span.start for span in self.session.annotations.spans.values()}
        while len(found) < count and at < len(text):
            end = text.find(" ", at)
            end = len(text) if end < 0 else end
            if end - at > 2 and at not in taken and text[at:end].isalpha():
                found.append(((at, end),))
            at = end + 1
        return found

    def round(self, words: Fragments, key: str) -> tuple[float, float]:
        self.view.set_words(words)
        self.session.set_words(words, words[0][1])
        self.settle()
        before = len(self.session.annotations.spans)
        started = time.perf_counter()
        QTest.keyClick(self.view, key)
        self.application.processEvents()
        labelled = time.perf_counter() - started
        assert len(self.session.annotations.spans) == before + 1
        self.settle()
        started = time.perf_counter()
        self.session.undo()
        self.application.processEvents()
        undone = time.perf_counter() - started
        self.settle()
        return labelled, undone

    def rounds(self) -> tuple[list[float], list[float]]:
        key = next(label.key for label in self.session.project.codebook.entities if label.name == "Facility")
        words = self.words(20)
        pairs = [self.round(words[k % len(words)], key) for k in range(ROUNDS)]
        return [pair[0] for pair in pairs[10:]], [pair[1] for pair in pairs[10:]]

    def bare_commits(self) -> list[float]:
        project = self.session.project
        connection = project.store.connection
        set_id = self.session.annotations.set.id
        label_id = project.store.connection.execute("SELECT id FROM label LIMIT 1").fetchone()
        times = []
        for number in range(ROUNDS):
            started = time.perf_counter()
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("INSERT INTO project(k, v) VALUES('benchmark', ?) ON CONFLICT(k) DO UPDATE SET v=excluded.v",
                               (f"{set_id} {label_id} {number}",))  # fmt: skip
            connection.execute("COMMIT")
            times.append(time.perf_counter() - started)
        return times


def measure(name: str, path: Path, key: str) -> None:
    bench = Bench(path, key)
    bench.settle()
    labelled, undone = bench.rounds()
    bare = bench.bare_commits()
    bench.session.project.store.connection.execute("PRAGMA synchronous=OFF")
    unsynced, _ = bench.rounds()
    bench.session.project.store.connection.execute("PRAGMA synchronous=FULL")
    total = bench.session.project.store.connection.execute("SELECT count(*) FROM span").fetchone()[0]
    print(
        f"{name} ({len(bench.session.annotations.spans):,} spans in it, {total:,} in the project; opened in {bench.opened * 1000:.0f} ms)"
    )
    for what, times in (
        ("key -> committed -> painted", labelled),
        ("the same without the fsync", unsynced),
        ("undo -> painted", undone),
        ("bare commit of a row (reference)", bare),
    ):
        print(
            f"  {what:<36}{percentiles(times)}  p50 / p99   {statistics.median(times) / statistics.median(bare):6.1f} x"
        )
    bench.window.close()
    bench.settle()


def main(million: bool) -> None:
    folder = Path(tempfile.mkdtemp())
    with (folder / "corpus.jsonl").open("w", encoding="utf-8") as file:
        file.write(json.dumps(long_document(1_000_000, 20_000)) + "\n")
        for line in documents(25_000 if million else 100):
            file.write(json.dumps(line) + "\n")
    path = folder / "bench.annotator"
    with Project.create(path, starter("conflict-events"), "amal") as project:
        seeds = sorted((SHARED / "seeds").glob("*.txt"))
        report = import_files(project, plan([folder / "corpus.jsonl"]) + plan(seeds, "html"))
        assert not report.refused, report.lines()
    if seeds:
        measure("The seed article", path, seeds[0].stem)
    measure("A document of 600 words", path, "report-000003")
    measure("A document of 1 MB", path, "long")


if __name__ == "__main__":
    main("--million" in sys.argv)
