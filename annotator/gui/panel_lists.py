"""Lists and scrolling forms that blend in: no frame, no ground, and one right edge with and without a scroll bar."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QFrame, QListView, QScrollArea, QWidget


def _blend_in(view: QAbstractScrollArea) -> None:
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.viewport().setAutoFillBackground(False)


class PanelList(QListView):
    """A list in the panel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _blend_in(self)
        self.setStyleSheet("PanelList { background: palette(window); }")  # other lists stand on paper
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalScrollBar().rangeChanged.connect(self._keep_edge)
        self._keep_edge(0, 0)

    @property
    def edge(self) -> int:
        """The room at the right for a scroll bar, kept free where there is none."""
        return self.verticalScrollBar().sizeHint().width()

    def _keep_edge(self, low: int, high: int) -> None:
        self.setViewportMargins(0, 0, 0 if high > low else self.edge, 0)


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
        self.setViewportMargins(0, 0, 0 if high > low else self.verticalScrollBar().sizeHint().width(), 0)
