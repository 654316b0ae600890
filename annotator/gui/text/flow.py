"""The article as one column of blocks: laid out when they come into view, decorated when needed, forgotten when far.

What is kept is bounded by `KEPT` code points, so that memory does not grow with the document. A change of annotations
makes the lines it touches stale and nothing else.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtGui import QTextCharFormat

from annotator.gui import fonts
from annotator.gui.text.arcs import Arcs
from annotator.gui.text.cells import Cells
from annotator.gui.text.decorate import Decoration, decorate
from annotator.gui.text.heights import Heights
from annotator.gui.text.layout import Block, Emphasis, lay_out, make_layout
from annotator.gui.text.looks import Looks
from annotator.gui.text.marks import Marks
from annotator.gui.text.metrics import Metrics
from annotator.gui.text.segments import Segments, right_to_left
from annotator.model import TextRange

KEPT = 100_000
_FEWEST = 40

_ITALIC = frozenset(("em", "i", "cite", "var", "dfn"))
_BOLD = frozenset(("strong", "b", "th", "h1", "h2", "h3", "h4", "h5", "h6"))


@dataclass(frozen=True)
class Form:
    """What the look of a document depends on beside the document."""

    metrics: Metrics
    looks: Looks
    width: int
    all_arcs: bool


class Flow:
    """The blocks of one document in one form, by the index of their segment."""

    def __init__(self, text: str, marks: Marks, ranges: Sequence[TextRange], heading: str | None, form: Form) -> None:
        self.text = text
        self.marks = marks
        self.segments = Segments(text)
        self._heading = heading or ""
        self._ranges = [r for r in ranges if (r.kind in _ITALIC or r.kind in _BOLD) and r.start < r.end]
        self._styled = Cells()
        for number, styled in enumerate(self._ranges):
            self._styled.add(styled.start, styled.end, number)
        self.reform(form)

    def reform(self, form: Form) -> None:
        """Take another form: everything is laid out anew when it is needed."""
        self.form = form
        self.arcs = Arcs(self.marks, form.looks, form.metrics, form.all_arcs)
        self._blocks: OrderedDict[int, Block] = OrderedDict()
        self._kept = 0
        turned = right_to_left(self._heading)
        self.heading = make_layout(self._heading, form.metrics.heading, form.width, turned) if self._heading else None
        self.lead = self._lead()
        self.heights = Heights([self._estimate(index) for index in range(len(self.segments))])

    def block(self, index: int) -> Block:
        """The block of a segment, laid out and decorated."""
        block = self._blocks.get(index)
        if block is None:
            block = self._lay_out(index)
        else:
            self._blocks.move_to_end(index)
        if not block.tops:
            self._decorate(block)
        return block

    def is_ready(self, index: int) -> bool:
        """Whether a block can be shown without being laid out first."""
        block = self._blocks.get(index)
        return block is not None and bool(block.tops)

    def touch(self, words: Iterable[tuple[int, int]]) -> dict[int, set[int]]:
        """Make the lines that show these words stale; returns the stale lines by segment, of the kept blocks."""
        stale: dict[int, set[int]] = {}
        for start, end in words:
            for index in self.segments.touching(start, end):
                block = self._blocks.get(index)
                if block is None:
                    continue
                for number in range(block.line_at(start), block.line_at(end) + 1):
                    block.lines[number].decoration = None
                    stale.setdefault(index, set()).add(number)
                block.tops = []
        return stale

    def _lay_out(self, index: int) -> Block:
        start, end = self.segments.starts[index], self.segments.ends[index]
        block = lay_out(
            index,
            start,
            self.text[start:end],
            self.form.width,
            self.form.metrics,
            self.segments.right_to_left(index),
            self._emphasis(start, end),
        )
        self._blocks[index] = block
        self._kept += end - start
        while self._kept > KEPT and len(self._blocks) > _FEWEST:
            _, forgotten = self._blocks.popitem(last=False)
            self._kept -= len(forgotten.text)
        return block

    def _decorate(self, block: Block) -> None:
        form = self.form
        for number, line in enumerate(block.lines):
            if line.decoration is None:
                marks = self.marks.touching(*block.line_range(number))
                line.decoration = decorate(block, number, marks, form.looks, form.metrics) if marks else Decoration()
                line.buses = self.arcs.of_all(line.decoration) if form.all_arcs else []
        self._stack(block)

    def _stack(self, block: Block) -> None:
        """Put the lines of a block under each other."""
        metrics = self.form.metrics
        blank = block.text in ("", "\r")
        y = self.lead if block.index == 0 else 0
        block.tops, block.bases = [], []
        for line in block.lines:
            assert line.decoration is not None
            arcs = 1 + max((bus.lane for bus in line.buses), default=-1)
            block.tops.append(y)
            y += 0 if blank else metrics.space_above(line.decoration.label_lanes, arcs)
            block.bases.append(y)
            y += metrics.text_height + line.growth
            y += 0 if blank else metrics.space_below(line.decoration.underline_lanes)
        block.height = y + self._gap(block.index, blank)
        self.heights.correct(block.index, block.height)

    def _gap(self, index: int, blank: bool) -> int:
        metrics = self.form.metrics
        gap = metrics.paragraph_gap if self.segments.closes[index] and not blank else 0
        return gap + (metrics.pitch if index == len(self.segments) - 1 else 0)

    def _lead(self) -> int:
        if self.heading is None:
            return self.form.metrics.top
        height = sum(self.heading.lineAt(i).height() for i in range(self.heading.lineCount()))
        return ceil(height) + 2 * self.form.metrics.top

    def _estimate(self, index: int) -> int:
        metrics = self.form.metrics
        length = self.segments.ends[index] - self.segments.starts[index]
        lines = 1 + int(length * metrics.character * 1.02 / self.form.width)
        height = lines * metrics.pitch if length else metrics.text_height
        return height + self._gap(index, not length) + (self.lead if index == 0 else 0)

    def _emphasis(self, start: int, end: int) -> list[Emphasis]:
        """The emphasis that the source had in these words."""
        styled = sorted(self._styled.touching(start, end)) if self._ranges else []
        return [(left, right, self._format(self._ranges[number].kind)) for left, right, number in styled]

    def _format(self, kind: str) -> QTextCharFormat:
        emphasis = QTextCharFormat()
        metrics = self.form.metrics
        emphasis.setFont(fonts.body(metrics.zoom, bold=kind in _BOLD, italic=kind in _ITALIC, setting=metrics.setting))
        return emphasis
