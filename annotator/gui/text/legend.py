"""The labels that an article uses, as a table under it: how each looks in the text, its name, how often it is there."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from annotator.codebook import Label
from annotator.gui import fonts
from annotator.gui.text.looks import Look
from annotator.gui.text.marks import Mark, MarkKind
from annotator.gui.text.sheet import Article, Sheet

_COLUMNS = 3


@dataclass(frozen=True, slots=True)
class Entry:
    """A label and how many annotations carry it."""

    kind: MarkKind
    name: str
    count: int


def entries(article: Article) -> list[Entry]:
    """The labels used: entities, then events, in the order of the codebook; what it lacks comes after by name."""
    spans = Counter(span.label for span in article.spans.values())
    events = Counter(event.label for event in article.events.values())
    found = [Entry("entity", name, spans[name]) for name in _ordered(spans, article.codebook.entities)]
    return found + [Entry("event", name, events[name]) for name in _ordered(events, article.codebook.events)]


def _ordered(used: Counter[str], labels: tuple[Label, ...]) -> list[str]:
    known = [label.name for label in labels if label.name in used]
    return known + sorted(set(used) - set(known))


class Legend:
    """Rows of one height below each other: a title, the labels in columns, and a word on what is unsure."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self.entries = entries(sheet.article)
        zoom = sheet.metrics.zoom
        self.row_height = round(20 * zoom)
        self._names = _face(12 * zoom, 450)
        self._title = _face(12 * zoom, 640)
        measured = QFontMetricsF(self._names)
        looks = [self._look(entry) for entry in self.entries]
        self._swatch = max((look.letters.advance for look in looks), default=0.0) + 12 * zoom
        counts = max(
            (measured.horizontalAdvance(f" {QLocale().toString(entry.count)}") for entry in self.entries), default=0.0
        )
        widest = max((measured.horizontalAdvance(entry.name) for entry in self.entries), default=0.0)
        wanted = self._swatch + widest + counts + 34 * zoom
        self._columns = max(1, min(_COLUMNS, int(sheet.width / wanted))) if wanted else 1
        self._width = sheet.width / self._columns
        self._note = self._unsure_note()

    @property
    def faces(self) -> tuple[QFont, QFont]:
        """The typefaces of its words."""
        return self._names, self._title

    @property
    def rows(self) -> int:
        """How many rows there are: none where nothing is annotated."""
        if not self.entries:
            return 0
        return 1 + -(-len(self.entries) // self._columns) + bool(self._note)

    @property
    def height(self) -> int:
        return self.rows * self.row_height

    def paint(self, p: QPainter, rows: range) -> None:
        """Draw some of its rows; the painter's origin is the left end of the first one's top."""
        for place, row in enumerate(rows):
            p.translate(0, place * self.row_height)
            self._paint_row(p, row)
            p.translate(0, -place * self.row_height)

    def _paint_row(self, p: QPainter, row: int) -> None:
        box = QRectF(0, 0, self._sheet.width, self.row_height)
        if row == 0:
            p.setPen(self._sheet.scene.colors.ink)
            self._write(p, box, QCoreApplication.translate("Legend", "Labels"), self._title)
        elif self._note and row == self.rows - 1:
            p.setPen(self._sheet.scene.colors.muted)
            self._write(p, box.translated(0, self.row_height / 5), self._note, self._names)
        else:
            begin = (row - 1) * self._columns
            for column, entry in enumerate(self.entries[begin : begin + self._columns]):
                p.translate(column * self._width, 0)
                self._paint_entry(p, entry)
                p.translate(-column * self._width, 0)

    def _paint_entry(self, p: QPainter, entry: Entry) -> None:
        zoom, colors = self._sheet.metrics.zoom, self._sheet.scene.colors
        look = self._look(entry)
        box = QRectF(0, (self.row_height - 14 * zoom) / 2, look.letters.advance + 10 * zoom, 14 * zoom)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(look.color if look.chip else look.fill)
        p.drawRoundedRect(box, 3 * zoom, 3 * zoom)
        if not look.chip:
            y = box.bottom() + 0.9 * zoom
            p.setPen(look.stroke or QPen(look.underline, 1.8 * zoom, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            p.drawLine(QPointF(0, y), QPointF(box.width(), y))
        p.setPen(look.chip_ink if look.chip else look.color)
        p.setFont(self._sheet.metrics.label)
        p.drawStaticText(QPointF(5 * zoom, box.center().y() - look.letters.height / 2), look.letters.static)
        count = QLocale().toString(entry.count)
        measured = QFontMetricsF(self._names)
        room = self._width - self._swatch - measured.horizontalAdvance(count) - 30 * zoom
        name = measured.elidedText(entry.name, Qt.TextElideMode.ElideRight, room)
        p.setPen(colors.ink)
        self._write(p, QRectF(self._swatch + 6 * zoom, 0, room, self.row_height), name, self._names)
        p.setPen(colors.muted)
        left = self._swatch + 14 * zoom + measured.horizontalAdvance(name)
        self._write(p, QRectF(left, 0, self._width, self.row_height), count, self._names)

    def _write(self, p: QPainter, box: QRectF, text: str, font: QFont) -> None:
        measured = QFontMetricsF(font)
        p.setFont(font)
        p.drawText(QPointF(box.left(), box.center().y() + (measured.ascent() - measured.descent()) / 2), text)

    def _look(self, entry: Entry) -> Look:
        return self._sheet.looks.of(Mark(0, 0, entry.kind, entry.name, ()))

    def _unsure_note(self) -> str:
        article = self._sheet.article
        unsure = any(s.unsure for s in article.spans.values()) or any(e.unsure for e in article.events.values())
        if not unsure:
            return ""
        return QCoreApplication.translate("Legend", "A question mark after a label: the annotator is unsure.")


def _face(pixels: float, weight: int) -> QFont:
    """The face of labels, as it is read in lines."""
    font = fonts.label()
    font.setPixelSize(max(1, round(pixels)))
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0)
    font.setVariableAxis(QFont.Tag("wght"), weight)
    font.setWeight(QFont.Weight.DemiBold if weight > 500 else QFont.Weight.Normal)  # for files; Qt goes by the axis
    return font
