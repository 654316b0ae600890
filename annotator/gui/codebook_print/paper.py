"""A codebook on pages: its pieces one under another, never parted from what they belong to, a foot under each page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QLocale, QRectF
from PySide6.QtGui import QPageLayout, QPainter

from annotator.codebook import KINDS, Codebook, Label
from annotator.codebook.guidance import Words
from annotator.gui.codebook_print.pieces import MUTED, Piece, Pieces
from annotator.gui.text.paper import DPI, page_of, paint_foot

_TOP, _FOOT, _SIDE = 60, 84, 64
_LEFT_OVER = 0.7  # a section that would begin further down begins a new page


@dataclass(slots=True)
class Leaf:
    """The pieces of one page with the heights at which they stand, and the section the page belongs to."""

    section: str = ""
    pieces: list[tuple[float, Piece]] = field(default_factory=list)
    filled: float = 0.0


class CodebookPages:
    """The pages of one codebook on one kind of paper."""

    def __init__(self, codebook: Codebook, words: Words, layout: QPageLayout) -> None:
        paper = layout.fullRect(QPageLayout.Unit.Point)
        self._width, self._height = paper.width() * DPI / 72, paper.height() * DPI / 72
        self._codebook, self._words = codebook, words
        self._room = max(120.0, self._height - _TOP - _FOOT)
        self._numbers: dict[tuple[str, str], int] = {}
        self._section = ""
        self.title = codebook.title
        self.steps = len(codebook.labels) + 1
        self.pages: list[Leaf] = []

    def measure(self) -> Iterator[int]:
        """Find out what stands on which page; yields how many labels are set."""
        pieces = Pieces(self._codebook, self._words, max(200.0, self._width - 2 * _SIDE), self._room, self._number_of)
        self.pages = [Leaf()]
        self._place(list(pieces.opening()))
        done = 0
        for kind in KINDS:
            labels = self._codebook.of_kind(kind)
            head = list(pieces.section(kind)) if labels else []
            for label in labels:
                self._place([*head, *pieces.label(label)])
                head = []
                done += 1
                yield done
        self._place(list(pieces.closing()))
        yield self.steps

    def _number_of(self, label: Label) -> str:
        number = self._numbers.get((label.kind, label.name))
        return QLocale().toString(number) if number is not None else ""

    def _place(self, pieces: list[Piece]) -> None:
        """Put pieces under what stands there already, each group that stays together on one page if it can be."""
        start = 0
        for at, piece in enumerate(pieces):
            if not piece.keep or at == len(pieces) - 1:
                self._place_group(pieces[start : at + 1])
                start = at + 1

    def _place_group(self, group: list[Piece]) -> None:
        leaf = self.pages[-1]
        needed = sum(piece.above + piece.height for piece in group)
        begins_late = bool(group[0].section) and leaf.filled > self._room * _LEFT_OVER
        if leaf.pieces and (leaf.filled + needed > self._room or begins_late):
            self._turn(group[0])
        for piece in group:
            self._put(piece)

    def _turn(self, piece: Piece) -> None:
        """Begin a page, with what is repeated over this piece."""
        self.pages.append(Leaf("" if piece.section else self._section))
        if piece.head is not None:
            self._add(piece.head)

    def _put(self, piece: Piece | None) -> None:
        """Put a piece on the page, the next one, or on as many as it takes."""
        while piece is not None:
            leaf = self.pages[-1]
            room = self._room - leaf.filled - (piece.above if leaf.pieces else 0)
            if piece.height > room and piece.height <= self._room and leaf.pieces:
                self._turn(piece)
                continue
            rest = piece.cut(room) if piece.height > room else None
            self._add(piece)
            if rest is not None:
                self._turn(rest)
            piece = rest

    def _add(self, piece: Piece) -> None:
        leaf = self.pages[-1]
        if piece.section:
            self._section = piece.section
            leaf.section = leaf.section or piece.section
        y = leaf.filled + (piece.above if leaf.pieces else 0)
        leaf.pieces.append((y, piece))
        leaf.filled = y + piece.height
        if piece.label is not None:
            self._numbers[piece.label.kind, piece.label.name] = len(self.pages)

    def paint(self, p: QPainter, number: int) -> None:
        """Draw page `number`, counted from 0; the painter's origin is the corner of the paper."""
        leaf = self.pages[number]
        p.save()
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.translate(_SIDE, _TOP)
        for y, piece in leaf.pieces:
            piece.paint(p, y)
        p.restore()
        foot = QRectF(_SIDE, self._height - _FOOT, self._width - 2 * _SIDE, _FOOT)
        running = " · ".join(part for part in (self.title, leaf.section) if part)
        paint_foot(p, foot, running, page_of(number + 1, len(self.pages)), MUTED)
