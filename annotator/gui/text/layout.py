"""One segment laid out in lines: from offsets to points on the screen and back.

This is the one door to Qt's text layout: outside it everything counts code points, inside it UTF-16 units. Qt gets a
string of the same length as the segment in which characters that it would drop, draw as a box, or not break at are
replaced; nothing is ever read back.

Line breaks come from the text and the width alone, never from annotations. A line is drawn at (0, 0): where it stands is
known to its block, so that lines move without being laid out again.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

import regex
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from annotator.gui.text.clusters import Extent, Ruler, Stop
from annotator.gui.text.lines import Line, MixedLine
from annotator.gui.text.metrics import Metrics
from annotator.text import OffsetMap, snap

Emphasis = tuple[int, int, QTextCharFormat]
"""Offsets [start, end) of the document and how their letters differ."""

_RIGHT_TO_LEFT = regex.compile(r"[\p{bidi_class=R}\p{bidi_class=AL}\p{bidi_class=AN}]")
_BEGINS_PLAINLY = regex.compile(r"[^\p{L}\p{N}]*\p{bidi_class=L}")  # numbers turn after an Arabic word a line before
_CONTROL = regex.compile(r"[\u200f\u061c\u202a-\u202e\u2066-\u2069]")  # reaches beyond its line
_CLUSTER = regex.compile(r"\X")
_EACH_ITS_OWN = regex.compile(
    r"(?V1)[\p{Grapheme_Cluster_Break=Other}--\p{Default_Ignorable_Code_Point}--[\U00010000-\U0010ffff]]*"
)  # no tabs, no marks: each character is a cluster of one unit
_ONE_WAY = regex.compile(  # letters of one direction with the blanks between them, never around them
    r"[\p{bidi_class=R}\p{bidi_class=AL}](?:[\p{bidi_class=R}\p{bidi_class=AL} ]*[\p{bidi_class=R}\p{bidi_class=AL}])?"
    r"|\p{bidi_class=L}(?:[\p{bidi_class=L} ]*\p{bidi_class=L})?"
)
_TURNED = regex.compile(  # all of it runs to the left where its paragraph does
    r"[\p{bidi_class=R}\p{bidi_class=AL}]"
    r"[\p{bidi_class=R}\p{bidi_class=AL}\p{bidi_class=WS}\p{bidi_class=ON}\p{bidi_class=CS}\p{bidi_class=ES}]*"
)
_INVISIBLE = regex.compile(r"\p{Default_Ignorable_Code_Point}+")
_ODD = regex.compile(r"[\r\x0b\x0c\x85\u2029\ufeff]|\u00ad+(?=\r?\Z)")
_MARKS = {"L": "\u200e", "R": "\u200f", "AL": "\u061c"}
_NOTHING, _BREAK = "\u2060", "\u2028"


def displayed(text: str) -> str:
    """What Qt is given for a segment's text: as many UTF-16 units, and no character that it would treat badly.

    The \\r of a \\r\\n takes no room; a lone \\r, NEL, vertical tab, form feed and U+2029 break the line as they meant to;
    U+FEFF, which PySide6 drops where it leads a string, becomes the word joiner that replaced it in Unicode. A soft
    hyphen at the very end would show as a hyphen.
    """
    if not _ODD.search(text):
        return text
    body = text[:-1] + _NOTHING if text.endswith("\r") else text
    return str(_ODD.sub(_replacement, body))


def _replacement(match: regex.Match[str]) -> str:
    found = match.group()
    return _NOTHING * len(found) if found[0] in "\ufeff\u00ad" else _BREAK


class Block:
    """A segment laid out: its lines, and where they stand below the block's top.

    `bases` are the tops of the lines' text, `tops` those of the lines with the space above their text.
    """

    __slots__ = ("bases", "end", "height", "index", "layout", "line_starts", "lines", "start", "text", "tops", "units")

    def __init__(
        self, index: int, start: int, text: str, layout: QTextLayout, lines: list[Line], units: OffsetMap
    ) -> None:
        self.index = index
        self.start = start
        self.end = start + len(text)
        self.text = text
        self.layout = layout  # lives as long as its lines
        self.lines = lines
        self.units = units
        self.line_starts = [line.start for line in lines]
        self.tops: list[int] = []
        self.bases: list[int] = []
        self.height = 0

    def unit(self, offset: int) -> int:
        """An offset of the document as a position in this block's layout, clipped to the block."""
        return self.units.to_utf16(min(max(offset, self.start), self.end) - self.start)

    def offset(self, unit: int) -> int:
        """A position in this block's layout as an offset of the document; never in a cluster or behind a closing \\r."""
        inside = self.units.to_points(unit)
        if inside == len(self.text):
            return self.end - 1 if self.text.endswith("\r") else self.end
        return self.start + (inside if self.text.isascii() else snap(self.text, inside, inside)[0])

    def line_at(self, offset: int) -> int:
        """The index of the line that holds an offset."""
        return max(0, bisect_right(self.line_starts, self.unit(offset)) - 1)

    def line_range(self, index: int) -> tuple[int, int]:
        """The offsets at which a line starts and ends, blanks included."""
        line = self.lines[index]
        return self.start + self.units.to_points(line.start), self.start + self.units.to_points(line.end)

    def clip(self, index: int, start: int, end: int) -> tuple[int, int]:
        """The part of offsets [start, end) that lies on a line, in units; empty where start >= end."""
        line = self.lines[index]
        return max(self.unit(start), line.start), min(self.unit(end), line.end)

    def extents(self, index: int, start: int, end: int) -> list[Extent]:
        """Where offsets [start, end) show on a line."""
        first, last = self.clip(index, start, end)
        return self.lines[index].extents(first, last) if first < last else []

    def is_last(self, index: int) -> bool:
        return index == len(self.lines) - 1


def lay_out(
    index: int,
    start: int,
    text: str,
    width: int,
    metrics: Metrics,
    right_to_left: bool = False,
    emphasis: Sequence[Emphasis] = (),
) -> Block:
    """Break a segment into lines of at most `width` pixels."""
    units = OffsetMap(text)
    formats = [_format_range(units, start, len(text), *part) for part in emphasis]
    layout = make_layout(displayed(text), metrics.body, width, right_to_left, formats)
    maker = _LineMaker(text, units, width, metrics, right_to_left, formats)
    lines = [maker.make(layout.lineAt(number)) for number in range(layout.lineCount())]
    return Block(index, start, text, layout, lines, units)


@dataclass(frozen=True)
class _LineMaker:
    """Makes plain lines where it can, and lines that measure each cluster where directions of writing meet."""

    text: str
    units: OffsetMap
    width: int
    metrics: Metrics
    right_to_left: bool
    formats: Sequence[QTextLayout.FormatRange]

    @cached_property
    def _mixed(self) -> Literal["all", "some", "none"]:
        """Which lines may hold runs against each other."""
        if self.right_to_left or _CONTROL.search(self.text):
            return "all"
        return "some" if _RIGHT_TO_LEFT.search(self.text) else "none"

    def make(self, qline: QTextLine) -> Line:
        first, last = (
            self.units.to_points(qline.textStart()),
            self.units.to_points(qline.textStart() + qline.textLength()),
        )
        shown = self.text[first:last]
        blanks = len(shown) - len(shown.rstrip())
        blanks = 0 if blanks == len(shown) else blanks
        ink_end = qline.textStart() + qline.textLength() - blanks  # blanks are one unit each
        mixed = self._mixed
        plain = mixed == "some" and not _RIGHT_TO_LEFT.search(shown) and _BEGINS_PLAINLY.match(shown)
        if mixed == "none" or plain:
            return Line(qline, ink_end, self.metrics)

        def probe() -> tuple[Ruler, list[Stop]]:
            as_it_is = not blanks or last == len(self.text) or (self.right_to_left and _TURNED.fullmatch(shown))
            ruler = Ruler(qline) if as_it_is else self._ruler(first, last - blanks)
            return ruler, _stops(shown, qline.textStart())

        return MixedLine(qline, ink_end, self.metrics, probe, self.right_to_left)

    def _ruler(self, first: int, last: int) -> Ruler:
        """The same line without the blanks at its break, which Qt counts in where it should not.

        Marks stand for the letters before and behind it, so that numbers and punctuation keep their direction.
        """
        before, behind = _mark(reversed(self.text[:first])), _mark(iter(self.text[last:]))
        shift = len(before) - self.units.to_utf16(first)
        formats = [_moved(part, shift) for part in self.formats]
        shown = before + displayed(self.text[first:last] + behind)
        layout = make_layout(shown, self.metrics.body, self.width, self.right_to_left, formats, wrap=False)
        return Ruler(layout.lineAt(0), shift, layout)


def _mark(characters: Iterator[str]) -> str:
    """The invisible mark that has the direction of the first letter among these characters."""
    directions = (unicodedata.bidirectional(character) for character in characters)
    return next((_MARKS[direction] for direction in directions if direction in _MARKS), "")


def _moved(part: QTextLayout.FormatRange, shift: int) -> QTextLayout.FormatRange:
    moved = QTextLayout.FormatRange()
    begin = max(0, part.start + shift)
    moved.start, moved.length, moved.format = begin, max(0, part.start + part.length + shift - begin), part.format
    return moved


def make_layout(
    text: str,
    font: QFont,
    width: int,
    right_to_left: bool = False,
    formats: Sequence[QTextLayout.FormatRange] = (),
    *,
    wrap: bool = True,
) -> QTextLayout:
    """A finished layout of a text; every line stands at (0, 0)."""
    layout = QTextLayout(text, font)
    layout.setTextOption(_option(font, right_to_left, wrap))
    layout.setCacheEnabled(True)
    if formats:
        layout.setFormats(list(formats))
    layout.beginLayout()
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, 0))
        line = layout.createLine()
    layout.endLayout()
    return layout


def _format_range(
    units: OffsetMap, base: int, length: int, start: int, end: int, emphasis: QTextCharFormat
) -> QTextLayout.FormatRange:
    first, last = units.to_utf16(max(start - base, 0)), units.to_utf16(min(end - base, length))
    result = QTextLayout.FormatRange()
    result.start, result.length, result.format = first, last - first, emphasis
    return result


def _option(font: QFont, right_to_left: bool, wrap: bool) -> QTextOption:
    option = QTextOption()
    mode = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if wrap else QTextOption.WrapMode.NoWrap
    option.setWrapMode(mode)
    option.setTabStopDistance(4 * (font.pixelSize() if font.pixelSize() > 0 else font.pointSizeF() / 0.75) * 0.5)
    if right_to_left:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    else:
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    return option


def _stops(shown: str, first_unit: int) -> list[Stop]:
    if not _EACH_ITS_OWN.fullmatch(shown):
        return list(_clusters(shown, first_unit))
    stops = [(unit, unit + 1, "") for unit in range(first_unit, first_unit + len(shown))]
    for match in _ONE_WAY.finditer(shown):
        for index in range(match.start(), match.end() - 1):
            stops[index] = (first_unit + index, first_unit + index + 1, "joined")
    return stops


def _clusters(shown: str, first_unit: int) -> Iterator[Stop]:
    units = OffsetMap(shown)
    for match in _CLUSTER.finditer(shown):
        start, end = units.to_utf16(match.start()), units.to_utf16(match.end())
        kind = "several" if match.end() - match.start() > 1 else "tab" if match.group() == "\t" else ""
        kind = "invisible" if _INVISIBLE.fullmatch(match.group()) else kind
        yield first_unit + start, first_unit + end, kind
