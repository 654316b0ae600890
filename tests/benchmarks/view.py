"""How fast the text view is, beside its targets and a plain QTextEdit: `python tests/benchmarks/view.py [ROW ...] [--cpu]`.

Shown are p50 and p99 in milliseconds of wall time, or with --cpu of the process's own time, for a machine that is not
quiet. What misses its target is marked "!". The reference is a read-only QTextEdit that fills the same words flatly by
character formats: it draws no nesting, no labels, no arcs, and still lays out the whole text. Each row runs in a process
of its own, the reference in another, which is ended when it takes longer than a minute and a half. The numbers come from
the offscreen platform unless QT_QPA_PLATFORM says otherwise (`QT_QPA_PLATFORM=xcb DISPLAY=:0`).

An article is opened in a window that stands there empty, as the program's does. What was loaded before is frozen for the
garbage collector, as in the program.
"""

from __future__ import annotations

import gc
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["ANNOTATOR_HOME"] = tempfile.mkdtemp()

from long_texts import Article, annotated, article, piled
from PySide6.QtCore import QCoreApplication, QPoint, Qt, qInstallMessageHandler
from PySide6.QtGui import QColor, QPaintEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QAbstractScrollArea, QTextEdit

from annotator.codebook import Codebook, starter
from annotator.gui.app import make_application
from annotator.gui.text.view import ArticleView
from annotator.model import Span
from annotator.text import OffsetMap

ROOT = Path(__file__).parents[2]
PATIENCE = 90  # seconds for a reference
NEW = 1 << 62  # the id of the span that is added

FIGURES = {
    "open": "open to first paint",
    "paint": "paint",
    "page": "page",
    "wheel": "wheel",
    "jump": "jump anywhere",
    "add": "add span to painted",
    "apply": "undo, redo, relabel, delete",
    "hover": "hover to painted",
    "hit": "hit test (us)",
    "memory": "memory growth (MB)",
}
COLUMNS = ("open", "paint", "page", "jump", "add", "hover", "hit", "memory")


def targets(*figures: float | None) -> dict[str, float]:
    """The targets in the order of COLUMNS; the wheel has that of a page, all other changes have that of an addition."""
    found = {name: figure for name, figure in zip(COLUMNS, figures, strict=True) if figure is not None}
    return found | {"wheel": found["page"], "apply": found["add"]}


@dataclass(frozen=True)
class Row:
    """One document, and what must hold for it."""

    title: str
    make: Callable[[Codebook], Article]
    targets: dict[str, float]
    scale: int = 1


def seed(codebook: Codebook) -> Article:
    """The seed article, or the nearest to it that comes with the program."""
    shared = sorted((ROOT.parent / "shared" / "seeds").glob("*.txt"))
    path = shared[0] if shared else min((ROOT / "seeds" / "articles").glob("*.txt"), key=lambda found: found.name)
    text = " ".join(path.read_text(encoding="utf-8").split())
    return annotated(text, [(len(word) + 1, len(word)) for word in text.split(" ")], 50, codebook)


SMALL = targets(40, 3, 8, 8, 8, 2, 10, 15)
LONG = targets(40, 3, 8, 20, 8, 4, 10, 35)
SCRIPTS = targets(60, 5, 12, 25, 10, 5, None, 45)
ROWS = {
    "seed": Row("the seed, one paragraph, 50 spans", seed, SMALL),
    "1m": Row("1 MB, 20,000 spans, paragraphs", lambda book: article("paragraphs", 10**6, 20_000, book), LONG),
    "1m-one": Row(
        "1 MB, 20,000 spans, ONE paragraph", lambda book: article("one paragraph", 10**6, 20_000, book), LONG
    ),
    "10m": Row(
        "10 MB, 200,000 spans",
        lambda book: article("paragraphs", 10**7, 200_000, book),
        targets(200, 5, 8, 20, 8, 4, 10, 45),
    ),
    "unbroken": Row("1 MB without a space", lambda book: article("unbroken", 10**6, 20_000, book), SCRIPTS),
    "arabic": Row("1 MB of Arabic", lambda book: article("arabic", 10**6, 20_000, book), SCRIPTS),
    "chinese": Row("1 MB of Chinese", lambda book: article("chinese", 10**6, 20_000, book), SCRIPTS),
    "families": Row("1 MB of emoji families", lambda book: article("families", 10**6, 20_000, book), SCRIPTS),
    "2x": Row(
        "100 kB, 2,000 spans at device pixel ratio 2",
        lambda book: article("paragraphs", 10**5, 2_000, book),
        targets(50, 16, 16, 20, 16, 4, None, None),
        scale=2,
    ),
    "piled": Row("200 spans piled on the same ten characters", lambda book: piled(200, book), SMALL),
}


class Shown(ABC):
    """A widget that shows the article, and what can be done to it."""

    def __init__(self, found: Article, codebook: Codebook) -> None:
        self.found = found
        self.codebook = codebook
        self.paints = 0
        self.area = self.make()
        self.area.resize(1000, 1000)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.area.show()

    @abstractmethod
    def make(self) -> QAbstractScrollArea: ...

    @abstractmethod
    def open(self) -> None:
        """Show the article."""

    @abstractmethod
    def apply(self, key: int, span: Span | None) -> None:
        """Show a span anew, or no longer."""

    @abstractmethod
    def hover(self, point: QPoint) -> None: ...

    @abstractmethod
    def hit(self, point: QPoint) -> object: ...

    @abstractmethod
    def seen(self) -> tuple[int, int]:
        """The offsets that the window shows."""

    @abstractmethod
    def place(self, offset: int) -> QPoint:
        """Where a character shows."""

    def painted(self, event: QPaintEvent) -> None:
        self.paints += 1


class View(Shown):
    """The program's own."""

    view: ArticleView

    def make(self) -> QAbstractScrollArea:
        shown = self

        class Counting(ArticleView):
            def paintEvent(self, event: QPaintEvent) -> None:
                super().paintEvent(event)
                shown.painted(event)

        self.view = Counting()
        self.view.set_codebook(self.codebook)
        return self.view

    def open(self) -> None:
        self.view.show_document(self.found.text, self.found.spans, self.found.events)

    def apply(self, key: int, span: Span | None) -> None:
        self.view.apply({key: span}, {})

    def hover(self, point: QPoint) -> None:
        self.view.hover(point)

    def hit(self, point: QPoint) -> object:
        return self.view.annotations_at(point)

    def place(self, offset: int) -> QPoint:
        return self.view.rects_of(offset, offset + 1)[0].center()

    def seen(self) -> tuple[int, int]:
        viewport = self.view.viewport()
        start = self.view.offset_at(QPoint(0, 60))
        return start, self.view.offset_at(QPoint(viewport.width(), viewport.height() - 60))


class Reference(Shown):
    """A text edit with a flat fill for each fragment."""

    def make(self) -> QAbstractScrollArea:
        shown = self

        class Counting(QTextEdit):
            def paintEvent(self, event: QPaintEvent) -> None:
                super().paintEvent(event)
                shown.painted(event)

        self.edit = Counting()
        self.edit.setReadOnly(True)
        self.edit.setUndoRedoEnabled(False)
        return self.edit

    def open(self) -> None:
        self.edit.setPlainText(self.found.text)
        self.units = OffsetMap(self.found.text)
        self.formats = {label.name: self._format(label.color) for label in self.codebook.labels}
        self.lit: Span | None = None
        cursor = QTextCursor(self.edit.document())
        cursor.beginEditBlock()
        for span in self.found.spans.values():
            for start, end in span.fragments:
                self._fill(cursor, start, end, self.formats[span.label])
        for event in self.found.events.values():
            if event.trigger:
                self._fill(cursor, *event.trigger.fragments[0], self.formats[event.label])
        cursor.endEditBlock()

    def _format(self, color: str, alpha: int = 40) -> QTextCharFormat:
        ground = QColor(color)
        ground.setAlpha(alpha)
        made = QTextCharFormat()
        made.setBackground(ground)
        return made

    def _fill(self, cursor: QTextCursor, start: int, end: int, fill: QTextCharFormat) -> None:
        cursor.setPosition(self.units.to_utf16(start))
        cursor.setPosition(self.units.to_utf16(end), QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(fill)

    def apply(self, key: int, span: Span | None) -> None:
        before = self.found.spans.pop(key, None)
        cursor = QTextCursor(self.edit.document())
        cursor.beginEditBlock()
        for start, end in before.fragments if before else ():
            self._fill(cursor, start, end, QTextCharFormat())
        if span:
            self.found.spans[key] = span
            for start, end in span.fragments:
                self._fill(cursor, start, end, self.formats[span.label])
        cursor.endEditBlock()

    def hover(self, point: QPoint) -> None:
        at = self.units.to_points(self.edit.cursorForPosition(point).position())
        cursor = QTextCursor(self.edit.document())
        self._fill(cursor, at, at + 8, self._format("#808080", 90))

    def hit(self, point: QPoint) -> object:
        return self.edit.cursorForPosition(point).charFormat().background().color().rgb()

    def place(self, offset: int) -> QPoint:
        cursor = QTextCursor(self.edit.document())
        cursor.setPosition(self.units.to_utf16(offset))
        return self.edit.cursorRect(cursor).center()

    def seen(self) -> tuple[int, int]:
        viewport = self.edit.viewport()
        start = self.edit.cursorForPosition(QPoint(0, 60)).position()
        end = self.edit.cursorForPosition(QPoint(viewport.width(), viewport.height() - 60)).position()
        return self.units.to_points(start), self.units.to_points(end)


class Bench:
    """Measures one widget; each figure is told as soon as it is known."""

    def __init__(self, kind: type[Shown], row: Row, clock: Callable[[], float]) -> None:
        self.row, self.clock, self.rng = row, clock, random.Random(5)
        codebook = starter("conflict-events")
        self.labels = [label.name for label in codebook.entities]
        self.found = row.make(codebook)
        gc.collect()
        gc.freeze()
        before = resident()
        self.shown = kind(self.found, codebook)
        self.area = self.shown.area
        self.settle()
        paints, started = self.shown.paints, clock()
        self.shown.open()
        self.await_paint(paints)
        self.tell("open", [clock() - started])
        gc.freeze()
        self.settle()
        self.bar = self.area.verticalScrollBar()
        self.viewport = self.area.viewport()
        self.measure()
        gc.collect()
        self.tell("memory", [(resident() - before) / 1e6])

    def measure(self) -> None:
        self.bar.setValue(self.bar.maximum() // 2)
        self.settle()
        self.tell("paint", [self.timed(self.viewport.repaint) for _ in range(150)])
        if self.bar.maximum() > 0:
            self.scroll()
        self.bar.setValue(0 if self.found.pile else self.bar.maximum() // 3)
        self.settle()
        self.change()
        self.hover()
        points = [QPoint(150 + k % 700, 50 + k % 900) for k in range(2000)]
        self.tell("hit", [self.timed(lambda point=point: self.shown.hit(point)) * 1000 for point in points])

    def scroll(self) -> None:
        self.bar.setValue(0)
        self.settle()
        self.tell("page", [self.settled(self.page) for _ in range(150)])
        self.bar.setValue(0)
        self.settle()
        self.tell("wheel", [self.settled(self.wheel) for _ in range(200)])
        places = [self.bar.maximum() * (k * 37 % 101) // 101 for k in range(1, 101)]
        self.tell("jump", [self.settled(lambda place=place: self.bar.setValue(place)) for place in places])

    def change(self) -> None:
        """Add a span where one looks, relabel it, delete it, and put it back and away again as redo and undo do."""
        adding, others = [], []
        low, high = self.shown.seen()
        words = [self.found.pile[0]] if self.found.pile else list(range(low, max(low + 1, high - 40)))
        for _ in range(150):
            start = self.rng.choice(words)
            span = Span(NEW, 1, self.rng.choice(self.labels), ((start, start + self.rng.choice((4, 9, 15))),), "")
            other = replace(span, label=self.rng.choice([label for label in self.labels if label != span.label]))
            adding.append(self.settled(lambda span=span: self.shown.apply(NEW, span)))
            for step in (other, None, other, None):
                others.append(self.settled(lambda step=step: self.shown.apply(NEW, step)))
        self.tell("add", adding)
        self.tell("apply", others)

    def hover(self) -> None:
        """Move the pointer over the window as a hand does; what changes nothing is not counted."""
        times = []
        points = [QPoint(150 + k * 61 % 700, 60 + k * 97 % 880) for k in range(400)]
        if self.found.pile:
            pile = self.shown.place(self.found.pile[0] + 3)
            points = [pile if k % 2 else QPoint(pile.x(), 990) for k in range(200)]
        for point in points:
            before = self.shown.paints
            started = self.clock()
            self.shown.hover(point)
            QCoreApplication.sendPostedEvents()
            taken = self.clock() - started
            if self.shown.paints > before:
                times.append(taken)
            self.settle()
        if len(times) > 2:
            self.tell("hover", times)

    def page(self) -> None:
        self.go(self.bar.pageStep())

    def wheel(self) -> None:
        self.go(60)

    def go(self, pixels: int) -> None:
        """Go down; up from the end to the top."""
        value = self.bar.value()
        self.bar.setValue(value + pixels if value < self.bar.maximum() else 0)

    def timed(self, step: Callable[[], object]) -> float:
        started = self.clock()
        step()
        return self.clock() - started

    def settled(self, step: Callable[[], object]) -> float:
        """The time of a step until all is painted; then the view does what it does while nobody asks for anything."""
        before = self.shown.paints
        started = self.clock()
        step()
        self.await_paint(before, patience=0.2)
        taken = self.clock() - started
        self.settle()
        return taken

    def await_paint(self, before: int, patience: float = PATIENCE) -> None:
        QCoreApplication.sendPostedEvents()
        ended = time.monotonic() + patience
        while self.shown.paints == before and time.monotonic() < ended:
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents()

    def settle(self) -> None:
        for _ in range(20):
            QCoreApplication.processEvents()

    def tell(self, name: str, seconds: list[float]) -> None:
        times = [taken * 1000 for taken in seconds]
        p99 = statistics.quantiles(times, n=100, method="inclusive")[98] if len(times) > 1 else times[0]
        print(json.dumps([name, statistics.median(times), p99]), flush=True)


def resident() -> float:
    """The process's memory in kB."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return float(next(line for line in lines if line.startswith("VmRSS")).split()[1])


def run_one(row: str, kind: str, clock: str) -> None:
    """What a process of its own does."""
    qInstallMessageHandler(lambda *_: None)  # offscreen Qt says at each resize that it has no windows
    application = make_application()
    clocks: dict[str, Callable[[], float]] = {"wall": time.perf_counter, "cpu": time.process_time}
    Bench({"view": View, "reference": Reference}[kind], ROWS[row], clocks[clock])
    sys.stdout.flush()
    del application
    os._exit(0)  # no time is measured from here on: no widget has to be taken apart


def figures_of(row: str, kind: str, clock: str) -> tuple[dict[str, tuple[float, float]], str]:
    """The figures by name, and why some are missing."""
    environment = os.environ | {"QT_SCALE_FACTOR": str(ROWS[row].scale)}
    command = [sys.executable, __file__, "--one", row, kind, clock]
    missing = ""
    try:
        result = subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=PATIENCE if kind == "reference" else 600
        )
        output = result.stdout
        missing = "" if result.returncode == 0 else f"failed: {result.stderr.strip().splitlines()[-1:]}"
    except subprocess.TimeoutExpired as expired:
        output = (expired.stdout or b"").decode() if isinstance(expired.stdout, bytes) else expired.stdout or ""
        missing = f"gave up after {expired.timeout:.0f} s"
    found: dict[str, tuple[float, float]] = {}
    for line in output.splitlines():
        if line.startswith("["):
            name, p50, p99 = json.loads(line)
            found[name] = (p50, p99)
    return found, missing


def show(row: Row, ours: tuple[dict[str, Any], str], reference: tuple[dict[str, Any], str]) -> None:
    print(f"\n{row.title:<44}{'p50 /    p99':>16}{'target':>9}{'QTextEdit p50 /    p99':>28}")
    for name, words in FIGURES.items():
        cells = [_pair(found.get(name), missing) for found, missing in (ours, reference)]
        target = row.targets.get(name)
        over = target is not None and name in ours[0] and ours[0][name][1] > target
        wanted = "" if target is None else f"{target:g}"
        print(f"  {words:<42}{cells[0]:>16}{wanted:>9}{' !' if over else '  '}{cells[1]:>26}")


def _pair(found: tuple[float, float] | None, missing: str) -> str:
    if found is None:
        return missing or "-"
    return f"{found[0]:.1f}" if found[0] == found[1] else f"{found[0]:.1f} /{found[1]:7.1f}"


def main(arguments: list[str]) -> None:
    clock = "cpu" if "--cpu" in arguments else "wall"
    kinds = ("view",) if "--alone" in arguments else ("view", "reference")
    rows = [argument for argument in arguments if not argument.startswith("-")] or list(ROWS)
    print(f"{os.environ['QT_QPA_PLATFORM']}, {clock} time, milliseconds unless said otherwise")
    for row in rows:
        found = [figures_of(row, kind, clock) for kind in kinds]
        show(ROWS[row], found[0], found[1] if len(found) > 1 else ({}, ""))
        sys.stdout.flush()


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        run_one(*sys.argv[2:5])
    else:
        main(sys.argv[1:])
