"""What an import did, for a person to read."""

from __future__ import annotations

from dataclasses import dataclass, field

from annotator.formats.records import SetRecord

_MOST_KEPT = 20


@dataclass(slots=True)
class FileReport:
    """One file: what came in, what was skipped, what to know; or the one reason why nothing of it came in."""

    name: str
    documents: int = 0
    sets: int = 0
    spans: int = 0
    events: int = 0
    relations: int = 0
    clusters: int = 0
    skipped: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    error: str | None = None

    def count(self, record: SetRecord) -> None:
        """Add what a set holds."""
        self.spans += len(record.spans)
        self.events += len(record.events)
        self.relations += len(record.relations)
        self.clusters += len(record.clusters)

    def lines(self) -> list[str]:
        """This file in sentences."""
        if self.error is not None:
            return [f"Refused: {self.error}"]
        came = f"{self.name}: {counted(self.documents, 'document')}"
        if self.spans or self.events:
            came += f", {counted(self.spans, 'entity', 'entities')}, {counted(self.events, 'event')}"
        for number, one in ((self.relations, "relation"), (self.clusters, "cluster")):
            came += f", {counted(number, one)}" if number else ""
        return [
            came,
            *(f"  Skipped: {sentence}" for sentence in self.skipped),
            *(f"  Note: {sentence}" for sentence in self.warnings),
        ]


@dataclass(slots=True)
class ImportReport:
    """All files of an import."""

    files: list[FileReport] = field(default_factory=list)
    labels_added: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()

    @property
    def documents(self) -> int:
        return sum(report.documents for report in self.files)

    @property
    def refused(self) -> list[FileReport]:
        return [report for report in self.files if report.error is not None]

    def summary(self) -> str:
        """The import in one sentence."""
        parts = [f"{counted(self.documents, 'document')} came in"]
        skipped = sum(len(report.skipped) for report in self.files)
        if skipped:
            parts.append(f"{skipped} skipped")
        if self.refused:
            parts.append(f"{counted(len(self.refused), 'file')} refused")
        return ", ".join(parts) + "."

    def lines(self) -> list[str]:
        """The whole report, summary first, refusals before the rest."""
        added = [f"Labels added to the codebook: {', '.join(self.labels_added)}."] if self.labels_added else []
        against = [f"Kept, though it is not in the codebook: {_some(self.kept)}."] if self.kept else []
        ordered = sorted(self.files, key=lambda report: report.error is None)
        return [self.summary(), *added, *against, *(line for report in ordered for line in report.lines())]


def _some(parts: tuple[str, ...]) -> str:
    more = len(parts) - _MOST_KEPT
    return "; ".join((*parts[:_MOST_KEPT], f"and {more:,} more") if more > 0 else parts)


def counted(number: int, one: str, many: str | None = None) -> str:
    """`3 documents`, `1 entity`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
