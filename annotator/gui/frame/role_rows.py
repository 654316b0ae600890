"""The roles of an event as rows: name, what fills it, what is wrong; the row being filled stands out and says how.

A row is made once for each role of the event's label and only shown anew when the event changes, because events of one
label follow each other all day.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QVBoxLayout, QWidget

from annotator.codebook import Role, accepted_fillers
from annotator.gui.field_grid import names_width, too_narrow
from annotator.gui.frame.filler_details import FillerDetails
from annotator.gui.frame.filler_offers import Offer, offer_at_hand, offers_of, take_offer
from annotator.gui.frame.filler_rows import FillerRow
from annotator.gui.frame.fillers import FillerLine, filler_line
from annotator.gui.frame.role_value import RoleValue, taken_by
from annotator.gui.panel_parts import GAP, Caption, ProblemLine, SignButton, hover_color, with_retired
from annotator.gui.plain import margins, mirrored, plain_label, tip
from annotator.gui.review.thread_box import ThreadBox
from annotator.gui.roles.walk import fillers_of, roles_of, start_next_role
from annotator.gui.session import Session
from annotator.model import Argument, Event, Fragments


def _caption(name: str, role: Role | None) -> str:
    """A role's name; one that has to be filled has a star, one that is not offered any more says so."""
    if role is not None and role.retired:
        return with_retired(name, True)
    return f"{name} *" if role is not None and role.required else name


class RoleRow(QWidget):
    """One role. `role` is None for one that the codebook does not know."""

    started = Signal()
    text_wanted = Signal()

    def __init__(self, session: Session, name: str, role: Role | None) -> None:
        super().__init__()
        self._session = session
        self.name = name
        self._role = role
        self.filler_rows: dict[int, FillerRow] = {}
        self.details: FillerDetails | None = None
        self._is_active = self._stacked = self._typing = False
        self._writable = not session.project.read_only
        self.caption = Caption(_caption(name, role))
        self.caption.setToolTip(tip(self._meaning()))
        self.fillers = QVBoxLayout()
        self.fillers.setSpacing(0)
        self.plus = SignButton("+", self.tr("Fill {0}").format(name), self)
        self.plus.setVisible(role is not None and self._writable)
        self.plus.clicked.connect(self.started)
        self.hint = plain_label(self._guide(), wrap=True, muted=True, scale=0.92)
        self.value: RoleValue | None = None
        self.problem = ProblemLine()
        self._problems: tuple[str, ...] = ()
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
        self._grid.addLayout(self.fillers, 1, 1, 1, 2)
        self._grid.addWidget(self.plus, 1, 2, top)
        self._below = QVBoxLayout()
        self._below.setContentsMargins(margins(0, 0, GAP, 0))
        self._below.setSpacing(GAP - 2)
        for widget in (self.hint, self.problem):
            self._below.addWidget(widget)
        self._grid.addLayout(self._below, 2, 0, 1, 3)
        height = self.fontMetrics().height() + 6
        self.caption.setFixedHeight(height)

    def _guide(self) -> str:
        """What the role means and what fills it."""
        if self._role is None:
            return ""
        takes = self.tr("Takes {0}.").format(taken_by(self._role))
        return f"{self._role.definition} {takes}".strip()

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
        """Show what fills the role and what is wrong with it; that it is empty is no news while it is being filled."""
        self._problems = tuple(problems)
        wanted = {line.argument_id: line for line in lines}
        for number in self.filler_rows.keys() - wanted.keys():
            old = self.filler_rows.pop(number)
            self.fillers.removeWidget(old)
            old.hide()
            old.deleteLater()
        for place, (number, line) in enumerate(wanted.items()):
            row = self.filler_rows.get(number) or self._add_filler(line)
            if row.line != line:
                row.show_line(line)
            if self.fillers.indexOf(row) != place:
                self.fillers.insertWidget(place, row)
        if self.details is not None and self.details.argument_id not in wanted:
            self.close_details()
        self._show_problems()
        self.plus.setVisible(self._role is not None and self._writable and not lines)
        words = ", ".join(line.text for line in lines) or self.tr("empty")
        self.setAccessibleName(f"{self.caption.text()}: {words}")

    def _show_problems(self) -> None:
        is_begun = self._is_active and not self.filler_rows
        self.problem.show_messages(*(() if is_begun else self._problems))

    def _add_filler(self, line: FillerLine) -> FillerRow:
        row = self.filler_rows[line.argument_id] = FillerRow(self.name, line, removable=self._writable)
        row.removed.connect(self._clear)
        row.opened.connect(self.open_details)
        row.followed.connect(self._session.select)
        row.offer_taken.connect(lambda offer: take_offer(self._session, offer))
        return row

    def show_offers(self, offers: Mapping[int, Offer]) -> None:
        """Show under the fillers what their words can be read as."""
        for number, row in self.filler_rows.items():
            row.show_offer(offers.get(number) if self._writable else None)

    def open_details(self, argument_id: int) -> None:
        """Show what can be said of this filler, with the keys in it; once more closes it."""
        if self.details is not None and self.details.argument_id == argument_id and not self.details.isHidden():
            self.close_details()
            return
        if self.details is None:
            self.details = FillerDetails(self._session, self._role, self)
            self.details.done.connect(self._leave_details)
            self._below.addWidget(self.details)
        self.show_details(argument_id)
        self.details.show()
        self.details.go()
        self._fit()

    def show_details(self, argument_id: int | None = None) -> None:
        """Show what is stored of the filler whose details are open, or of another."""
        event = self._session.selected
        wanted = argument_id or (self.details.argument_id if self.details and not self.details.isHidden() else 0)
        if self.details is None or not isinstance(event, Event):
            return
        argument = next((argument for argument in event.arguments if argument.id == wanted), None)
        if argument is not None:
            self.details.show_argument(event, argument)

    def _leave_details(self) -> None:
        self.close_details()
        self.text_wanted.emit()

    def close_details(self) -> None:
        """Put what can be said of a filler away; what was typed is saved."""
        if self.details is not None and not self.details.isHidden():
            self.details.commit()
            self.details.hide()
            self._fit()

    def commit(self) -> None:
        """Save what was typed of a filler."""
        if self.details is not None and not self.details.isHidden():
            self.details.commit()

    def set_active(self, is_active: bool) -> None:
        """Stand out and say how to fill the role, or not."""
        self._is_active = is_active
        if not is_active:
            self._typing = False
            if self.value is not None:
                self.value.drop()
        self._show_problems()
        self._fit()

    def type_value(self, text: str, words: Fragments) -> None:
        """Go on in the line with a value that begins with `text`, or is read from words."""
        self._typing = True
        self._fit()
        if self.value is not None:
            self.value.begin(text, words)

    def _stop_typing(self) -> None:
        self._typing = False
        self._fit()
        self.text_wanted.emit()

    def _pass(self) -> None:
        self._stop_typing()
        start_next_role(self._session)

    def _erase(self) -> None:
        given = list(self.filler_rows)
        if given:
            self._clear(given[-1])

    def _fit(self) -> None:
        """Show the line for values where one may be typed now, and keep some room below what is open."""
        takes_values = self._role is not None and self._role.accepts("value", None)
        has_details = self.details is not None and not self.details.isHidden()
        is_filled_now = self._is_active and not has_details
        self.hint.setVisible(is_filled_now and bool(self.hint.text()))
        shows_value = is_filled_now and self._writable and (takes_values or self._typing)
        if shows_value and self.value is None:
            self._make_value()
        if self.value is not None:
            self.value.setVisible(shows_value)
        self._grid.setContentsMargins(margins(GAP, 0, 0, GAP if self._is_active or has_details else 0))
        self.update()

    def _make_value(self) -> None:
        self.value = RoleValue(self._session, self._role or Role(self.name))
        self.value.passed.connect(self._pass)
        self.value.left.connect(self._stop_typing)
        self.value.erased.connect(self._erase)
        self._below.insertWidget(1, self.value)

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
        painter.setBrush(hover_color(palette))  # paler than what is chosen inside it
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        if self._is_active:
            left = self.width() - 2 if mirrored() else 0
            painter.fillRect(QRectF(left, 3, 2, self.height() - 6), palette.color(QPalette.ColorRole.Accent))


class RoleRows(QWidget):
    """The rows of the shown event."""

    text_wanted = Signal()
    """The keys should go to the text again."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._built: tuple[object, ...] = ()
        self.rows: dict[str, RoleRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)
        session.active_role_changed.connect(self.show_active)
        session.message.connect(self._say)

    def _say(self, sentence: str) -> None:
        """What is refused while a role is filled stands beside it, too."""
        row = self.rows.get(self._session.active_role or "")
        if row is not None and isinstance(self._session.selected, Event):
            row.problem.show_messages(sentence)

    def show_event(self, event: Event, problems: Mapping[str | None, Sequence[str]]) -> None:
        """Show every role of the label, then those the label does not have but the event does."""
        known = {role.name: role for role in roles_of(self._session, event)}
        strange = tuple(dict.fromkeys(a.role for a in event.arguments if a.role not in known))
        self._build(event.label, known, strange)
        offers = offers_of(self._session, event)
        for name, row in self.rows.items():
            lines = [self._line(argument, known.get(name)) for argument in fillers_of(event, name)]
            row.show_fillers(lines, problems.get(name, ()))
            row.show_offers(offers)
            row.show_details()
        self.show_active(self._session.active_role)

    def _line(self, argument: Argument, role: Role | None) -> FillerLine:
        return filler_line(argument, self._session.annotations, self._session.project.codebook, role)

    def show_active(self, active: str | None) -> None:
        """Let the row that is being filled stand out, and the offer that the key takes."""
        at_hand = offer_at_hand(self._session)
        for name, row in self.rows.items():
            row.set_active(name == active)
            for number, filler in row.filler_rows.items():
                filler.offer.show_key(at_hand is not None and at_hand.argument_id == number)

    def commit(self) -> None:
        """Save what was typed of fillers. A value that was not entered is none: nobody has seen how it is read."""
        for row in tuple(self.rows.values()):
            row.commit()

    def close_details(self) -> None:
        """Put away what can be said of fillers."""
        for row in self.rows.values():
            row.close_details()

    def thread_at_hand(self) -> ThreadBox | None:
        """The thread about the filler that has the keys, with what can be said of it shown; None where none has them."""
        for row in self.rows.values():
            focused = next((number for number, filler in row.filler_rows.items() if filler.hasFocus()), None)
            if focused is not None:
                row.close_details()
                row.open_details(focused)
            holder = QApplication.focusWidget()
            if row.details is not None and (focused is not None or (holder and row.details.isAncestorOf(holder))):
                return row.details.review.thread_box
        return None

    def type_value(self, text: str, words: Fragments) -> None:
        """Go on in the active row's line with a value that begins with `text`, or is read from words."""
        row = self.rows.get(self._session.active_role or "")
        if row is not None:
            row.type_value(text, words)

    def edit_details(self) -> None:
        """Go to what can be said of what fills the active role last."""
        row = self.rows.get(self._session.active_role or "")
        if row is not None and row.filler_rows:
            row.open_details(list(row.filler_rows)[-1])

    def _build(self, label: str, known: Mapping[str, Role], strange: tuple[str, ...]) -> None:
        wanted = (label, tuple(known.values()), strange)
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
            row.text_wanted.connect(self.text_wanted)
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
        if event.key() == Qt.Key.Key_Escape:
            self.close_details()
        super().keyPressEvent(event)  # and the keys go back to the text
