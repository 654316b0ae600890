"""Where in a document something is: how much is annotated, and what is in doubt, wrong or noted, by part of the text.

Each annotation is looked at once and again when it changes; what is kept are counts, so that asking costs nothing.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Literal

from annotator.codebook import Codebook, problems
from annotator.model import Annotations, Event, Span

PARTS = 500
"""Into so many equal parts is the text divided."""

Concern = Literal["problem", "unsure", "note"]


@dataclass(slots=True)
class Overview:
    """Counts by part of a text of `length` code points."""

    length: int
    annotations: Counter[int] = field(default_factory=Counter)
    concerns: dict[Concern, Counter[int]] = field(default_factory=lambda: {name: Counter() for name in CONCERNS})
    _known: dict[int, tuple[int, tuple[Concern, ...]]] = field(default_factory=dict)

    def part(self, offset: int) -> int:
        """The part that an offset is in."""
        return min(PARTS - 1, offset * PARTS // max(1, self.length))

    def look_at(self, number: int, held: Annotations, codebook: Codebook) -> None:
        """Count the annotation of this id as it is now, or no longer."""
        before = self._known.pop(number, None)
        if before is not None:
            self._count(*before, -1)
        record = held.spans.get(number) or held.events.get(number)
        start = _start(record, held) if record is not None else None
        if record is not None and start is not None:
            now = self.part(start), tuple(_concerns(record, held, codebook))
            self._known[number] = now
            self._count(*now, 1)

    def _count(self, part: int, found: tuple[Concern, ...], by: int) -> None:
        for counter in (self.annotations, *(self.concerns[name] for name in found)):
            counter[part] += by
            if not counter[part]:
                del counter[part]


CONCERNS: tuple[Concern, ...] = ("problem", "unsure", "note")


def _start(record: Span | Event, held: Annotations) -> int | None:
    if isinstance(record, Span):
        return record.start
    if record.trigger is not None:
        return record.trigger.start
    fillers = (held.spans.get(argument.span_id or 0) for argument in record.arguments)
    return next((span.start for span in fillers if span is not None), None)


def _concerns(record: Span | Event, held: Annotations, codebook: Codebook) -> list[Concern]:
    found: list[Concern] = []
    if problems(codebook, record, held.spans, held.events):
        found.append("problem")
    if record.unsure:
        found.append("unsure")
    if record.note:
        found.append("note")
    return found
