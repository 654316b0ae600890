"""The article as a picture that stays: laid out like the view lays it out, cut between lines, drawn by the same painters.

A sheet knows no paper. It is one column whose heights are counted in whole pixels from its top; a page, a picture of some
lines and a picture of everything are slices of it. Only the blocks near what is drawn are kept, so a book needs no more
memory than an article.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QPainter, QTextCharFormat

from annotator.codebook import Codebook
from annotator.gui.settings import ArcMode
from annotator.gui.text.flow import Flow, Form
from annotator.gui.text.layout import Block
from annotator.gui.text.looks import Looks
from annotator.gui.text.marks import Marks
from annotator.gui.text.metrics import Metrics
from annotator.gui.text.painters import PAINTERS, paint_margin
from annotator.gui.text.scene import Colors, Scene
from annotator.gui.text.theme import TextTheme, light
from annotator.model import Event, Span, TextRange

_ENDLESS = 1 << 40

Place = tuple[int, int]
"""A line: the index of its segment, and its number there."""


@dataclass(frozen=True)
class Article:
    """What is put on paper. Offsets are code points of `text`; `event` is the one whose arcs are drawn, if arcs are."""

    text: str
    spans: Mapping[int, Span]
    events: Mapping[int, Event]
    codebook: Codebook
    ranges: Sequence[TextRange] = ()
    title: str = ""
    arcs: ArcMode = "selected"
    event: int | None = None
    safe_colors: bool = False
    invisible: bool = False  # show invisible characters as signs


@dataclass(frozen=True, slots=True)
class Slice:
    """Whole lines under each other, `first` and `last` included.

    `start` is where the slice begins below the sheet's top, `height` how far its last line reaches, `lead` where the first
    line's block begins: not below the slice's top.
    """

    first: Place
    last: Place
    start: int
    height: int
    lead: int

    def numbers(self, block: Block) -> range:
        """The lines of a block that belong to the slice."""
        begin = self.first[1] if block.index == self.first[0] else 0
        end = self.last[1] + 1 if block.index == self.last[0] else len(block.lines)
        return range(begin, end)


def on_paper(*, safe: bool) -> TextTheme:
    """The light theme on white: what is printed has its own paper."""
    return replace(light(), paper="#ffffff", safe=safe)


def on_sheet(sizes: Metrics) -> Metrics:
    """The sizes with faces that go well into files, and look the same."""
    return replace(sizes, body=for_files(sizes.body), heading=for_files(sizes.heading), label=for_files(sizes.label))


def for_files(font: QFont) -> QFont:
    """A face without ligatures, since a reader of PDF finds no letters in some of them, and with its weight told.

    Qt takes the weight of a bundled face from its axis alone; the other one is what it writes into a file.
    """
    font = QFont(font)
    font.setFeature(QFont.Tag("liga"), 0)
    if font.variableAxisValue(QFont.Tag("wght")) > QFont.Weight.Medium:
        font.setWeight(QFont.Weight.DemiBold)
    return font


class _PaperFlow(Flow):
    """A flow whose emphasised words have such faces, too."""

    def _format(self, kind: str) -> QTextCharFormat:
        emphasis = super()._format(kind)
        emphasis.setFont(for_files(emphasis.font()))
        return emphasis


class Sheet:
    """An article in one column of a width, `metrics.measure` at most."""

    def __init__(self, article: Article, metrics: Metrics, width: int | None = None) -> None:
        self.article = article
        self.metrics = metrics = on_sheet(metrics)
        self.width = min(metrics.measure, width or metrics.measure)
        self.slices: list[Slice] = []
        self.looks = Looks(article.codebook, on_paper(safe=article.safe_colors), metrics)
        self._marks = Marks(article.spans, article.events)
        all_arcs = article.arcs == "all"
        form = Form(metrics, self.looks, self.width, all_arcs)
        self._flow = _PaperFlow(article.text, self._marks, article.ranges, article.title or None, form)
        self.scene = Scene(metrics, self.looks, self._flow.arcs, Colors(self.looks.theme), all_arcs=all_arcs)
        self.scene.invisible_in = article.text if article.invisible else None
        if article.arcs == "selected":
            self.scene.show_event(self._marks, article.event)

    @property
    def segments(self) -> int:
        """How many segments there are to measure."""
        return len(self._flow.segments)

    @property
    def estimate(self) -> int:
        """About how high everything is, without laying it out."""
        return self._flow.heights.total

    def words_of(self, annotation_id: int) -> list[tuple[int, int]]:
        """The words of a span, or of an event with all that fills its roles."""
        marks = [mark for _role, mark in self._marks.members(annotation_id)]
        found = self._marks.find(annotation_id)
        return sorted(part for mark in ([found] if found else []) + marks for part in mark.fragments)

    def cut(self, height: int) -> Iterator[int]:
        """Cut everything into `slices` of at most `height` pixels; a line that is higher gets a slice of its own.

        Yields the number of segments that are measured.
        """
        slices: list[Slice] = []
        first, last, start, lead, bottom, top = (0, 0), (0, -1), 0, 0, 0, 0
        for index in range(self.segments):
            block = self._flow.block(index)
            for number, line_top in enumerate(block.tops):
                reach = top + self._bottom(block, number)
                if reach - start > height and last[1] >= 0:
                    slices.append(Slice(first, last, start, bottom - start, lead))
                    first, start = (index, number), top + line_top
                    lead = top - start
                last, bottom = (index, number), reach
            top += block.height
            yield index + 1
        slices.append(Slice(first, last, start, bottom - start, lead))
        self.slices = slices

    def everything(self) -> Slice:
        """All lines in one slice."""
        for _ in self.cut(_ENDLESS):
            pass
        return self.slices[0]

    def distance(self, start: int, end: int) -> int:
        """About how many pixels lie between two words, without laying anything out."""
        heights, segments = self._flow.heights, self._flow.segments
        return heights.top(segments.at(end)) - heights.top(segments.at(start))

    def around(self, start: int, end: int) -> Slice:
        """The lines that show the words from start to end; lays out no others."""
        segments = self._flow.segments
        first_block, last_index = self._flow.block(segments.at(start)), segments.at(max(start, end - 1))
        number = first_block.line_at(start)
        lead = -first_block.tops[number]
        bottom = lead
        for index in range(first_block.index, last_index):
            bottom += self._flow.block(index).height
        last_block = self._flow.block(last_index)
        last = last_block.line_at(max(start, end - 1))
        height = bottom + self._bottom(last_block, last)
        return Slice((first_block.index, number), (last_index, last), -lead, height, lead)

    def paint(self, p: QPainter, part: Slice, height: int | None = None) -> None:
        """Draw a slice; the painter's origin is the left end of its top.

        What goes on beyond it goes on to its last line's end, or to `height`.
        """
        top = part.lead
        if part.first == (0, 0):
            self._paint_heading(p, top)
        rows: list[tuple[Block, int]] = []
        for index in range(part.first[0], part.last[0] + 1):
            block = self._flow.block(index)
            for number in part.numbers(block):
                y = top + block.bases[number]
                p.translate(0, y)
                for paint in PAINTERS:
                    paint(p, block, number, self.scene)
                p.translate(0, -y)
            rows.append((block, top))
            top += block.height
        self._paint_margin(p, rows, height or part.height)

    def texts(self, part: Slice) -> list[str]:
        """The exact words of each line of a slice."""
        found: list[str] = []
        for index in range(part.first[0], part.last[0] + 1):
            block = self._flow.block(index)
            ends = (block.line_range(number) for number in part.numbers(block))
            found += [self.article.text[start:end] for start, end in ends]
        return found

    def _paint_margin(self, p: QPainter, rows: list[tuple[Block, int]], height: int) -> None:
        """The verticals of arcs; those that go on beyond the slice are cut off at its edge."""
        over = 6 * self.metrics.zoom
        p.save()
        p.setClipRect(QRectF(-self.metrics.margin, -over, self.metrics.margin + self.width, height + over))
        paint_margin(p, rows, self.scene, height)
        p.restore()

    def _paint_heading(self, p: QPainter, top: int) -> None:
        heading = self._flow.heading
        if heading is None:
            return
        p.setPen(self.scene.colors.ink)
        y = float(top + self.metrics.top)
        for number in range(heading.lineCount()):
            line = heading.lineAt(number)
            line.draw(p, QPointF(0, y))
            y += line.height()

    def _bottom(self, block: Block, number: int) -> int:
        """Where a line ends with all that is drawn under its words, below its block's top."""
        line = block.lines[number]
        lanes = line.decoration.underline_lanes if line.decoration else 0
        return block.bases[number] + self.metrics.text_height + line.growth + self.metrics.space_below(lanes)
