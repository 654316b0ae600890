"""An article on pages: the sheet's slices, a foot under each, the legend behind the last.

Everything is done in small steps that tell how far they are, so that a book is printed beside the window's own work. A file
comes into being under another name and takes its own only when it is whole.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QIODevice, QLocale, QMarginsF, QPointF, QSaveFile, Qt
from PySide6.QtGui import (
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
        """The title, and which page of how many this is."""
        font = _foot_font()
        measured = QFontMetricsF(font)
        text = page_of(number + 1, len(self.pages))
        right = self.left + self.sheet.width
        count_left = right - measured.horizontalAdvance(text)
        y = self.height - _FOOT / 2
        p.setPen(QPen(self.sheet.scene.colors.muted, 0.5))
        p.drawLine(QPointF(self.left, y - 16), QPointF(right, y - 16))
        p.setPen(self.sheet.scene.colors.muted)
        p.setFont(font)
        p.drawText(QPointF(count_left, y), text)
        room = count_left - self.left - 24
        title = measured.elidedText(self.sheet.article.title, Qt.TextElideMode.ElideRight, room)
        p.drawText(QPointF(self.left, y), title)


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


def write_pages(
    article: Article,
    device: QPagedPaintDevice,
    layout: QPageLayout,
    wanted: range | None = None,
    abort: Callable[[], object] = lambda: None,
) -> Progress:
    """Draw an article on a printer or into a file, all pages or those wanted (from 1); `abort` where it is stopped.

    Raises:
        AnnotatorError: when the device takes no page, or none is wanted that there is.
    """
    yield 0, 0, ""
    pages = Pages(article, layout)
    total = 2 * pages.sheet.segments
    for done in pages.measure():
        yield done, total, ""
    chosen = [number for number in range(len(pages.pages)) if wanted is None or number + 1 in wanted]
    if not chosen:
        text = QCoreApplication.translate("Paper", "There is no such page: the article has {count}.")
        raise AnnotatorError(text.format(count=len(pages.pages)))
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
            pages.paint(painter, number)
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
    """Write an article as a PDF whose text is text, with its typefaces in it.

    Raises:
        AnnotatorError: when the file cannot be written; an older one is still there.
    """
    file = open_for_saving(target)
    try:
        writer = QPdfWriter(file)
        writer.setResolution(DPI)
        writer.setPageLayout(layout or page_layout())
        writer.setPageMargins(QMarginsF())
        writer.setTitle(article.title)
        writer.setCreator(QCoreApplication.applicationName())
        count = yield from write_pages(article, writer, writer.pageLayout(), wanted)
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
