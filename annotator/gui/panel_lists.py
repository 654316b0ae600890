"""Lists and scrolling forms that blend in: no frame, the panel's ground, one right edge with and without a scroll bar."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QFrame,
    QListView,
    QScrollArea,
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


class PanelList(QListView):
    """A list of rows of any height; every change lays all rows out anew, so it is for hundreds of rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _make_panel_list(self)
        self.verticalScrollBar().rangeChanged.connect(self._keep_edge)
        self._keep_edge(0, 0)

    def _keep_edge(self, low: int, high: int) -> None:
        self.setViewportMargins(0, 0, 0 if high > low else bar_width(self), 0)


class PanelRows(QTableView):
    """A list of rows of one height, for any number of them: a table of one column knows where a row is without asking."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _make_panel_list(self)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.horizontalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(1)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 7)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setColumnWidth(0, self.width() - bar_width(self))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 7)


class FormArea(QScrollArea):
    """A form that scrolls when the panel is short."""

    def __init__(self, form: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidget(form)
        self.setWidgetResizable(True)
        _blend_in(self)
        form.setAutoFillBackground(False)
        form.setMinimumWidth(1)  # it takes the area's width, whatever its parts would like
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._keep_edge)
        self._keep_edge(0, 0)

    def _keep_edge(self, low: int, high: int) -> None:
        self.setViewportMargins(0, 0, 0 if high > low else bar_width(self), 0)
