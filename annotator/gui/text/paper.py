"""An article on pages: the sheet's slices, a foot under each, the legend behind the last; and pages on their way out.

Everything is done in small steps that tell how far they are, so that a book is printed beside the window's own work. A file
comes into being under another name and takes its own only when it is whole.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QIODevice, QLocale, QMarginsF, QPointF, QRectF, QSaveFile, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from annotator.errors import AnnotatorError
from annotator.gui import fonts
from annotator.gui.text.legend import Legend
from annotator.gui.text.metrics import metrics
from annotator.gui.text.sheet import Article, Sheet, Slice

DPI = 96
"""Dots of the sheet to an inch of paper."""

ZOOM = 8 / 9
"""Letters of 12 points on paper; all sizes of type are whole pixels at it, which no device understands otherwise."""

_TOP, _FOOT, _SIDE, _GAP = 60, 84, 64, 24  # margins of a page, and the space over the legend
_LETTER_LANDS = frozenset(
    (
        QLocale.Country.UnitedStates,
        QLocale.Country.Canada,
        QLocale.Country.Mexico,
        QLocale.Country.Philippines,
        QLocale.Country.Colombia,
        QLocale.Country.Venezuela,
        QLocale.Country.Chile,
    )
)

Progress = Generator[tuple[int, int, str], None, int]
"""Yields how much is done, of how much, and what; returns the number of pages."""


@dataclass(frozen=True, slots=True)
class Page:
    """What stands on a page: lines of the text, and rows of the legend from `rows_top` down."""

    part: Slice | None
    rows: range = range(0)
    rows_top: int = 0


def page_layout(locale: QLocale | None = None) -> QPageLayout:
    """The paper of the country, whatever the program speaks: Letter or A4, upright. The margins are the sheet's own."""
    letter = (locale or QLocale.system()).territory() in _LETTER_LANDS
    size = QPageSize(QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF())


class Leaves(Protocol):
    """Pages that can be printed or written; what stands on which of them is known once they are measured."""

    title: str
    steps: int
    """About how many steps it takes to measure them."""

    @property
    def pages(self) -> Sequence[object]: ...

    def measure(self) -> Iterator[int]:
        """Find out what stands on which page; yields the number of steps done."""

    def paint(self, p: QPainter, number: int) -> None:
        """Draw page `number`, counted from 0; the painter's origin is the corner of the paper, its units are dots."""


Make = Callable[[QPageLayout], Leaves]
"""Makes pages for a kind of paper."""


class Pages:
    """The pages of one article on one kind of paper."""

    def __init__(self, article: Article, layout: QPageLayout) -> None:
        paper = layout.fullRect(QPageLayout.Unit.Point)
        self.width, self.height = paper.width() * DPI / 72, paper.height() * DPI / 72
        self.sheet = Sheet(article, metrics(ZOOM), max(160, int(self.width) - 2 * _SIDE))
        self.legend = Legend(self.sheet)
        self.left = round((self.width - self.sheet.width) / 2)
        self.room = max(self.sheet.metrics.pitch, int(self.height) - _TOP - _FOOT)
        self.pages: list[Page] = []
        self.title, self.steps = article.title, self.sheet.segments

    def measure(self) -> Iterator[int]:
        """Find out what stands on which page; yields the number of segments measured."""
        yield from self.sheet.cut(self.room)
        self.pages = [Page(part) for part in self.sheet.slices]
        self._add_legend()

    def _add_legend(self) -> None:
        """Put it under the text if all of it fits there, else on pages of its own."""
        last, rows = self.sheet.slices[-1], self.legend.rows
        top = last.height + _GAP
        if top + self.legend.height <= self.room:
            self.pages[-1] = Page(last, range(rows), top)
            return
        whole = max(1, self.room // self.legend.row_height)
        self.pages += [Page(None, range(start, min(rows, start + whole))) for start in range(0, rows, whole)]

    def paint(self, p: QPainter, number: int) -> None:
        """Draw page `number`, counted from 0; the painter's origin is the corner of the paper."""
        page = self.pages[number]
        p.save()
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.translate(self.left, _TOP)
        if page.part is not None:
            self.sheet.paint(p, page.part)
        p.translate(0, page.rows_top)
        self.legend.paint(p, page.rows)
        p.restore()
        self._paint_foot(p, number)

    def _paint_foot(self, p: QPainter, number: int) -> None:
        place = QRectF(self.left, self.height - _FOOT, self.sheet.width, _FOOT)
        paint_foot(p, place, self.title, page_of(number + 1, len(self.pages)), self.sheet.scene.colors.muted)


def paint_foot(p: QPainter, place: QRectF, title: str, count: str, color: QColor) -> None:
    """The title, and which page of how many this is, under a rule."""
    font = _foot_font()
    measured = QFontMetricsF(font)
    count_left = place.right() - measured.horizontalAdvance(count)
    y = place.top() + place.height() / 2
    p.setPen(QPen(color, 0.5))
    p.drawLine(QPointF(place.left(), y - 16), QPointF(place.right(), y - 16))
    p.setPen(color)
    p.setFont(font)
    p.drawText(QPointF(count_left, y), count)
    room = count_left - place.left() - 24
    p.drawText(QPointF(place.left(), y), measured.elidedText(title, Qt.TextElideMode.ElideRight, room))


def page_of(number: int, count: int) -> str:
    """`Page 2 of 7`."""
    locale = QLocale()
    text = QCoreApplication.translate("Paper", "Page {number} of {count}")
    return text.format(number=locale.toString(number), count=locale.toString(count))


def _foot_font() -> QFont:
    font = fonts.label()
    font.setPixelSize(10)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0)
    font.setVariableAxis(QFont.Tag("wght"), 420)
    return font


def write_leaves(
    make: Make,
    device: QPagedPaintDevice,
    layout: QPageLayout,
    wanted: range | None = None,
    abort: Callable[[], object] = lambda: None,
) -> Progress:
    """Draw the pages that are made for a layout, all or those wanted (from 1); `abort` where it is stopped.

    Raises:
        AnnotatorError: when the device takes no page, or none is wanted that there is.
    """
    yield 0, 0, ""
    leaves = make(layout)
    total = 2 * leaves.steps
    for done in leaves.measure():
        yield done, total, ""
    chosen = [number for number in range(len(leaves.pages)) if wanted is None or number + 1 in wanted]
    if not chosen:
        text = QCoreApplication.translate("Paper", "There is no such page; the last one is {count}.")
        raise AnnotatorError(text.format(count=len(leaves.pages)))
    whole = False
    painter = QPainter()
    if not painter.begin(device):
        raise AnnotatorError(QCoreApplication.translate("Paper", "The printer takes no pages."))
    try:
        scale = device.logicalDpiX() / DPI
        painter.scale(scale, scale)
        for place, number in enumerate(chosen):
            if place and not device.newPage():
                raise AnnotatorError(QCoreApplication.translate("Paper", "The printer takes no more pages."))
            leaves.paint(painter, number)
            done = total // 2 + total * (place + 1) // (2 * len(chosen))
            yield done, total, page_of(place + 1, len(chosen))
        whole = True
    finally:
        if not whole:
            abort()
        painter.end()
    return len(chosen)


def write_pdf(
    article: Article, target: Path, layout: QPageLayout | None = None, wanted: range | None = None
) -> Progress:
    """Write an article as a PDF; see `write_file`."""
    return (yield from write_file(article.title, lambda paper: Pages(article, paper), target, layout, wanted))


def write_file(
    title: str, make: Make, target: Path, layout: QPageLayout | None = None, wanted: range | None = None
) -> Progress:
    """Write pages as a PDF whose text is text, with its typefaces in it.

    Raises:
        AnnotatorError: when the file cannot be written; an older one is still there.
    """
    file = open_for_saving(target)
    try:
        writer = QPdfWriter(file)
        writer.setResolution(DPI)
        writer.setPageLayout(layout or page_layout())
        writer.setPageMargins(QMarginsF())
        writer.setTitle(title)
        writer.setCreator(QCoreApplication.applicationName())
        count = yield from write_leaves(make, writer, writer.pageLayout(), wanted)
        commit(file)
    finally:
        file.cancelWriting()
    return count


def open_for_saving(target: Path) -> QSaveFile:
    """A file that takes the target's name when it is committed.

    Raises:
        AnnotatorError: when nothing can be written there.
    """
    file = QSaveFile(str(target))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise _refusal(file)
    return file


def commit(file: QSaveFile) -> None:
    """Put a file that is whole in its place.

    Raises:
        AnnotatorError: when not all of it could be written.
    """
    if not file.commit():
        raise _refusal(file)


def _refusal(file: QSaveFile) -> AnnotatorError:
    text = QCoreApplication.translate("Paper", "{file} cannot be written: {reason}.")
    return AnnotatorError(text.format(file=file.fileName(), reason=file.errorString().rstrip(".")))
