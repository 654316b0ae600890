"""The mouse in the text view: it selects words, points at annotations, scrolls and zooms."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QMouseEvent, QWheelEvent

from annotator.gui.text import moves
from annotator.text import sentence_at, word_at

if TYPE_CHECKING:
    from annotator.gui.text.view import ArticleView

_SCROLL_EVERY = 30  # ms, while a drag is held beyond the window's edge
_SAME_PLACE = 4  # pixels
_ZOOM_STEP = 1.1

Unit = Callable[[int], tuple[int, int]]
"""The word or sentence around a character."""


class Mouse(QObject):
    """Turns mouse events of a view's viewport into selections and its signals."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view
        self._pressed: QPoint | None = None
        self._dragged = False
        self._on_handle = False
        self._unit: Unit | None = None  # what a drag extends by; None: characters
        self._began = (0, 0)  # the word or sentence that a drag by units began with
        self._last_click = QPoint(-100, -100)
        self._turn = 0  # which of the annotations under the last click
        self._since_double = QElapsedTimer()
        self._edge = QTimer(self, interval=_SCROLL_EVERY)
        self._edge.timeout.connect(self._scroll_on)
        self._at = QPoint()
        self._actions: dict[QEvent.Type, Callable[[QEvent], bool]] = {
            QEvent.Type.MouseButtonPress: self._press,
            QEvent.Type.MouseMove: self._move,
            QEvent.Type.MouseButtonRelease: self._release,
            QEvent.Type.MouseButtonDblClick: self._double_click,
            QEvent.Type.Leave: self._leave,
            QEvent.Type.Wheel: self._wheel,
        }

    def handle(self, event: QEvent) -> bool:
        """Do what the event says; False when it is for the scroll area."""
        action = self._actions.get(event.type())
        return action is not None and action(event)

    def _press(self, event: QEvent) -> bool:
        assert isinstance(event, QMouseEvent)
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        point = event.position().toPoint()
        if self._is_third_click(point):
            self._begin_unit(point, lambda at: sentence_at(self._view.article, at, self._view.language))
            return True
        self._pressed, self._dragged, self._unit = point, False, None
        self._on_handle = not event.modifiers() and self._view.handle_drag.begin(point)
        if self._on_handle:
            return True
        offset = self._view.offset_at(point)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._view.change_selection(lambda selection: selection.extend(offset))
            self._dragged = True
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._view.change_selection(lambda selection: selection.fork(offset))
        else:
            self._view.change_selection(lambda selection: selection.place(self._caret_at(point)))
        return True

    def _move(self, event: QEvent) -> bool:
        assert isinstance(event, QMouseEvent)
        self._at = event.position().toPoint()
        if self._pressed is None:
            self._view.hover(self._at)
            return True
        distance = (self._at - self._pressed).manhattanLength()
        if self._dragged or distance >= QGuiApplication.styleHints().startDragDistance():
            self._dragged = True
            self._extend_to(self._at)
            inside = 0 <= self._at.y() < self._view.viewport().height()
            self._edge.stop() if inside else self._edge.start()
        return True

    def _release(self, event: QEvent) -> bool:
        assert isinstance(event, QMouseEvent)
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return False
        point, self._pressed = self._pressed, None
        self._edge.stop()
        if self._on_handle:
            return self._drop_handle(point)
        if self._dragged or self._unit:
            if self._dragged and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._view.words_picked.emit()
            return True
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            start, end = word_at(self._view.article, self._view.character_at(point))
            if self._view.article[start:end].strip():
                self._view.change_selection(lambda selection: selection.toggle(start, end))
            return True
        self._click(point)
        return True

    def _drop_handle(self, point: QPoint) -> bool:
        """The end of a drag of a handle; without a move it was a click."""
        self._on_handle = False
        moved = self._view.handle_drag.finish()
        if moved is not None:
            self._view.border_moved.emit(*moved)
        elif not self._dragged:
            self._view.change_selection(lambda selection: selection.place(self._caret_at(point)))
            self._click(point)
        return True

    def _click(self, point: QPoint) -> None:
        """Point at an annotation; at the same place again: at the next one that lies there."""
        found = self._view.annotations_at(point)
        if (point - self._last_click).manhattanLength() <= _SAME_PLACE:
            self._turn += 1
        else:
            self._turn = 0
        self._last_click = point
        self._view.annotation_clicked.emit(found[self._turn % len(found)] if found else None)

    def _double_click(self, event: QEvent) -> bool:
        assert isinstance(event, QMouseEvent)
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        point = event.position().toPoint()
        tagged = self._view.tagged_at(point)
        if tagged is not None:
            self._view.annotation_activated.emit(tagged)
            return True
        self._since_double.start()
        self._last_click = point
        self._begin_unit(point, lambda at: word_at(self._view.article, at))
        return True

    def _leave(self, event: QEvent) -> bool:
        self._view.hover(None)
        return False

    def _wheel(self, event: QEvent) -> bool:
        assert isinstance(event, QWheelEvent)
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        self._view.zoom(self._view.zoom_factor * _ZOOM_STEP ** (event.angleDelta().y() / 120))
        return True

    def _is_third_click(self, point: QPoint) -> bool:
        if not self._since_double.isValid():
            return False
        quick = self._since_double.elapsed() <= QGuiApplication.styleHints().mouseDoubleClickInterval()
        self._since_double.invalidate()
        return quick and (point - self._last_click).manhattanLength() <= 2 * _SAME_PLACE

    def _begin_unit(self, point: QPoint, unit: Unit) -> None:
        self._pressed, self._dragged, self._unit = point, False, unit
        self._began = unit(self._view.character_at(point))
        self._view.select(*self._began)

    def _extend_to(self, point: QPoint) -> None:
        if self._on_handle:
            self._view.handle_drag.move(point)
            return
        if self._unit is None:
            offset = self._view.offset_at(point)
            self._view.change_selection(lambda selection: selection.extend(offset))
            return
        start, end = self._unit(self._view.character_at(point))
        if start < self._began[0]:
            self._view.select(self._began[1], start)
        else:
            self._view.select(self._began[0], max(end, self._began[1]))

    def _caret_at(self, point: QPoint) -> int:
        block, number, inside = self._view.line_under(point)
        return moves.at_x(self._view.flow, block, number, inside.x())

    def _scroll_on(self) -> None:
        """The farther beyond the edge, the faster."""
        height = self._view.viewport().height()
        beyond = self._at.y() if self._at.y() < 0 else self._at.y() - height + 1
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + beyond // 3)
        edge = 0 if beyond < 0 else height - 1
        self._extend_to(QPoint(self._at.x(), edge))
