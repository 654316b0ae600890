"""Lists and scrolling forms that blend in: no frame, the panel's ground, one right edge with and without a scroll bar."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QFrame,
    QListView,
    QScrollArea,
    QScrollBar,
    QTableView,
    QWidget,
)


def bar_width(view: QAbstractScrollArea) -> int:
    """The room at the right for a scroll bar, kept free where there is none."""
    return view.verticalScrollBar().sizeHint().width()


def _blend_in(view: QAbstractScrollArea) -> None:
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.viewport().setAutoFillBackground(False)


def _make_panel_list(view: QAbstractItemView) -> None:
    _blend_in(view)
    view.setStyleSheet(f"{type(view).__name__} {{ background: palette(window); }}")  # other lists stand on paper
    view.setMouseTracking(True)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)


def dress_table(table: QTableView) -> None:
    """Make a table look as all do: no grid, rows of one line of text, scrolled by pixels, Tab leads out of it."""
    table.setShowGrid(False)
    table.setCornerButtonEnabled(False)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().hide()
    table.verticalHeader().setMinimumSectionSize(1)
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 9)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
    header.setTextElideMode(Qt.TextElideMode.ElideRight)


class PanelList(QListView):
    """A list of rows of any height; every change lays all rows out anew, so it is for hundreds of rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _make_panel_list(self)
        self.verticalScrollBar().rangeChanged.connect(self._keep_edge)
        self._keep_edge(0, 0)

    def _keep_edge(self, low: int, high: int) -> None:
        self.setViewportMargins(0, 0, 0 if high > low else bar_width(self), 0)


class Rows(QTableView):
    """Rows of one height, any number of them: a table of one column knows where a row is without asking each."""

    def __init__(self, row_height: Callable[[QFont], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row_height = row_height
        dress_table(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.horizontalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(1)
        self.fit_rows()

    def fit_rows(self) -> None:
        """Give the rows the height they have now."""
        self.verticalHeader().setDefaultSectionSize(self._row_height(self.font()))

    def column_width(self) -> int:
        """The width of the one column."""
        return self.viewport().width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setColumnWidth(0, self.column_width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit_rows()

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        ends = {QAbstractItemView.CursorAction.MoveHome: 0, QAbstractItemView.CursorAction.MoveEnd: -1}
        if action in ends and self.model() is not None and self.model().rowCount():
            return self.model().index(ends[action] % self.model().rowCount(), 0)
        return super().moveCursor(action, modifiers)


class PanelRows(Rows):
    """Such rows on the panel's ground."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lambda font: QFontMetrics(font).height() + 7, parent)
        _make_panel_list(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

    def column_width(self) -> int:
        return self.width() - bar_width(self)


class _QuietBar(QScrollBar):
    """A scroll bar that shows nothing while there is nothing to scroll."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.minimum() < self.maximum():
            super().paintEvent(event)


class FormArea(QScrollArea):
    """A form that scrolls when the panel is short.

    The room of the scroll bar is always kept: were the form wider without it, one that fits only then would come and go.
    """

    def __init__(self, form: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalScrollBar(_QuietBar())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setWidget(form)
        self.setWidgetResizable(True)
        _blend_in(self)
        form.setAutoFillBackground(False)
        form.setMinimumWidth(1)  # it takes the area's width, whatever its parts would like
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)


class KeptInView(QObject):
    """Scrolls to a part of a form whenever the layout has moved it or what it stands in, until somebody scrolls."""

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self._part, self._area = part, _area_around(part)
        if self._area is None:
            return
        around: QWidget | None = part
        while around is not None and around is not self._area.viewport():
            around.installEventFilter(self)
            around = around.parentWidget()
        bar = self._area.verticalScrollBar()
        bar.rangeChanged.connect(self._scroll)
        bar.actionTriggered.connect(self.let_go)

    def let_go(self) -> None:
        """Scroll no more."""
        self._area = None

    def _scroll(self) -> None:
        if self._area is not None and not self._part.isHidden():
            self._area.ensureWidgetVisible(self._part, 0, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show):
            self._scroll()
        return super().eventFilter(watched, event)


def _area_around(part: QWidget) -> QScrollArea | None:
    around = part.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    return around
