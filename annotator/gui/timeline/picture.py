"""The picture of the timeline: labels beside lanes of marks, and under them how many there are; pointing and walking in it.

The plots are made when it is first shown, because what draws them takes its time to load.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QCursor, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QToolTip, QVBoxLayout, QWidget

from annotator import timeline
from annotator.codebook import Codebook
from annotator.gui.label_swatch import UNKNOWN, label_color
from annotator.gui.languages import number_text
from annotator.gui.panel_parts import GAP, Rule, SmallButton, isolated, one_line
from annotator.gui.plain import margins, mirrored, plain_label, scaled, tip
from annotator.gui.session import Session
from annotator.gui.speech import announce
from annotator.gui.status_line import events_text
from annotator.gui.timeline.legend import Entry, Legend
from annotator.gui.timeline.ticks import bin_text, moment_text
from annotator.timeline import Choice, Timeline, Unit

if TYPE_CHECKING:
    from annotator.gui.plots import TimelinePlot
    from annotator.gui.timeline.figures import Shown


class TimelinePicture(QWidget):
    """Shows one timeline. It keeps which event is current and what time is seen while events come and go."""

    text_wanted = Signal()
    """An event was opened by the keyboard: the text takes the focus."""

    labels_ticked = Signal()
    said = Signal(str)
    """The line about what is pointed at or current."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.held: Timeline | None = None
        self.plot: TimelinePlot | None = None
        self.current_id: int | None = None
        self._choice = Choice()
        self.legend = Legend()
        self.facts = plain_label("", wrap=True, muted=True, scale=0.92)
        self.caption = plain_label("", scale=0.92, bold=True)
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setSpacing(0)
        self.grid.addWidget(self.legend, 0, 0)
        self.grid.addWidget(Rule(), 1, 0, 1, 2)
        self.grid.addWidget(self._build_facts(), 2, 0)
        self.legend.legend.ticked.connect(self.labels_ticked)
        self.legend.lanes_changed.connect(self._fit_lanes)
        session.selected_changed.connect(self._on_selected)

    def _build_facts(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(margins(2 * GAP, GAP, GAP, GAP))
        column.setSpacing(2)
        column.addWidget(self.caption)
        column.addWidget(self.facts)
        column.addStretch(1)
        row = QHBoxLayout()
        everything, nothing = SmallButton(self.tr("All Labels")), SmallButton(self.tr("None"))
        nothing.setAccessibleName(self.tr("No label"))
        everything.clicked.connect(lambda: self.legend.legend.set_all(shown=True))
        nothing.clicked.connect(lambda: self.legend.legend.set_all(shown=False))
        row.addWidget(everything)
        row.addWidget(nothing)
        row.addStretch(1)
        column.addLayout(row)
        return made

    def load(self) -> None:
        """Make the plots."""
        from annotator.gui.plots import TimelinePlot

        plot = self.plot = TimelinePlot(self)
        self.grid.addWidget(plot.lanes, 0, 1)
        self.grid.addWidget(plot.counts, 2, 1)
        self.grid.setColumnStretch(1, 1)
        self.grid.setRowStretch(0, 3)
        self.grid.setRowStretch(2, 2)
        plot.lanes.setAccessibleName(self.tr("Timeline of events"))
        plot.counts.setAccessibleName(self.tr("Counts of events over time"))
        plot.pointed.connect(self._point)
        plot.bin_pointed.connect(self._point_at_bin)
        plot.pressed.connect(self._press)
        plot.keyed.connect(self._key)
        plot.range_changed.connect(self._follow_range)
        plot.scrolled.connect(self._scroll)
        self.setFocusProxy(plot.lanes)
        self._wear()

    def _wear(self) -> None:
        self.legend.setMinimumWidth(24 * self.fontMetrics().averageCharWidth())
        self.legend.setMaximumWidth(34 * self.fontMetrics().averageCharWidth())
        if self.plot is not None:
            self.plot.wear(self.palette(), scaled(self.font(), 0.9))

    # Showing

    @property
    def shown(self) -> Shown | None:
        """What is to be seen; None before anything was read."""
        return self.plot.shown if self.plot is not None else None

    def show_timeline(self, held: Timeline, choice: Choice, unit: Unit | None) -> None:
        """Show what is chosen of a timeline, but for the labels that are not ticked."""
        if self.plot is None:
            return
        from annotator.gui.timeline.figures import Shown

        self.held, self._choice = held, choice
        legend = self.legend.legend
        legend.show_entries(self._entries(Choice(annotator=choice.annotator, document_id=choice.document_id)))
        names = frozenset(entry.name for entry in legend.entries) - legend.hidden
        chosen = choice.rows(held) & Choice(labels=names).rows(held)
        lanes = tuple(entry.number for entry in legend.entries)
        sees_all = self._sees_all_time()
        self.plot.unit = unit
        self.plot.show_events(Shown.of(held, chosen, lanes, self._colors()))
        if sees_all:
            self.show_all_time()
        self._fit_lanes()
        self._set_current(self.current_id, reveal=False)
        self._tell_facts()

    def _entries(self, choice: Choice) -> tuple[Entry, ...]:
        assert self.held is not None
        codebook = self._session.project.codebook
        counted = self.held.count_labels(choice.rows(self.held))
        return tuple(
            Entry(number, name, _color(codebook, name), counted[number])
            for number, name in enumerate(self.held.label_names)
            if counted[number]
        )

    def _colors(self) -> tuple[QColor, ...]:
        assert self.held is not None
        codebook, palette = self._session.project.codebook, self.palette()
        return tuple(label_color(_color(codebook, name), palette) for name in self.held.label_names)

    def recolor(self) -> None:
        """The theme or the colours of the labels are others now."""
        self._wear()
        if self.held is not None and self.plot is not None:
            self.show_timeline(self.held, self._choice, self.plot.unit)

    def _tell_facts(self) -> None:
        shown = self.shown
        if self.plot is None or shown is None or self.plot.bars is None:
            return
        units = {
            "day": self.tr("Events per day"),
            "week": self.tr("Events per week"),
            "month": self.tr("Events per month"),
            "year": self.tr("Events per year"),
        }
        unit = self.plot.bars.unit
        lines = [events_text(len(shown.rows))]
        if shown.undated():
            lines.append(self.tr("{count} without a date").format(count=number_text(shown.undated())))
        loose = shown.uncounted(unit)
        if loose:
            lines.append(self.tr("{count} dated too loosely to be counted").format(count=number_text(loose)))
        self.caption.setText(units[unit])
        self.facts.setText("\n".join(lines))

    def _fit_lanes(self) -> None:
        if self.plot is not None:
            self.plot.set_lanes(self.legend.lane, self.legend.top)

    def _follow_range(self) -> None:
        if self.shown is not None and len(self.shown.rows):
            self._tell_facts()

    def _sees_all_time(self) -> bool:
        """Whether no event is out of sight, and none shall be when others come."""
        if self.plot is None or self.shown is None or not len(self.shown.rows):
            return True
        (first, last), (low, high) = self.plot.span(), self.plot.whole()
        return first <= low + 0.01 and last >= high - 0.01

    def show_all_time(self) -> None:
        """See the time of all events."""
        if self.plot is not None and self.shown is not None and len(self.shown.rows):
            self.plot.show_span(*self.plot.whole())

    def _scroll(self, by: int) -> None:
        bar = self.legend.verticalScrollBar()
        bar.setValue(bar.value() + by)

    # Pointing and walking

    def text_of(self, row: int) -> str:
        """An event of the timeline in a line of plain text."""
        assert self.held is not None
        facts = timeline.facts(self._session.project, int(self.held.ids[row]))
        if facts is None:
            return ""
        when = moment_text(self.held.moment(row), own=bool(self.held.own[row]))
        parts = [one_line(facts.label), isolated(one_line(facts.title, 60)), when]
        if facts.words:
            parts.insert(1, self.tr("“{words}”").format(words=isolated(one_line(facts.words, 60))))
        if self._choice.annotator is None and len(self.held.annotator_names) > 1:
            parts.append(facts.annotator)
        return " · ".join(parts)

    def _point(self, rows: list[int]) -> None:
        if not rows:
            self._end_pointing()
            return
        text = self.text_of(rows[0])
        if len(rows) > 1:
            text = self.tr("{count} here; the first: {event}").format(count=events_text(len(rows)), event=text)
        self._say_under_mouse(text)

    def _point_at_bin(self, at: int | None) -> None:
        plot, shown = self.plot, self.shown
        if at is None or plot is None or plot.bars is None or shown is None or not plot.bars.table[:, at].any():
            self._end_pointing()
            return
        counts = plot.bars.table[:, at].tolist()
        names = [shown.timeline.label_names[number] for number in shown.lanes]
        parts = [f"{one_line(name)} {number_text(n)}" for name, n in zip(names, counts, strict=True) if n]
        when = bin_text(date.fromordinal(int(plot.bars.edges[at])), plot.bars.unit)
        self._say_under_mouse(f"{when}: {events_text(sum(counts))} · {' · '.join(parts)}")

    def _say_under_mouse(self, text: str) -> None:
        self.said.emit(text)
        QToolTip.showText(QCursor.pos() + QPoint(0, 4), tip(text), self)

    def _end_pointing(self) -> None:
        QToolTip.hideText()
        self._tell_current()

    def _press(self, rows: list[int]) -> None:
        """Open what was clicked; clicked again, what lies under it."""
        if not rows or self.held is None:
            return
        ids = [int(self.held.ids[row]) for row in rows]
        at = ids.index(self.current_id) + 1 if self.current_id in ids else 0
        self._set_current(ids[at % len(ids)], reveal=False)
        self.open_current()

    def _set_current(self, event_id: int | None, *, reveal: bool) -> None:
        self.current_id = event_id
        if self.plot is not None:
            place = self.shown.place_of(event_id) if self.shown is not None else None
            self.plot.set_current(place, reveal=reveal)
        self._tell_current()

    def _tell_current(self) -> None:
        row = self.held.row_of(self.current_id) if self.held is not None else None
        shown = self.plot is not None and self.plot.current is not None
        text = self.text_of(row) if row is not None and shown else ""
        self.said.emit(text or self.tr("Left and Right walk from event to event, Enter opens one, + and − zoom."))
        if self.plot is not None:
            self.plot.lanes.setAccessibleDescription(text)

    def walk(self, step: int) -> None:
        """Go to the next event in time (1) or the one before (-1), or to the first (-2) or the last (2) of all."""
        plot, shown = self.plot, self.shown
        if plot is None or shown is None or not len(shown.rows):
            return
        last = len(shown.rows) - 1
        if abs(step) > 1:
            self._go_to(0 if step < 0 else last)
        elif plot.current is None:
            self._go_to(shown.first_from(plot.span()[0]) or 0)
        else:
            self._go_to(min(max(plot.current + step, 0), last))

    def change_lane(self, step: int) -> None:
        """Go to the nearest event in a lane below (1) or above (-1)."""
        if self.plot is not None and self.shown is not None and self.plot.current is not None:
            self._go_to(self.shown.beside(self.plot.current, step))
        else:
            self.walk(step)

    def _go_to(self, place: int) -> None:
        shown = self.shown
        assert self.plot is not None and shown is not None
        self._set_current(int(shown.timeline.ids[shown.row(place)]), reveal=True)
        self.legend.reveal(int(shown.lane_of[place]))
        announce(self.plot.lanes, self.plot.lanes.accessibleDescription())

    def open_current(self) -> None:
        """Open the current event in its document and select it."""
        row = self.held.row_of(self.current_id) if self.held is not None else None
        if row is None or self.held is None or self.current_id is None:
            return
        wanted = self.current_id
        self._session.open_document(int(self.held.documents[row]))
        if self._session.find(wanted) is not None:
            self._session.select(wanted)
        else:
            name = self.held.annotator_names[int(self.held.annotators[row])][0]
            said = self.tr("This event is by {name}: work under that name to see it in the text.").format(name=name)
            self._session.message.emit(said)

    def _on_selected(self, number: int | None) -> None:
        if number is not None and self.shown is not None and self.shown.place_of(number) is not None:
            self._set_current(number, reveal=False)

    def _key(self, event: QKeyEvent) -> None:
        later = -1 if mirrored() else 1
        key = Qt.Key(event.key())
        steps = {Qt.Key.Key_Left: -later, Qt.Key.Key_Right: later, Qt.Key.Key_Home: -2, Qt.Key.Key_End: 2}
        zooms = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if self.plot is None or not plain:
            event.ignore()
        elif key in steps:
            self.walk(steps[key])
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.change_lane(1 if key == Qt.Key.Key_Down else -1)
        elif key in zooms:
            self.plot.zoom(zooms[key])
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.plot.move(0.8 if key == Qt.Key.Key_PageDown else -0.8)
        elif key == Qt.Key.Key_0:
            self.show_all_time()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.plot.current is not None:
            self.open_current()
            self.text_wanted.emit()
        else:
            event.ignore()

    # Qt's own

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "grid"):
            self.recolor()


def _color(codebook: Codebook, name: str) -> str:
    label = codebook.find("event", name)
    return label.color if label else UNKNOWN
