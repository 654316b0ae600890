"""Fields with their names: names in a narrow column at the left, or over the fields where the panel is too narrow."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from annotator.gui.panel_parts import GAP, Caption, ProblemLine
from annotator.gui.plain import tip

_STACKED_BELOW = 30  # widths of an average character
_NAMES_SHARES = (0.34, 0.44)


def names_width(width: int, captions: Iterable[Caption], indent: int = 0) -> int:
    """How wide the column of names is in a form of this width, in pixels: a third, somewhat more for long names."""
    least, most = (round(width * share) for share in _NAMES_SHARES)
    return min(most, max((least, *(caption.wanted_width() + indent for caption in captions)))) - indent


def too_narrow(form: QWidget) -> bool:
    """Whether names have to stand over their fields."""
    return form.width() < _STACKED_BELOW * form.fontMetrics().averageCharWidth()


class FieldGrid(QWidget):
    """Rows of a name, a field and what is wrong with it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[Caption, QWidget, ProblemLine]] = []
        self._stacked: bool | None = None
        self._above: FieldGrid | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(GAP - 2)
        self._grid.setColumnStretch(1, 1)
        self.hide()

    def add(self, name: str, field: QWidget, definition: str = "") -> ProblemLine:
        """Put a field at the end; the returned line says what is wrong with it."""
        caption, problem = Caption(name), ProblemLine()
        for widget in (caption, field):
            widget.setToolTip(tip(f"{name}\n{definition}" if definition else name))
        self._rows.append((caption, field, problem))
        for widget in (caption, field, problem):
            widget.setParent(self)
        field.show()
        caption.show()
        self._arrange()
        self._set_names_width()
        self._appear()
        return problem

    def _appear(self) -> None:
        """Be seen, once there is a parent: without one it would be a window."""
        if self.parentWidget() is not None:
            self.show()

    def show_row(self, at: int, *, shown: bool) -> None:
        """Show the field added as the `at`th with its name, or neither."""
        caption, field, problem = self._rows[at]
        if field.isHidden() == shown:
            caption.setVisible(shown)
            field.setVisible(shown)
            if not shown:
                problem.show_messages()
            self.setVisible(any(not row[1].isHidden() for row in self._rows))

    def clear(self) -> None:
        """Take all fields away."""
        for row in self._rows:
            for widget in row:
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self._rows.clear()
        self.hide()

    def align_with(self, above: FieldGrid) -> None:
        """Let the fields begin where those of the grid above begin."""
        self._above = above
        self._set_names_width()

    def captions(self) -> list[Caption]:
        """The names that the column has to hold."""
        above = self._above.captions() if self._above else []
        return above + [row[0] for row in self._rows]

    def _arrange(self) -> None:
        while self._grid.takeAt(0) is not None:
            pass
        for i, (caption, field, problem) in enumerate(self._rows):
            if self._stacked:
                caption.setFixedHeight(caption.fontMetrics().height() + 2)
                for offset, widget in enumerate((caption, field, problem)):
                    self._grid.addWidget(widget, 3 * i + offset, 0, 1, 2)
            else:
                caption.setFixedHeight(self.fontMetrics().height() + 12)
                self._grid.addWidget(caption, 3 * i, 0, Qt.AlignmentFlag.AlignTop)
                self._grid.addWidget(field, 3 * i, 1)
                self._grid.addWidget(problem, 3 * i + 1, 1)

    def _set_names_width(self) -> None:
        width = 0 if self._stacked else names_width(self.width(), self.captions())
        self._grid.setColumnMinimumWidth(0, width)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ParentChange and self._rows:
            self._appear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        stacked = too_narrow(self)
        if stacked != self._stacked:
            self._stacked = stacked
            self._arrange()
        self._set_names_width()
