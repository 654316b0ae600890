"""Cards beside the text: each event whose trigger is on the screen, with its roles, level with the trigger.

The rail is a widget beside the viewport and not a part of it, so that scrolling can go on moving the painted text. Whether
it is shown, and so where the text stands, depends on the width of the window and on the setting, never on what is
annotated: labelling moves no word. What it costs is bounded by what is on the screen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextOption,
)
from PySide6.QtWidgets import QToolTip, QWidget

from annotator.codebook import Codebook, problems
from annotator.gui import fonts
from annotator.gui.frame.fillers import filler_line
from annotator.gui.languages import number_text
from annotator.gui.panel_parts import one_line
from annotator.gui.plain import label_in, tip
from annotator.gui.session import Session
from annotator.gui.text import pointing
from annotator.gui.text.view import ArticleView
from annotator.model import Annotations, Event

_WIDTH, _GAP, _BESIDE = 228, 8, 16  # of a card, between cards, to the window's edge
_NARROWEST = 0.8  # of the width a line of text may have: below that the text needs the room itself
_FEWER = (8, 4, 3, 2, 0)  # rows of a card, until all cards have room; the selected one keeps the most
_MOST_CHARACTERS = 120

Row = tuple[str, str]
"""A name and what stands for it; the name is empty where it is that of the row above."""


@dataclass(slots=True)
class Card:
    """One event as it is shown. `marks` says in signs and words what is to be seen to."""

    event_id: int
    label: str
    marks: str
    rows: list[Row]
    y: float = 0.0
    height: float = 0.0


def card_of(event: Event, annotations: Annotations, codebook: Codebook) -> Card:
    """What a card says: fillers by role, attributes that are not at their default, a note."""
    rows: list[Row] = []
    for argument in event.arguments:
        text = filler_line(argument, annotations, codebook).text[:_MOST_CHARACTERS]
        again = any(role == argument.role for role, _ in rows[-1:]) or (rows and _role_above(rows) == argument.role)
        rows.append(("" if again else argument.role, text))
    label = codebook.find("event", event.label)
    for name, value in event.attributes:
        attribute = label.attribute(name) if label else None
        if attribute is None or attribute.default != value:
            rows.append((name, one_line(value)[:_MOST_CHARACTERS]))
    if event.note:
        rows.append(("✎", one_line(event.note)[:_MOST_CHARACTERS]))
    found = problems(codebook, event, annotations.spans, annotations.events)
    marks = (["? unsure"] if event.unsure else []) + ([f"! {len(found)}"] if found else [])
    return Card(event.id, event.label, "  ".join(marks), rows)


def _role_above(rows: Sequence[Row]) -> str:
    return next((role for role, _ in reversed(rows) if role), "")


def stacked(wanted: Sequence[tuple[float, float]], height: float, gap: float = _GAP) -> list[float]:
    """The tops of cards that want to stand at (top, height): in order, apart, and in sight where pushing can do that.

    A card that would reach below the window by itself may do so: it comes up with its line.
    """
    tops: list[float] = []
    for top, _ in wanted:
        free = tops[-1] + wanted[len(tops) - 1][1] + gap if tops else top
        tops.append(max(top, free))
    below = float("inf")
    for index in range(len(tops) - 1, -1, -1):
        top, tall = wanted[index]
        tops[index] = min(tops[index], max(height - gap, top + tall) - tall, below - gap - tall)
        below = tops[index]
    return tops


class CardRail(QWidget):
    """The cards of one view. They light up and are clicked as the event in the text is."""

    def __init__(self, view: ArticleView, session: Session) -> None:
        super().__init__(view)
        self._view = view
        self._session = session
        self._on = True
        self._cards: list[Card] = []
        self._shown: object = None
        self._revision = 0
        self._lit: tuple[int | None, int | None] = (None, None)
        self._scale = 1.0
        self._fonts = [fonts.card(1.0), fonts.card(1.0, bold=True)]
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Event cards"))
        self.hide()
        view.installEventFilter(self)
        view.painted.connect(self._follow)
        view.zoom_changed.connect(lambda _factor: self.fit())
        session.annotations_changed.connect(lambda _changes: self._renew())
        session.document_opened.connect(lambda _document: self._renew())

    @property
    def cards(self) -> list[Card]:
        """What is shown, from the top."""
        return self._cards

    def set_on(self, on: bool) -> None:
        """Show cards where there is room, or never."""
        self._on = on
        self.fit()

    def fit(self) -> None:
        """Take the room beside the text that there is."""
        metrics = self._view.scene.metrics
        self._scale = min(max(metrics.zoom, 0.9), 1.4)
        self._fonts = [fonts.card(self._scale), fonts.card(self._scale, bold=True)]
        whole = self._view.contentsRect().width() - self._view.verticalScrollBar().sizeHint().width()
        own = round(_WIDTH * self._scale) + _BESIDE
        rest = whole - own - 2 * metrics.margin
        if not self._on or rest < _NARROWEST * metrics.measure:
            self.hide()
            self._view.setViewportMargins(0, 0, 0, 0)
            return
        width = own + max(0, rest - metrics.measure) // 2
        self._view.setViewportMargins(0, 0, width, 0)
        viewport = self._view.viewport().geometry()
        free = self._view.width() - viewport.right() - 1  # Qt decides on which side the margin is
        left = viewport.right() + 1 if free >= width else viewport.left() - width
        self.setGeometry(left, viewport.top(), width, viewport.height())
        self._shown = None
        self.show()

    # Following the view

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)

    def _renew(self) -> None:
        self._revision += 1
        self._shown = None
        self._view.viewport().update(0, 0, 1, 1)  # the view says when it has painted, and then the lines are known

    def _follow(self) -> None:
        """The view has painted: events may have come, gone, moved or been lit."""
        if not self.isVisible():
            return
        triggers = self._triggers()
        shown = triggers, self._revision, self.height(), self._view.selected
        lit = self._view.scene.selected, self._view.scene.hovered
        if shown != self._shown:
            self._shown = shown
            self._lay_out(triggers)
            self.update()
        elif lit != self._lit:
            for card in self._cards:
                if card.event_id in lit or card.event_id in self._lit:
                    self.update(self._rect(card).adjusted(-3, -3, 3, 3).toAlignedRect())
        self._lit = lit

    def _triggers(self) -> list[tuple[int, int]]:
        """The events that begin on the screen, with the heights of their lines."""
        events = self._session.annotations.events
        found: dict[int, int] = {}
        for block, number, y in self._view.lines_on_screen():
            for _, _, owner in sorted(pointing.beginning(block, number)):
                if owner in events:
                    found.setdefault(owner, y)
        return list(found.items())

    def _lay_out(self, triggers: Sequence[tuple[int, int]]) -> None:
        annotations, codebook = self._session.annotations, self._session.project.codebook
        self._cards = [card_of(annotations.events[number], annotations, codebook) for number, _ in triggers]
        whole = [card.rows for card in self._cards]
        for most in _FEWER:
            for card, rows in zip(self._cards, whole, strict=True):
                card.rows = self._shortened(rows, _FEWER[0] if card.event_id == self._view.selected else most)
                card.height = self._line * (len(card.rows) + 1) + 10 * self._scale
            if sum(card.height + _GAP for card in self._cards) <= self.height():
                break
        tops = stacked(
            [(float(y), card.height) for (_, y), card in zip(triggers, self._cards, strict=True)], self.height()
        )
        for card, top in zip(self._cards, tops, strict=True):
            card.y = top

    def _shortened(self, rows: list[Row], most: int) -> list[Row]:
        """At most so many rows; those that are left out are counted on the last."""
        if len(rows) <= most:
            return rows
        left_out = number_text(len(rows) - most + 1)
        return [*rows[: most - 1], ("", self.tr("{count} more…").format(count=left_out))] if most else []

    @property
    def _line(self) -> float:
        return float(round(QFontMetricsF(self._fonts[0]).height() + self._scale))

    def _rect(self, card: Card) -> QRectF:
        return QRectF(1, card.y, round(_WIDTH * self._scale) - 2, card.height)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self._view.scene.colors.paper)
        for card in self._cards:
            if self._rect(card).adjusted(-3, -3, 3, 3).intersects(QRectF(event.rect())):
                self._paint(painter, card)
        painter.end()

    def _paint(self, p: QPainter, card: Card) -> None:
        scene, rect, scale = self._view.scene, self._rect(card), self._scale
        color = scene.looks.of_event(card.label).color
        selected = card.event_id == scene.selected
        lit = selected or card.event_id == scene.hovered
        p.setPen(QPen(color, 2.0 if selected else 1.2) if lit else QPen(QColor(scene.looks.theme.rule), 1.0))
        p.setBrush(scene.colors.paper)
        p.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        p.fillRect(QRectF(rect.left() + 1, rect.top() + 5, 3, rect.height() - 10), color)
        left, width = rect.left() + 12 * scale, rect.width() - 20 * scale
        top = rect.top() + 5 * scale
        p.setFont(self._fonts[1])
        marks = QFontMetricsF(self._fonts[1]).horizontalAdvance(card.marks)
        p.setPen(color)
        room = width - marks - 8 * scale
        label = label_in(room, card.label, QFontMetricsF(self._fonts[1]))
        self._text(p, label, self._fonts[1], QRectF(left, top, room, self._line))
        p.setPen(scene.colors.ink)
        self._text(p, card.marks, self._fonts[1], QRectF(left + width - marks - 2, top, marks + 4, self._line))
        p.setFont(self._fonts[0])
        names = self._names_width(card, width)
        for name, text in card.rows:
            top += self._line
            p.setPen(scene.colors.muted)
            self._text(p, name, self._fonts[0], QRectF(left, top, names, self._line))
            p.setPen(scene.colors.ink)
            self._text(p, text, self._fonts[0], QRectF(left + names + 6, top, width - names - 6, self._line))

    def _names_width(self, card: Card, width: float) -> float:
        """Names share a column, of which none may take too much."""
        metrics = QFontMetricsF(self._fonts[0])
        widest = max((metrics.horizontalAdvance(name) for name, _ in card.rows), default=0.0)
        return min(max(widest, 48 * self._scale), 0.42 * width)

    def _text(self, p: QPainter, text: str, font: QFont, rect: QRectF) -> None:
        """A line in its own direction, cut with an ellipsis, at the left edge."""
        option = QTextOption(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        )
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        tall = rect.adjusted(0, -5, 0, 5)  # other scripts reach higher and lower than the face of the cards
        p.drawText(tall, QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width()), option)

    # The mouse

    def card_at(self, point: QPointF) -> Card | None:
        """The card at a point of the rail."""
        return next((card for card in self._cards if self._rect(card).contains(point)), None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        card = self.card_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if card else Qt.CursorShape.ArrowCursor)
        self._view.light(self._view.selected, card.event_id if card else None)

    def leaveEvent(self, event: QEvent) -> None:
        self._view.light(self._view.selected, None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        card = self.card_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and card is not None:
            self._view.annotation_clicked.emit(card.event_id)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            card = self.card_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), tip(self._words(card)) if card else "", self)
            return True
        return super().event(event)

    def _words(self, card: Card) -> str:
        """All that a card has to say, and what is wrong with the event."""
        annotations, codebook = self._session.annotations, self._session.project.codebook
        event = annotations.events.get(card.event_id)
        if event is None:
            return card.label
        whole = card_of(event, annotations, codebook)
        found = problems(codebook, event, annotations.spans, annotations.events)
        rows = [f"{name}: {text}" if name else f"    {text}" for name, text in whole.rows]
        return "\n".join([whole.label, *rows, *(f"! {problem.message}" for problem in found)])
