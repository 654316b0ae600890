"""What an entity that fills a role says as a date, a number or an amount, offered under its line in the frame.

Nothing is read unseen: the value and its words stand there, and a key or a click takes them. The key takes the offer of
the role that is being filled, else that of the filler given last, so that it comes right after the hint letter.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from annotator.codebook import Role
from annotator.gui.label_swatch import swatch_width
from annotator.gui.panel_parts import GAP, isolated, one_line
from annotator.gui.plain import scaled, tip
from annotator.gui.roles.walk import document_day, roles_of
from annotator.gui.row_painting import RowLine, paint_key_cap
from annotator.gui.session import Session
from annotator.gui.value_offers import shown_parts
from annotator.model import Argument, Event
from annotator.readings import kinds_read, meanings
from annotator.values import Reading

READ_KEY = ":"
"""Takes the offer that shows it."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What the words of a filler can mean, best first."""

    argument_id: int
    words: str
    readings: tuple[Reading, ...]


def offer_of(session: Session, argument: Argument, role: Role | None) -> Offer | None:
    """The offer for one filler; None where it is no entity, or its words say no value that the role takes."""
    span = session.annotations.spans.get(argument.span_id or 0)
    kinds = kinds_read(role) if role is not None else ()
    if span is None or not kinds:
        return None
    language = session.document.meta.language if session.document else None
    found = meanings(kinds, span.quote, document_day(session), language).readings
    return Offer(argument.id, span.quote, found) if found else None


def offers_of(session: Session, event: Event) -> dict[int, Offer]:
    """The offers for the fillers of an event by their arguments, in the order in which these were given."""
    roles = {role.name: role for role in roles_of(session, event)}
    found = (offer_of(session, argument, roles.get(argument.role)) for argument in event.arguments)
    return {offer.argument_id: offer for offer in found if offer is not None}


def offer_at_hand(session: Session) -> Offer | None:
    """The offer that the key takes: the last one of the active role, else the last one of the selected event."""
    event = session.selected
    if not isinstance(event, Event) or session.project.read_only:
        return None
    offers = offers_of(session, event)
    active = [a.id for a in event.arguments if a.role == session.active_role and a.id in offers]
    number = next(reversed(active or list(offers)), None)
    return offers.get(number or 0)


def take_offer(session: Session, offer: Offer, at: int = 0) -> bool:
    """Let the value fill the role with the words as evidence."""
    return session.attempt(session.project.events.read_as, offer.argument_id, offer.readings[at].value)


class OfferButton(QAbstractButton):
    """A quiet line: an equals sign, the value, its words, how many other meanings there are, and the key that takes it."""

    others_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offer: Offer | None = None
        self.has_key = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFont(scaled(self.font(), 0.92))
        self.hide()

    def show_offer(self, offer: Offer | None) -> None:
        """Show this offer, or nothing."""
        self.offer = offer
        self.setVisible(offer is not None)
        if offer is None:
            return
        best, *others = (", ".join(part for part in shown_parts(reading) if part) for reading in offer.readings)
        name = self.tr("Read “{0}” as {1}").format(one_line(offer.words, 60), best)
        more = self.tr("It can also be {0}; Down chooses.").format(self.tr(", or ").join(others)) if others else ""
        self.setAccessibleName(name)
        self.setAccessibleDescription(more)
        self.setToolTip(tip("\n".join(part for part in (name, more) if part)))
        self.update()

    def show_key(self, has_key: bool) -> None:
        """Show that the key takes this offer, or that it does not."""
        if has_key != self.has_key:
            self.has_key = has_key
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(40, self.fontMetrics().height() + 6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Down or event.text() == ".":
            self.others_asked.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.offer is None:
            return
        painter, palette, metrics = QPainter(self), self.palette(), self.fontMetrics()
        painter.setFont(self.font())
        near = self.underMouse() or self.hasFocus()
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(palette.color(QPalette.ColorRole.Accent))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        line = RowLine(self.rect(), self.layoutDirection())
        placing = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        quiet, ink = palette.color(QPalette.ColorRole.PlaceholderText), palette.color(QPalette.ColorRole.WindowText)
        if self.has_key:
            paint_key_cap(painter, line.take_right(self.height()), READ_KEY, palette, self.font())
            line.take_right(GAP - 2)
        others = len(self.offer.readings) - 1
        value, meaning = shown_parts(self.offer.readings[0])
        painter.setPen(quiet)
        if others:
            told = isolated(f"+{others}")
            painter.drawText(line.take_right(metrics.horizontalAdvance(told) + 1), placing, told)
            line.take_right(GAP)
        painter.drawText(line.take_left(swatch_width(metrics)), Qt.AlignmentFlag.AlignCenter, "=")
        line.take_left(GAP - 1)  # the value stands under the words
        painter.setPen(palette.color(QPalette.ColorRole.Accent) if near else ink)
        shown = metrics.elidedText(isolated(value), Qt.TextElideMode.ElideRight, line.rest.width())
        painter.drawText(line.take_left(metrics.horizontalAdvance(shown) + 1), placing, shown)
        line.take_left(GAP)
        painter.setPen(quiet)
        rest = line.rest
        if rest.width() > 3 * metrics.averageCharWidth():
            said = metrics.elidedText(isolated(meaning), Qt.TextElideMode.ElideRight, rest.width())
            painter.drawText(rest, placing, said)
