"""The roles of an event as rows: name, what fills it, what is wrong; the row being filled stands out and says how.

A row is made once for each role of the event's label and only shown anew when the event changes, because events of one
label follow each other all day.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from annotator.codebook import Label, Role, accepted_fillers, is_value
from annotator.gui.field_grid import names_width, too_narrow
from annotator.gui.fillers import FillerLine, filler_line
from annotator.gui.label_swatch import Swatch
from annotator.gui.panel_parts import GAP, Caption, ProblemLine, SignButton, hover_color, isolated
from annotator.gui.plain import margins, mirrored, plain_label, tip
from annotator.gui.roles import start_next_role
from annotator.gui.session import Session
from annotator.gui.text_fields import SavedLine
from annotator.model import Event


class LineLabel(QLabel):
    """One line of plain text, elided where there is no room."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2, self.fontMetrics().height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        line = self.fontMetrics().elidedText(isolated(self.text()), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, line)


class FillerWidget(QWidget):
    """One filler with a cross that takes it out."""

    removed = Signal(object)  # argument id

    def __init__(self, role: str, line: FillerLine, *, removable: bool) -> None:
        super().__init__()
        swatch, text = Swatch(), LineLabel(line.text)
        swatch.show_label(line.color, is_event=line.is_event)
        remove = SignButton("×", self.tr("Remove {0} from {1}").format(line.text, role), self)
        remove.setVisible(removable)
        remove.clicked.connect(lambda: self.removed.emit(line.argument_id))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP - 1)
        height = self.fontMetrics().height() + 6
        self.setFixedHeight(height)
        for widget in (swatch, text, remove):
            row.addWidget(widget, 1 if widget is text else 0)
        self.setToolTip(tip(f"{line.label}: {line.text}" if line.label else line.text))


class ValueLine(SavedLine):
    """Where a value is typed; Enter with nothing typed goes on to the next role."""

    passed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not self.text().strip():
            self.passed.emit()
        else:
            super().keyPressEvent(event)


class RoleRow(QWidget):
    """One role. `role` is None for one that the codebook does not know."""

    started = Signal()

    def __init__(self, session: Session, name: str, role: Role | None) -> None:
        super().__init__()
        self._session = session
        self.name = name
        self._role = role
        self._shown: tuple[FillerLine, ...] = ()
        self.filler_widgets: list[FillerWidget] = []
        self._is_active = self._stacked = False
        self._writable = not session.project.read_only
        self.caption = Caption(f"{name} *" if role and role.required else name)
        self.caption.setToolTip(tip(self._meaning()))
        self.fillers = QVBoxLayout()
        self.fillers.setSpacing(0)
        self.plus = SignButton("+", self.tr("Fill {0}").format(name), self)
        self.plus.setVisible(role is not None and self._writable)
        self.plus.clicked.connect(self.started)
        self.hint = plain_label("", wrap=True, muted=True, scale=0.92)
        self.hint.setText(
            self.tr("Click a span, select words, or press a hint letter. Enter for the next role, Esc to stop.")
        )
        self.value = ValueLine(self.tr("Value of {0}").format(name), self._save_value)
        self.value.setPlaceholderText(self.tr("or type a value"))
        self.value.passed.connect(lambda: start_next_role(session))
        self.value.textEdited.connect(self._check_value)
        self.problem = ProblemLine()
        self._lay_out()
        self.set_active(False)
        if role is not None and self._writable:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _lay_out(self) -> None:
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(margins(GAP, 0, 0, 0))
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(self.caption, 1, 0, top)
        self._grid.addLayout(self.fillers, 1, 1)
        self._grid.addWidget(self.plus, 1, 2, top)
        below = QVBoxLayout()
        below.setContentsMargins(margins(0, 0, GAP, 0))
        below.setSpacing(2)
        for widget in (self.hint, self.value, self.problem):
            below.addWidget(widget)
        self._grid.addLayout(below, 2, 0, 1, 3)
        height = self.fontMetrics().height() + 6
        self.caption.setFixedHeight(height)

    def _meaning(self) -> str:
        """How many fillers of which kinds the role takes, and its definition."""
        if self._role is None:
            return self.name
        needs = {
            "1": self.tr("one, required"),
            "0..1": self.tr("one"),
            "1..n": self.tr("one or more, required"),
            "0..n": self.tr("any number"),
        }
        takes = self.tr("Takes {0}.").format(accepted_fillers(self._role))
        parts = (f"{self.name} ({needs[self._role.count]})", self._role.definition, takes)
        return "\n".join(part for part in parts if part)

    def show_fillers(self, lines: Sequence[FillerLine], problems: Sequence[str]) -> None:
        """Show what fills the role and what is wrong with it."""
        self.problem.show_messages(*problems)
        if self._shown == tuple(lines):
            return
        self._shown = tuple(lines)
        for old in self.filler_widgets:
            self.fillers.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.filler_widgets = [FillerWidget(self.name, line, removable=self._writable) for line in lines]
        for filler in self.filler_widgets:
            filler.removed.connect(self._clear)
            self.fillers.addWidget(filler)
        words = ", ".join(line.text for line in lines) or self.tr("empty")
        self.setAccessibleName(f"{self.caption.text()}: {words}")

    def set_active(self, is_active: bool) -> None:
        """Stand out and say how to fill the role, or not."""
        self._is_active = is_active
        self._grid.setContentsMargins(margins(GAP, 0, 0, GAP if is_active else 0))
        self.hint.setVisible(is_active)
        takes_values = self._role is not None and self._role.accepts("value", None)
        self.value.setVisible(is_active and takes_values)
        if not is_active:
            self.value.drop()
        self.update()

    def set_names_width(self, width: int) -> None:
        """Let the fillers begin `width` pixels behind the row's name."""
        self._grid.setColumnMinimumWidth(0, width)

    def stack(self, stacked: bool) -> None:
        """Let the name stand over the fillers, or before them."""
        if stacked == self._stacked:
            return
        self._stacked = stacked
        line, columns = (0, 2) if stacked else (1, 1)
        for widget in (self.caption, self.plus):
            self._grid.removeWidget(widget)
        self._grid.addWidget(self.caption, line, 0, 1, columns, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self.plus, line, 2, Qt.AlignmentFlag.AlignTop)

    def _clear(self, argument_id: int) -> None:
        self._session.attempt(self._session.project.events.clear, argument_id)

    def _save_value(self, text: str) -> bool:
        """Fill the role with what was typed; the line is then empty for the next value."""
        if not text or self._fault(text) or self._session.active_role != self.name:
            return False
        if self._session.fill_role_with_value(text):
            self.value.clear()
        return False

    def _fault(self, text: str) -> str:
        role = self._role
        if role is None or not role.values or any(is_value(kind, text) for kind in role.values):
            return ""
        return self.tr("{0} takes {1}.").format(role.name, accepted_fillers(role))

    def _check_value(self, text: str) -> None:
        fault = self._fault(text.strip()) if text.strip() else ""
        self.problem.show_messages(*([fault] if fault else []))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.plus.isVisible():
            self.started.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: object) -> None:
        super().leaveEvent(event)  # type: ignore[arg-type]
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not (self._is_active or (self.underMouse() and self.plus.isVisible())):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        palette = self.palette()
        ground = palette.color(QPalette.ColorRole.Highlight) if self._is_active else hover_color(palette)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        if self._is_active:
            left = self.width() - 2 if mirrored() else 0
            painter.fillRect(QRectF(left, 3, 2, self.height() - 6), palette.color(QPalette.ColorRole.Accent))


class RoleRows(QWidget):
    """The rows of the shown event."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._built: tuple[object, ...] = ()
        self.rows: dict[str, RoleRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)
        session.active_role_changed.connect(self.show_active)

    def show_event(self, event: Event, label: Label | None, problems: Mapping[str | None, Sequence[str]]) -> None:
        """Show every role of the label, then those the label does not have but the event does."""
        known = {role.name: role for role in label.roles} if label else {}
        strange = tuple(dict.fromkeys(a.role for a in event.arguments if a.role not in known))
        self._build(known, strange)
        annotations, codebook = self._session.annotations, self._session.project.codebook
        for name, row in self.rows.items():
            lines = [filler_line(a, annotations, codebook) for a in event.arguments if a.role == name]
            row.show_fillers(lines, problems.get(name, ()))
        self.show_active(self._session.active_role)

    def show_active(self, active: str | None) -> None:
        """Let the row that is being filled stand out."""
        for name, row in self.rows.items():
            row.set_active(name == active)

    def commit(self) -> None:
        """Fill with a value that was typed and not yet entered."""
        for row in tuple(self.rows.values()):
            row.value.commit()

    def type_value(self, text: str) -> None:
        """Go on in the active row's line with a value that begins with `text`."""
        row = self.rows.get(self._session.active_role or "")
        if row is not None and not row.value.isHidden():
            row.value.setFocus()
            row.value.insert(text)

    def _build(self, known: Mapping[str, Role], strange: tuple[str, ...]) -> None:
        wanted = (tuple(known.values()), strange)
        if self._built == wanted:
            return
        self._built = wanted
        for row in self.rows.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {name: RoleRow(self._session, name, known.get(name)) for name in (*known, *strange)}
        for name, row in self.rows.items():
            row.started.connect(lambda name=name: self._session.start_role(name))
            self._column.addWidget(row)
        self._align()

    def _align(self) -> None:
        """Let all fillers begin at one edge."""
        width = names_width(self.width(), [row.caption for row in self.rows.values()], GAP)
        stacked = too_narrow(self)
        for row in self.rows.values():
            row.set_names_width(GAP if stacked else width)
            row.stack(stacked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._align()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._session.active_role is not None:
            self._session.stop_role()
        else:
            super().keyPressEvent(event)
