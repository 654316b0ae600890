"""Export: one moment of the project as lines of JSON, each an annotation set."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import BinaryIO

from annotator.errors import AnnotatorError, Cancelled
from annotator.exchange.report import counted
from annotator.exchange.writing import each_line, write_file
from annotator.formats import jsonl
from annotator.project import Project
from annotator.store import read

Progress = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was written; `path` is None for a stream."""

    lines: int
    documents: int
    spans: int
    events: int
    path: Path | None

    def summary(self) -> str:
        """The export in one sentence."""
        what = f"{counted(self.lines, 'annotation set')} of {counted(self.documents, 'document')}"
        held = f"{counted(self.spans, 'entity', 'entities')} and {counted(self.events, 'event')}"
        return f"{what} with {held} written{f' to {self.path}' if self.path else ''}."


class _Totals:
    """Counts as lines go by."""

    def __init__(self) -> None:
        self.lines = self.spans = self.events = 0
        self.documents: int = 0
        self._last: int | None = None

    def count(self, document_id: int, spans: int, events: int) -> None:
        self.lines += 1
        self.spans += spans
        self.events += events
        if document_id != self._last:
            self.documents += 1
            self._last = document_id

    def report(self, path: Path | None) -> ExportReport:
        return ExportReport(self.lines, self.documents, self.spans, self.events, path)


def export_jsonl(
    project: Project,
    target: Path | BinaryIO,
    *,
    annotators: Sequence[str] = (),
    documents: str = "*",
    progress: Progress = lambda done, total, what: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ExportReport:
    """Write annotation sets as `annotator-jsonl/1`: all, or those of these annotators on documents whose key matches.

    Call it with a `project.reader()` in a worker, or with a project that no one else uses meanwhile.

    Raises:
        AnnotatorError: an annotator is unknown, nothing matches, or the target cannot be written; it is then as before.
        Cancelled: the target is as before.
    """
    totals = _Totals()
    with project.store.moment():
        chosen = chosen_sets(project, annotators, documents)
        lines = _lines(project, chosen, totals, progress, cancelled)
        if not isinstance(target, Path):
            for line in lines:
                target.write(line)
            return totals.report(None)
        write_file(target, lines, project.path, each_line(jsonl.check_line))
    return totals.report(target)


def chosen_sets(project: Project, annotators: Sequence[str], documents: str) -> list[tuple[int, int]]:
    """(set id, document id) to export, in order.

    Raises:
        AnnotatorError: for a name nobody has, or where nothing is left.
    """
    names = {annotator.name for annotator in project.annotators.list()}
    for name in annotators:
        if name not in names:
            raise AnnotatorError(f"There is no annotator “{name}”; there are {', '.join(sorted(names)) or 'none'}.")
    found = read.sets_to_export(project.store.connection)
    chosen = [
        (set_id, document_id)
        for set_id, document_id, key, annotator in found
        if (not annotators or annotator in annotators) and fnmatchcase(key, documents)
    ]
    if found and not chosen:
        raise AnnotatorError("No document and annotator match, so nothing was written.")
    return chosen


def _lines(
    project: Project, chosen: list[tuple[int, int]], totals: _Totals, progress: Progress, cancelled: Callable[[], bool]
) -> Iterator[bytes]:
    for done, (set_id, document_id) in enumerate(chosen):
        if cancelled():
            raise Cancelled("The export was stopped; the file is as it was before.")
        document = project.documents.get(document_id)
        annotations = project.sets.load_set(set_id)
        totals.count(document_id, len(annotations.spans), len(annotations.events))
        yield jsonl.write_line(document, project.documents.text(document_id), annotations)
        if done % 20 == 0:
            progress(done, len(chosen), document.key)
