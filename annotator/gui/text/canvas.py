"""A scroll area that paints a flow: what is on the screen is laid out and drawn, nothing else.

The bar is derived from the scroll position. Near moves shift the picture and paint what comes into view; while nothing
happens, the next segments are laid out ahead of the reader.
"""

from __future__ import annotations

import gc
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from annotator.gui.fonts import Typography
from annotator.gui.text.flow import Flow, Form
from annotator.gui.text.layout import Block
from annotator.gui.text.looks import Looks
from annotator.gui.text.marks import Marks
from annotator.gui.text.metrics import metrics
from annotator.gui.text.painters import PAINTERS, paint_margin
from annotator.gui.text.scene import Colors, Scene
from annotator.gui.text.scroll import Scroll
from annotator.gui.text.theme import light
from annotator.model import TextRange

if TYPE_CHECKING:
    from annotator.codebook import Codebook

_MANY = 200  # ranges: to look for each of them on each line would take longer than to paint all lines
_AHEAD = 1.5  # window heights that are laid out before they are needed


class Canvas(QAbstractScrollArea):
    """Shows a document with its marks in a column; knows points and offsets, not what they are good for."""

    painted = Signal()  # what shows beside the text follows it

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = light()
        self._codebook: Codebook | None = None
        self._all_arcs = False
        self._syncing = False
        self._is_new = False  # and nothing was done yet that can wait
        self._metrics = metrics(1.0)
        self._looks = Looks(None, self._theme, self._metrics)
        self._marks = Marks({}, {})
        self._flow = Flow("", self._marks, (), None, self._form())
        self._scroll = Scroll(self._flow)
        self._scene = self._new_scene()
        self._idle = QTimer(self, interval=0, singleShot=True)
        self._idle.timeout.connect(self._look_ahead)
        self._set_up()

    def _set_up(self) -> None:
        viewport = self.viewport()
        viewport.setMouseTracking(True)
        viewport.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        viewport.setCursor(Qt.CursorShape.IBeamCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().sliderReleased.connect(self._sync_bar)

    # The document and its form

    def _open(self, text: str, marks: Marks, ranges: Sequence[TextRange], heading: str | None) -> None:
        self._is_new = True
        self._marks = marks
        self._flow = Flow(text, marks, ranges, heading, self._form())
        self._scroll = Scroll(self._flow)
        self._scroll.height = self.viewport().height()
        self._scene = self._new_scene()
        self._sync_bar()
        self.viewport().update()

    def _form(self) -> Form:
        return Form(self._metrics, self._looks, self.column().width(), self._all_arcs)

    def _new_scene(self) -> Scene:
        return Scene(self._metrics, self._looks, self._flow.arcs, Colors(self._theme), all_arcs=self._all_arcs)

    def _reform(self) -> None:
        """Lay everything out anew: another width, zoom, theme or codebook. What one reads stays where it is."""
        anchor = self._scroll.hold()
        self._flow.reform(self._form())
        scene = self._scene
        scene.metrics, scene.looks, scene.arcs = self._metrics, self._looks, self._flow.arcs
        scene.colors, scene.all_arcs = Colors(self._theme), self._all_arcs
        self._scroll.height = self.viewport().height()
        self._scroll.restore(anchor)
        self._sync_bar()
        self.viewport().update()

    def _wear(self, zoom: float) -> None:
        self._metrics = metrics(zoom, self._metrics.setting)
        self._looks = Looks(self._codebook, self._theme, self._metrics)
        self._reform()

    def set_type(self, setting: Typography) -> None:
        """Set the article in another face, size, width or spacing; what one reads stays where it is."""
        self._metrics = metrics(self._metrics.zoom, setting)
        self._wear(self._metrics.zoom)

    def column(self) -> QRect:
        """Where the text stands in the viewport: left edge and width."""
        window = self.viewport().width()
        margin = max(24, min(self._metrics.margin, window // 10))
        width = min(self._metrics.measure, max(120, window - 2 * margin))
        return QRect(max(margin, (window - width) // 2), 0, width, self.viewport().height())

    @property
    def scene(self) -> Scene:
        """What the picture is painted from."""
        return self._scene

    # Points and offsets

    def line_under(self, point: QPoint | QPointF) -> tuple[Block, int, QPointF]:
        """The line at a point of the viewport, and the point seen from the left top of that line's text."""
        block, number, y = self._scroll.line_at(point.y())
        return block, number, QPointF(point.x() - self.column().x(), y)

    def offset_at(self, point: QPoint | QPointF) -> int:
        """The gap between two characters that is nearest to a point of the viewport."""
        block, number, inside = self.line_under(point)
        return block.offset(block.lines[number].unit_at(inside.x()))

    def character_at(self, point: QPoint | QPointF) -> int:
        """The character that a point of the viewport is on."""
        block, number, inside = self.line_under(point)
        return block.offset(block.lines[number].unit_under(inside.x()))

    def rects_of(self, start: int, end: int) -> list[QRect]:
        """Where the words show in the viewport, line by line; only what is on the screen."""
        left = self.column().x()
        height = self._metrics.text_height
        return [
            QRect(round(left + x1), y, round(x2 - x1), height)
            for block, number, y in self.lines_on_screen()
            for x1, x2 in block.extents(number, start, end)
        ]

    def caret_rect_at(self, offset: int) -> QRect:
        """Where a caret at an offset stands in the viewport; a null rectangle when that is not near the screen."""
        if not self._scroll.is_near(offset):
            return QRect()
        block = self._flow.block(self._flow.segments.at(offset))
        line = block.lines[block.line_at(offset)]
        x = self.column().x() + round(line.caret_x(block.unit(offset)))
        return QRect(x - 1, self._scroll.top_of(offset), 3, self._metrics.text_height + 1)

    def lines_on_screen(self) -> Iterable[tuple[Block, int, int]]:
        """Each line whose text shows, with the top of its text in the viewport."""
        for block, top in self._scroll.visible():
            for number, base in enumerate(block.bases):
                if -self._metrics.text_height < top + base < self._scroll.height:
                    yield block, number, top + base

    # Scrolling

    def _bring(self, start: int, end: int, at: int | None = None) -> None:
        """Scroll so that these words show: as little as possible, or to put their start `at` pixels down."""
        height = self._scroll.height
        room = self._metrics.above
        if self._scroll.is_near(start):
            top = self._scroll.top_of(start)
            bottom = self._scroll.top_of(end) + self._metrics.text_height + 2 * self._metrics.below
            bottom = bottom if self._scroll.is_near(end) and bottom - top < height else top + self._metrics.pitch
            if top - room >= 0 and bottom <= height:
                return
            if at is None:
                at = room if top < room else height - (bottom - top)
        self._scroll.show(start, height // 3 if at is None else at)
        self._sync_bar()
        self.viewport().update()

    def _sync_bar(self) -> None:
        """Tell the bar where we are, without the bar telling us to go there."""
        bar = self.verticalScrollBar()
        if bar.isSliderDown():
            return
        self._syncing = True
        bar.setRange(0, self._scroll.farthest)
        bar.setPageStep(max(1, self._scroll.height - self._metrics.pitch))
        bar.setSingleStep(round(20 * self._metrics.zoom))
        bar.setValue(self._scroll.position)
        self._syncing = False

    def _look_ahead(self) -> None:
        """Lay out one more segment around the window, so that a page key never has to wait for it."""
        reach = _AHEAD * self._scroll.height
        for step in (1, -1):
            index, passed = self._scroll.segment, -self._scroll.height if step > 0 else 0
            while passed < reach and 0 <= index < len(self._flow.segments):
                if not self._flow.is_ready(index):
                    self._flow.block(index)
                    self._idle.start()
                    return
                passed += self._flow.heights[index]
                index += step
        self._sync_bar()
        self._tidy()

    def _tidy(self) -> None:
        """Let the garbage collector do while nobody waits what it would do in the middle of turning a page."""
        if not gc.isenabled():
            return  # the program is starting
        if self._is_new:
            self._is_new = False
            gc.collect()
            gc.freeze()  # a document's annotations stay as long as it: no collection has to look at each of them again
        else:
            gc.collect(1)

    # Painting

    def _refresh(self, words: Iterable[tuple[int, int]]) -> None:
        """Paint the lines again that show these words, with what stands over and under them."""
        ranges = list(words)
        if len(ranges) > _MANY:
            self.viewport().update()
            return
        width = self.viewport().width()
        for block, top in self._scroll.visible():
            for number, base in enumerate(block.bases):
                start, end = block.line_range(number)
                if any(left <= end and start <= right for left, right in ranges):
                    first = top + block.tops[number] - 6
                    last = top + base + self._metrics.text_height + 3 * self._metrics.below
                    self.viewport().update(QRect(0, first, width, last - first))

    def _refresh_margin(self) -> None:
        self.viewport().update(self._margin())

    def _margin(self) -> QRect:
        return QRect(0, 0, self.column().x() - self._metrics.bleed, self.viewport().height())

    def _shape(self) -> list[tuple[int, int, list[int]]]:
        """Where everything in the window stands."""
        return [(block.index, top, list(block.bases)) for block, top in self._scroll.visible()]

    def _paint(self, p: QPainter, exposed: QRegion) -> None:
        p.fillRect(exposed.boundingRect(), self._scene.colors.paper)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = self.column().x()
        rows = self._scroll.visible()
        p.translate(left, 0)
        if rows[0][0].index == 0:
            self._paint_heading(p, rows[0][1])
        for block, top in rows:
            self._paint_block(p, block, top, exposed)
        if exposed.intersects(self._margin()):
            paint_margin(p, rows, self._scene, self._scroll.height)

    def _paint_block(self, p: QPainter, block: Block, top: int, exposed: QRegion) -> None:
        left = self.column().x() - self._metrics.bleed
        width = self.viewport().width() - left
        for number, base in enumerate(block.bases):
            first = top + block.tops[number] - 6
            last = top + base + self._metrics.text_height + 2 * self._metrics.below
            if exposed.intersects(QRect(left, first, width, last - first)):
                p.translate(0, top + base)
                for paint in PAINTERS:
                    paint(p, block, number, self._scene)
                p.translate(0, -top - base)

    def _paint_heading(self, p: QPainter, top: int) -> None:
        if self._flow.heading is None:
            return
        p.setPen(self._scene.colors.ink)
        y = float(top + self._metrics.top)
        for number in range(self._flow.heading.lineCount()):
            line = self._flow.heading.lineAt(number)
            line.draw(p, QPointF(0, y))
            y += line.height()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self._paint(painter, event.region())
        painter.end()
        self.painted.emit()
        if not self._idle.isActive():
            self._idle.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.column().width() != self._flow.form.width:
            self._reform()
        else:
            self._scroll.height = self.viewport().height()
            self._scroll.restore(self._scroll.hold())
            self._sync_bar()
            self.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if self._syncing:
            return
        moved = self._scroll.go(self.verticalScrollBar().value())
        if moved is None or abs(moved) >= self._scroll.height:
            self.viewport().update()
        elif moved:
            self.viewport().scroll(0, -moved)
            self._refresh_margin()
        self._sync_bar()
