"""The pictures of the timeline, the one place that knows pyqtgraph: lanes of marks above, stacked counts below.

pyqtgraph gives the axes and the moving along them; what is seen between them is painted in pixels, so that marks keep
their size and edges are sharp at every zoom and scale. This module is loaded when the timeline is first shown, because
pyqtgraph and numpy take half a second; its widgets are children of the panel, and none outlives the window: pyqtgraph's
plots that stand alone can end the process with a fault.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pyqtgraph
from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from annotator.gui.languages import number_text
from annotator.gui.plain import mirrored
from annotator.gui.timeline import ticks as time_ticks
from annotator.gui.timeline.figures import (
    Bars,
    Shown,
    count_bars,
    nice_step,
    paint_bars,
    paint_current,
    paint_grid,
    paint_marks,
    paint_stripes,
)
from annotator.gui.timeline.lanes import Frame, Marks, lay_out
from annotator.timeline import Unit

_LEAST_DAYS = 5.0
_TICK_EMS = 9
_HALF_LINE = 7  # pixels of a number above its height
_ZOOM = 0.7


class _TimeBox(pyqtgraph.ViewBox):  # type: ignore[misc]
    """Time from one side to the other; it is dragged along, and tells where it is pointed at."""

    pointed = Signal(object)  # QPointF or None
    pressed = Signal(object)

    def __init__(self) -> None:
        super().__init__(enableMenu=False, invertX=mirrored(), defaultPadding=0.0)
        self.setMouseEnabled(x=True, y=False)
        self.disableAutoRange()

    def frame(self) -> Frame:
        (first, last), _y = self.viewRange()
        return Frame(first, last, max(1.0, self.width()), max(1.0, self.height()), mirrored=mirrored())

    def mouseDragEvent(self, ev: Any, axis: int | None = None) -> None:
        if ev.button() == Qt.MouseButton.LeftButton:
            super().mouseDragEvent(ev, axis)
        else:
            ev.ignore()

    def mouseClickEvent(self, ev: Any) -> None:
        if ev.button() == Qt.MouseButton.LeftButton:
            ev.accept()
            self.pressed.emit(ev.pos())

    def hoverEvent(self, ev: Any) -> None:
        self.pointed.emit(None if ev.isExit() else ev.pos())


class _Picture(pyqtgraph.GraphicsObject):  # type: ignore[misc]
    """What is painted over a box, in its pixels."""

    def __init__(self, box: _TimeBox, plot: TimelinePlot) -> None:
        super().__init__()
        self.setParentItem(box)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemHasNoContents, False)
        self._box = box
        self._plot = plot
        box.sigResized.connect(self.renew)

    def renew(self, *_what: object) -> None:
        self.prepareGeometryChange()
        self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self._box.width(), self._box.height())

    def paint_grid(self, painter: QPainter, frame: Frame) -> None:
        moments = [moment for moment, _text in self._plot.ticks()]
        paint_grid(painter, frame, self._box.height(), moments, self._plot.lanes.palette())


class _LanePicture(_Picture):
    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        plot = self._plot
        if plot.shown is None:
            return
        palette, marks = plot.lanes.palette(), plot.marks()
        paint_stripes(painter, marks.frame, len(plot.shown.lanes), palette)
        self.paint_grid(painter, marks.frame)
        paint_marks(painter, plot.shown, marks)
        has_focus = plot.lanes.hasFocus()
        color = palette.color(QPalette.ColorRole.Accent if has_focus else QPalette.ColorRole.Text)
        if has_focus:
            painter.setPen(QPen(color, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.boundingRect().adjusted(0.5, 0.5, -0.5, -0.5))
        place = marks.place(plot.current) if plot.current is not None else None
        if place is not None:
            paint_current(painter, place, self.boundingRect(), color)


class _CountPicture(_Picture):
    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        frame = self._box.frame()
        self.paint_grid(painter, frame)
        if self._plot.bars is not None:
            paint_bars(painter, self._plot.bars, frame, self._box.height())


class _DayAxis(pyqtgraph.AxisItem):  # type: ignore[misc]
    """The axis of time; its ticks are those of the plot."""

    def __init__(self, plot: TimelinePlot) -> None:
        super().__init__("bottom")
        self._plot = plot

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, list[float]]]:
        return [(1.0, [moment for moment, _text in self._plot.ticks()])]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        texts = dict(self._plot.ticks())
        return [texts.get(value, "") for value in values]


class _CountAxis(pyqtgraph.AxisItem):  # type: ignore[misc]
    """The axis of counts: whole numbers, few of them."""

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, list[float]]]:
        step = nice_step(maxVal, max(1, int(size // 26)))
        fitting = maxVal * (1 - _HALF_LINE / max(size, 2 * _HALF_LINE))
        return [(step, [float(value) for value in range(0, int(fitting) + 1, step)])]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        return [number_text(round(value)) for value in values]


class _Screen(pyqtgraph.GraphicsView):  # type: ignore[misc]
    """One of the two pictures with its axes."""

    wheeled = Signal(object)
    keyed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, useOpenGL=False)
        self.setFrameShape(self.Shape.NoFrame)
        self.grid = pyqtgraph.GraphicsLayout(border=None)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setSpacing(0)
        self.setCentralItem(self.grid)

    def wheelEvent(self, ev: QWheelEvent) -> None:
        self.wheeled.emit(ev)
        ev.accept()

    def keyPressEvent(self, ev: QKeyEvent) -> None:
        self.keyed.emit(ev)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()


class TimelinePlot(QObject):
    """Two widgets, `lanes` and `counts`, of which the panel makes its picture; they share the time that is seen."""

    pointed = Signal(object)  # rows of the timeline under the mouse
    pressed = Signal(object)  # rows of the timeline that were clicked
    bin_pointed = Signal(object)  # number of a bar, or None
    range_changed = Signal()
    scrolled = Signal(int)  # pixels by which the lanes are to be scrolled
    keyed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.shown: Shown | None = None
        self.bars: Bars | None = None
        self.current: int | None = None
        """Which of the rows shown is marked."""

        self.unit: Unit | None = None
        self._lane, self._top = 24.0, 0.0
        self._marks: Marks | None = None
        self._ticks: list[tuple[float, str]] | None = None
        self.lanes, self.counts = _Screen(parent), _Screen(parent)
        self._lane_box, self._count_box = _TimeBox(), _TimeBox()
        self._day_axis, self._count_axis = _DayAxis(self), _CountAxis("left" if mirrored() else "right")
        self._lay_out()
        self._lane_picture = _LanePicture(self._lane_box, self)
        self._count_picture = _CountPicture(self._count_box, self)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._count)
        self._connect()

    def _lay_out(self) -> None:
        box, axis = (1, 0) if mirrored() else (0, 1)
        self._lane_margin = pyqtgraph.GraphicsWidget()
        self.lanes.grid.addItem(self._lane_box, 0, box)
        self.lanes.grid.addItem(self._lane_margin, 0, axis)
        self.counts.grid.addItem(self._count_box, 0, box)
        self.counts.grid.addItem(self._count_axis, 0, axis)
        self.counts.grid.addItem(self._day_axis, 1, box)
        self._count_axis.linkToView(self._count_box)
        self._day_axis.linkToView(self._count_box)
        self._day_axis.setStyle(tickLength=0, hideOverlappingLabels=False)
        self._count_axis.setStyle(tickLength=0)
        self.counts.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.counts.setFocusProxy(self.lanes)

    def _connect(self) -> None:
        self._lane_box.sigXRangeChanged.connect(self._follow)
        self._count_box.sigXRangeChanged.connect(self._follow)
        self._lane_box.sigResized.connect(self._forget)
        self._lane_box.pointed.connect(lambda at: self.pointed.emit(self._rows_at(at)))
        self._lane_box.pressed.connect(lambda at: self.pressed.emit(self._rows_at(at)))
        self._count_box.pointed.connect(lambda at: self.bin_pointed.emit(self._bin_at(at)))
        for screen, box in ((self.lanes, self._lane_box), (self.counts, self._count_box)):
            screen.wheeled.connect(lambda ev, box=box: self._turn(ev, box))
            screen.keyed.connect(self.keyed)

    def wear(self, palette: QPalette, font: QFont) -> None:
        """Take the colours and the font of the panel."""
        metrics = QFontMetrics(font)
        width = metrics.horizontalAdvance("8,888") + 8
        self._lane_margin.setFixedWidth(width)
        for screen in (self.lanes, self.counts):
            screen.setPalette(palette)
            screen.setBackground(palette.color(QPalette.ColorRole.Base))
        for axis in (self._day_axis, self._count_axis):
            axis.setTickFont(font)
            axis.setTextPen(palette.color(QPalette.ColorRole.PlaceholderText))
            axis.setPen(palette.color(QPalette.ColorRole.Mid))
        self._count_axis.setWidth(width)
        self._day_axis.setHeight(metrics.height() + 8)
        self._tick_width = metrics.averageCharWidth() * _TICK_EMS
        self._forget()

    # What is seen

    def show_events(self, shown: Shown) -> None:
        """Show these events, for the time that is seen now."""
        self.shown, self.current = shown, None
        if len(shown.rows):
            first, last = self.whole()
            pad = last - first
            limits = {"xMin": max(1.0, first - pad), "xMax": last + pad, "minXRange": _LEAST_DAYS}
            for box in (self._lane_box, self._count_box):
                box.setLimits(**limits)
        self._forget()
        self._count()

    def whole(self) -> tuple[float, float]:
        """From before the first event to after the last, in days."""
        assert self.shown is not None
        rows, timeline = self.shown.rows, self.shown.timeline
        first, last = float(timeline.first[rows].min()), float(timeline.last[rows].max()) + 1
        pad = max((last - first) * 0.02, (_LEAST_DAYS - (last - first)) / 2, 0.5)
        return max(1.0, first - pad), last + pad

    def span(self) -> tuple[float, float]:
        """The time that is seen, in days."""
        first, last = self._lane_box.viewRange()[0]
        return float(first), float(last)

    def show_span(self, first: float, last: float) -> None:
        """See the time from one day to another."""
        self._lane_box.setXRange(first, last, padding=0)

    def zoom(self, steps: float, about: float | None = None) -> None:
        """See less time (steps above 0) or more, about a moment or the current event or the middle."""
        first, last = self.span()
        if about is None:
            about = self._current_day()
        about = about if about is not None and first <= about <= last else (first + last) / 2
        factor = _ZOOM**steps
        self.show_span(about - (about - first) * factor, about + (last - about) * factor)

    def move(self, part: float) -> None:
        """See later (above 0) or earlier time, by a part of what is seen."""
        first, last = self.span()
        self._lane_box.translateBy(x=(last - first) * part)

    def _current_day(self) -> float | None:
        if self.shown is None or self.current is None:
            return None
        return float(self.shown.timeline.first[self.shown.row(self.current)]) + 0.5

    def set_current(self, place: int | None, *, reveal: bool) -> None:
        """Mark one of the rows shown, and see the time where it is."""
        self.current = place
        day = self._current_day()
        first, last = self.span()
        if reveal and day is not None and not first <= day <= last:
            half = (last - first) / 2
            self.show_span(day - half, day + half)
        self._lane_picture.renew()

    def set_lanes(self, height: float, top: float) -> None:
        """The height of the lanes, and how far they are scrolled."""
        self._lane, self._top = height, top
        self._marks = None
        self._lane_picture.renew()

    # What is painted

    def frame(self) -> Frame:
        seen = self._lane_box.frame()
        return Frame(seen.first, seen.last, seen.width, self._lane, self._top, seen.mirrored)

    def marks(self) -> Marks:
        """Where the marks stand now."""
        assert self.shown is not None
        frame = self.frame()
        if self._marks is None or self._marks.frame != frame:
            timeline, rows = self.shown.timeline, self.shown.rows
            columns = (timeline.first[rows], timeline.last[rows], timeline.shapes[rows])
            self._marks = lay_out(*columns, self.shown.lane_of, self.shown.holds, frame)
        return self._marks

    def ticks(self) -> list[tuple[float, str]]:
        """The ticks of the time that is seen."""
        if self._ticks is None:
            width = self._lane_box.width()
            self._ticks = time_ticks.ticks(*self.span(), width / self._tick_width)
        return self._ticks

    def _forget(self, *_what: object) -> None:
        self._marks = self._ticks = None
        self._lane_picture.renew()
        self._count_picture.renew()
        self._soon.start()

    def _follow(self, box: _TimeBox, span: tuple[float, float]) -> None:
        """Let the other box see the same time."""
        other = self._count_box if box is self._lane_box else self._lane_box
        if not np.allclose(other.viewRange()[0], span, rtol=0, atol=1e-6):
            other.setXRange(*span, padding=0)
        self._forget()

    def _count(self) -> None:
        """Count anew for the time that is seen."""
        self._soon.stop()
        if self.shown is not None:
            self.bars = count_bars(self.shown, *self.span(), self.unit)
            self._count_box.setYRange(0, self.bars.top, padding=0)
            self._count_picture.renew()
            self.range_changed.emit()

    # Pointing

    def _rows_at(self, at: QPointF | None) -> list[int]:
        if at is None or self.shown is None:
            return []
        return [self.shown.row(place) for place in self.marks().at(at.x(), at.y())]

    def _bin_at(self, at: QPointF | None) -> int | None:
        if at is None or self.bars is None:
            return None
        number = int(np.searchsorted(self.bars.edges, self._count_box.frame().day_at(at.x()), "right")) - 1
        return number if 0 <= number < len(self.bars.edges) - 1 else None

    def _turn(self, event: QWheelEvent, box: _TimeBox) -> None:
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.scrolled.emit(-(turned.y() or turned.x()) // 2)
        elif abs(turned.x()) > abs(turned.y()):
            self.move((1 if mirrored() else -1) * turned.x() / 1200)
        else:
            x = box.mapFromScene(self.lanes.mapToScene(event.position().toPoint())).x()
            self.zoom(turned.y() / 120, box.frame().day_at(x))
