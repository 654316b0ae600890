"""What a printed codebook is made of, from the top down: headings, paragraphs, rows of tables, lines of the contents.

A piece says what has to stay with the one after it and what is repeated over it on a new page, so that no label is parted
from its heading and no row from the names of its columns.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from annotator.codebook import KINDS, Codebook, Example, Kind, Label
from annotator.codebook.guidance import (
    Entry,
    Words,
    attribute_entries,
    guidance,
    marked,
    shared_guidance,
)
from annotator.gui import fonts
from annotator.gui.label_list import split_name
from annotator.gui.label_swatch import paint_swatch
from annotator.gui.plain import label_in
from annotator.gui.text.set_text import Run, SetText
from annotator.gui.text.theme import light

INK, MUTED, RULE = QColor("#1f2328"), QColor("#5a5f68"), QColor("#d5d0c6")
_TEXT, _CELL, _SMALL, _HEADING, _SECTION, _TITLE = 13, 12, 11, 15, 20, 28
_COLUMNS = (0.19, 0.31, 0.17, 0.33)
_PAD = 10.0  # between columns
_SWATCH = 14.0
_INDENT = 14.0
_CONTENTS_COLUMNS = 3
_WHOLE, _START = 0.5, 0.4  # of a page: a label up to that stays whole, its beginning with the first row of its table

Sign = Callable[[QPainter, float], None]
"""Draws something beside a piece whose upper edge is at a height."""


@dataclass(slots=True)
class Piece:
    """Texts side by side, each at its `x`. `above`: the room over it, unless it begins a page."""

    cells: list[tuple[float, SetText]] = field(default_factory=list)
    above: float = 0.0
    below: float = 0.0
    keep: bool = False
    """It stays on one page with the piece after it."""
    head: Piece | None = None
    """What is repeated above it where it begins a page."""
    sign: Sign | None = None
    label: Label | None = None
    """The label whose heading it is."""
    section: str = ""
    """The title of the section it begins."""

    @property
    def height(self) -> float:
        return max((text.height for _, text in self.cells), default=0.0) + self.below

    def paint(self, p: QPainter, y: float) -> None:
        """Draw it with its upper edge at `y`, the first lines on one base line."""
        base = max((text.ascent for _, text in self.cells), default=0.0)
        for x, text in self.cells:
            text.paint(p, x, y + base - text.ascent)
        if self.sign is not None:
            self.sign(p, y)

    def cut(self, height: float) -> Piece | None:
        """Keep what fits into `height` and return the rest; None where all fits."""
        rests = [(x, text.cut(height - self.below)) for x, text in self.cells]
        left = [(x, rest) for x, rest in rests if rest is not None]
        return Piece(left, 0.0, self.below, self.keep, self.head, section=self.section) if left else None


class Pieces:
    """Sets a codebook for a width; `page_of` says on which page a label stands, once that is known."""

    def __init__(
        self, codebook: Codebook, words: Words, width: float, room: float, page_of: Callable[[Label], str]
    ) -> None:
        self._codebook, self._words, self._width, self._room = codebook, words, width, room
        self._page_of = page_of
        self._shared = shared_guidance(codebook)
        self._text, self._small = _face(fonts.body(), _TEXT), _face(fonts.card(), _SMALL)
        self._bold, self._caption = _face(fonts.card(bold=True), _SMALL), _face(fonts.card(bold=True), _SMALL)

    # ---- the whole

    def opening(self) -> Iterator[Piece]:
        """The title, what it is about, and the contents."""
        codebook, words = self._codebook, self._words
        title = Run(codebook.title, _face(fonts.card(bold=True), _TITLE), INK)
        yield self._across([title], keep=True)
        if codebook.name != codebook.title:
            yield self._across([Run(codebook.name, self._small, MUTED)], 2)
        if codebook.description:
            yield self._across([Run(codebook.description, self._text, INK)], 8)
        if codebook.labels:
            yield self._heading(words.contents, _SECTION, 26)
        for kind in KINDS:
            if codebook.of_kind(kind):
                yield from self._contents(kind)

    def section(self, kind: Kind) -> Iterator[Piece]:
        """The heading of a kind of labels, and what all of them have."""
        title = self._words.kinds[kind]
        heading = self._heading(title, _SECTION, 34)
        heading.section = title
        yield heading
        common = [(self._words.shared[kind], self._shared.kinds[kind])]
        common += [(self._words.shared["role"], self._shared.roles)] if kind == "event" else []
        for caption, attributes in common:
            yield from self._table(caption, attribute_entries(attributes, self._words), self._attribute_heads())

    def label(self, label: Label) -> list[Piece]:
        """All that is said of a label; a short one stays on one page."""
        pieces = list(self._label(label))
        first_row = next((n for n, piece in enumerate(pieces) if piece.head is not None), len(pieces) - 1)
        for last, share in ((first_row, _START), (len(pieces) - 1, _WHOLE)):
            if sum(piece.above + piece.height for piece in pieces[: last + 1]) <= self._room * share:
                for piece in pieces[:last]:
                    piece.keep = True
        return pieces

    def closing(self) -> Iterator[Piece]:
        """What is said of clusters."""
        entries = attribute_entries(self._codebook.cluster_attributes, self._words)
        if entries:
            title = self._words.shared["cluster"]
            heading = self._heading(title, _SECTION, 34)
            heading.section = title
            yield heading
            yield from self._table("", entries, self._attribute_heads())

    # ---- one label

    def _label(self, label: Label) -> Iterator[Piece]:
        words = self._words
        said = guidance(label, words, self._shared)
        yield self._label_heading(label)
        if label.definition:
            yield self._across([Run(label.definition, self._text, INK)], 4)
        for caption, text in said.facts:
            yield self._across([Run(f"{caption}  ", self._small, MUTED), Run(text, self._text, INK)], 4)
        for example in label.examples:
            yield self._example(label, example)
        for caption, advice in ((words.do, label.do), (words.dont, label.dont)):
            if advice:
                yield self._caption_line(caption)
            for point in advice:
                yield self._point(point)
        heads = (words.role, words.filled_by, words.how_many, words.meaning)
        yield from self._table(words.roles, said.roles, heads)
        yield from self._table(words.attributes, said.attributes, self._attribute_heads())

    def _label_heading(self, label: Label) -> Piece:
        face, quiet = _face(fonts.card(bold=True), _HEADING), _face(fonts.card(), _HEADING - 2)
        parents, own = split_name(label.name)
        runs = [Run(f"{parents}.", quiet, MUTED)] if parents else []
        runs.append(Run(own, face, INK))
        runs += [Run(f"  {self._words.retired}", self._small, MUTED)] if label.retired else []
        indent = _SWATCH + 8
        text = SetText(runs, self._width - indent - 40)
        piece = Piece([(self._from_start(indent, self._width - indent - 40), text)], 24, keep=True, label=label)
        piece.sign = lambda p, y: self._label_sign(p, y, label, text)
        return piece

    def _label_sign(self, p: QPainter, y: float, label: Label, text: SetText) -> None:
        cell = QRectF(self._from_start(0, _SWATCH), y + (text.first_line - _SWATCH) / 2, _SWATCH, _SWATCH)
        paint_swatch(p, cell, light().label_color(label.color), kind=label.kind)
        if label.key:
            side = text.first_line - 1
            away = self._width - side
            place = QRectF(self._from_start(away, side), y + 0.5, side, side)
            p.setPen(QPen(MUTED, 0.75))
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.drawRoundedRect(place, 3, 3)
            p.setFont(self._small)
            p.setPen(INK)
            p.drawText(place, Qt.AlignmentFlag.AlignCenter, label.key)

    def _example(self, label: Label, example: Example) -> Piece:
        color = light().label_color(label.color)
        bold = _face(fonts.body(bold=True), _TEXT)
        runs = [
            Run(text, bold, INK, color) if labelled else Run(text, self._text, INK)
            for text, labelled in marked(example.text)
        ]
        if example.document:
            source = self._words.taken_from.replace("{document}", example.document)
            runs.append(Run(f"  {source}", self._small, MUTED))
        piece = self._across(runs, 5, _INDENT)
        height = piece.height - 3
        bar = self._from_start(0, 2.5)
        piece.sign = lambda p, y: p.fillRect(QRectF(bar, y, 2.5, height), RULE)
        return piece

    def _point(self, text: str) -> Piece:
        piece = self._across([Run(text, self._text, INK)], 2, _INDENT)
        dot = SetText([Run("•", self._text, MUTED)], _INDENT)
        piece.cells.append((self._from_start(2, _INDENT), dot))
        return piece

    def _across(self, runs: Sequence[Run], above: float = 0.0, indent: float = 0.0, *, keep: bool = False) -> Piece:
        """A paragraph."""
        room = self._width - indent
        return Piece([(self._from_start(indent, room), SetText(runs, room))], above, keep=keep)

    def _heading(self, text: str, size: int, above: float) -> Piece:
        piece = self._across([Run(text, _face(fonts.card(bold=True), size), INK)], above, keep=True)
        piece.below = 4
        piece.sign = lambda p, y: p.fillRect(QRectF(0, y - 9, self._width, 1.2), INK) if y > 9 else None
        return piece

    def _caption_line(self, text: str) -> Piece:
        return self._across([Run(text, self._caption, MUTED)], 10, keep=True)

    # ---- tables

    def _attribute_heads(self) -> tuple[str, str, str, str]:
        return self._words.attribute, self._words.answer, self._words.rule, self._words.meaning

    def _table(self, caption: str, entries: Iterable[Entry], heads: Sequence[str]) -> Iterator[Piece]:
        """Roles or attributes, without the columns in which nothing would stand."""
        rows = [self._row(entry) for entry in entries]
        if not rows:
            return
        used = [n for n in range(len(heads)) if any(row[n] for row in rows)]
        whole = sum(_COLUMNS[n] for n in used)
        widths = [_COLUMNS[n] / whole * self._width for n in used]
        if caption:
            yield self._caption_line(caption)
        head = self._table_row([[Run(heads[n], self._small, MUTED)] for n in used], widths)
        head.keep = True
        yield head
        for row in rows:
            piece = self._table_row([row[n] for n in used], widths)
            piece.head = head
            yield piece

    def _row(self, entry: Entry) -> list[list[Run]]:
        words, text = self._words, _face(fonts.body(), _CELL)
        name = [Run(entry.name, self._bold, INK)]
        name += [Run(f"  {words.retired}", self._small, MUTED)] if entry.retired else []
        takes = [Run(entry.takes, text, INK)] if entry.takes else []
        for part in entry.parts:
            told = "; ".join(
                said for said in (part.takes, part.rule, part.definition, words.retired if part.retired else "") if said
            )
            takes += [Run(f"\n{part.name}: ", self._bold, INK), Run(told, self._small, INK)]
        return [name, takes, _said(entry.rule, text), _said(entry.definition, text)]

    def _table_row(self, row: Sequence[Sequence[Run]], widths: Sequence[float]) -> Piece:
        piece, x = Piece(above=4, below=4), 0.0
        for runs, width in zip(row, widths, strict=True):
            if runs:
                piece.cells.append((self._from_start(x, width - _PAD), SetText(runs, width - _PAD)))
            x += width
        height = piece.height
        piece.sign = lambda p, y: p.fillRect(QRectF(0, y + height - 0.6, self._width, 0.6), RULE)
        return piece

    # ---- contents

    def _contents(self, kind: Kind) -> Iterator[Piece]:
        """The labels of a kind in columns, read from the top of each."""
        labels = self._codebook.of_kind(kind)
        yield self._caption_line(self._words.kinds[kind])
        lines = -(-len(labels) // _CONTENTS_COLUMNS)
        for line in range(lines):
            piece = self._contents_line(labels[line::lines])
            piece.keep = line == 0 < lines - 1
            yield piece

    def _contents_line(self, labels: Sequence[Label]) -> Piece:
        width = self._width / _CONTENTS_COLUMNS
        piece, signs = Piece(above=1), []
        for column, label in enumerate(labels):
            x, face = column * width, self._small
            indent = _SWATCH + 4
            room = width - indent - 44
            short = label_in(room - 2, label.name, QFontMetricsF(face))
            name = SetText([Run(short, face, MUTED if label.retired else INK)], room)
            piece.cells.append((self._from_start(x + indent, room), name))
            signs.append((x, label))
        height = piece.height
        piece.sign = lambda p, y: self._contents_signs(p, QRectF(0, y, width, height), signs)
        return piece

    def _contents_signs(self, p: QPainter, line: QRectF, signs: Sequence[tuple[float, Label]]) -> None:
        for x, label in signs:
            side = _SWATCH - 4
            cell = QRectF(self._from_start(x, side), line.center().y() - side / 2 - 1, side, side)
            paint_swatch(p, cell, light().label_color(label.color), kind=label.kind)
            p.setFont(self._small)
            p.setPen(MUTED)
            place = QRectF(self._from_start(x + line.width() - 44, 28), line.top(), 28, line.height())
            end = Qt.AlignmentFlag.AlignLeft if self._words.right_to_left else Qt.AlignmentFlag.AlignRight
            p.drawText(place, end | Qt.AlignmentFlag.AlignTop, self._page_of(label))

    def _from_start(self, x: float, width: float) -> float:
        """The left edge of what stands `x` away from the side the program reads from."""
        return self._width - x - width if self._words.right_to_left else x


def _said(text: str, font: QFont) -> list[Run]:
    return [Run(text, font, INK)] if text else []


def _face(font: QFont, size: int) -> QFont:
    """The face in whole pixels, which every device understands alike."""
    font = QFont(font)
    font.setPixelSize(size)
    return font
