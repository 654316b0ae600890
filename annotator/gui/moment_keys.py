"""The keys that do something at this moment, over the window until the next key.

What is selected, and whether a role is being filled, decides what a key means. The rows come from the table of actions,
the codebook and the keys of the text, so that they are never out of step with what the keys do.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QStyle, QWidget

from annotator.codebook import Label
from annotator.gui.action_set import ActionSet
from annotator.gui.actions import MENUS, bare, keys_text, menu_title
from annotator.gui.help_pages import TEXT_KEYS
from annotator.gui.label_swatch import label_color, paint_swatch, swatch_width
from annotator.gui.panel_parts import GAP, rule_color
from annotator.gui.plain import scaled
from annotator.gui.roles.walk import accepted_entities, accepted_events, active
from annotator.gui.row_painting import RowLine
from annotator.model import Event

if TYPE_CHECKING:
    from annotator.gui.session import Session
    from annotator.gui.workspace import Workspace

_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)
_PAD = 3 * GAP
_WIDEST = 64  # of the font's average character, what a key does; the widest gives way in a narrow window
_MENUS = ("Annotate", "Edit", "Help")


@dataclass(frozen=True, slots=True)
class KeyRow:
    """Keys and what they do; or a label, with its swatch."""

    keys: str
    text: str
    label: Label | None = None


@dataclass(frozen=True, slots=True)
class Section:
    title: str
    rows: tuple[KeyRow, ...]


def _tr(text: str) -> str:
    return QCoreApplication.translate("MomentKeys", text)


def moment_of(session: Session | None) -> str:
    """What the keys depend on: start (no document is open), role, words, entity, event or nothing (is selected)."""
    if session is None or session.document is None:
        return "start"
    if active(session) is not None:
        return "role"
    if session.words:
        return "words"
    selected = session.selected
    return "nothing" if selected is None else "event" if isinstance(selected, Event) else "entity"


def moment_sections(actions: ActionSet, workspace: Workspace | None) -> tuple[str, list[Section]]:
    """The title and the keys of this moment, those that belong to it first."""
    session = workspace.session if workspace else None
    moment = "pick" if workspace is not None and workspace.page.picking.is_on else moment_of(session)
    titles = {
        "pick": _tr("Keys now, while another thing is chosen"),
        "start": _tr("Keys now"),
        "nothing": _tr("Keys now, with nothing selected"),
        "words": _tr("Keys now, with words selected"),
        "entity": _tr("Keys now, with an entity selected"),
        "event": _tr("Keys now, with an event selected"),
        "role": _tr("Keys now, while the role {0} is filled"),
    }
    title = titles[moment].replace("{0}", (session.active_role if session else None) or "")
    sections = [Section(_tr("In the text"), _text_rows(moment))]
    if session is not None:
        sections += _label_sections(session, moment)
    usable = [(row, action) for row, action in actions.rows() if action.isEnabled() and action.shortcuts()]
    for path in (path for menu in _MENUS for path in MENUS if path.partition("/")[0] == menu):
        rows = tuple(
            KeyRow(keys_text(action.shortcuts()), bare(action.text()))
            for row, action in usable
            if row.menu == path and not (moment in ("role", "pick") and row.in_text)
        )
        sections.append(Section(menu_title(path), rows))
    if workspace is not None and workspace.page.find_bar.isVisible():
        sections.append(Section(_tr("In the find bar"), _text_rows("find")))
    return title, [section for section in sections if section.rows]


def _text_rows(moment: str) -> tuple[KeyRow, ...]:
    def translated(text: str) -> str:
        return QCoreApplication.translate("Help", text)

    return tuple(KeyRow(translated(keys), translated(text)) for keys, text, moments in TEXT_KEYS if moment in moments)


def _label_sections(session: Session, moment: str) -> list[Section]:
    """The labels whose keys do something now."""
    codebook = session.project.codebook
    entities, events = list(codebook.offered("entity")), list(codebook.offered("event"))
    filled = active(session)
    if session.project.read_only or moment in ("start", "pick") or (moment == "role" and not session.words):
        return []
    if moment == "nothing":
        return [Section(_tr("Make an event that the text has no word for"), _label_rows(events))]
    if filled is not None:
        fitting = [*accepted_entities(session, filled[1]), *accepted_events(session, filled[1])]
        others = [label for label in (*entities, *events) if label not in fitting]
        return [
            Section(_tr("Fill the role with the words as"), _label_rows(fitting)),
            Section(_tr("Leave the event, and label the words"), _label_rows(others)),
        ]
    as_entity, as_event = {
        "words": (_tr("Label the words as entity"), _tr("Label the words as event")),
        "entity": (_tr("Make it"), _tr("Label its words as event")),
        "event": (_tr("Label its words as entity"), _tr("Make it")),
    }[moment]
    found = [Section(as_entity, _label_rows(entities)), Section(as_event, _label_rows(events))]
    return found[::-1] if moment == "event" else found


def _label_rows(labels: list[Label]) -> tuple[KeyRow, ...]:
    return tuple(KeyRow(label.key, label.name, label) for label in labels if label.key)


class MomentKeys(QWidget):
    """A calm sheet of columns over the middle of the window. Any key, and any click, closes it and does nothing else."""

    def __init__(self, title: str, sections: list[Section], window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setLayoutDirection(window.layoutDirection())  # a window of its own does not inherit it
        self._title = title
        self._window = window
        self._lines: list[Section | KeyRow | None] = list(_lines(sections))
        self.setAccessibleName(title)
        self.setAccessibleDescription(plain_text(sections))

    def open(self) -> None:
        """Show it."""
        size = self.sizeHint()
        corner = QPoint((self._window.width() - size.width()) // 2, (self._window.height() - size.height()) // 2)
        self.resize(size)
        self.move(self._window.mapToGlobal(corner))
        self.show()
        self.setFocus()

    # ---- layout: lines of one height, poured into as few columns as the window's height allows

    def _pitch(self) -> int:
        return self.fontMetrics().height() + 5

    def _per_column(self) -> int:
        room = max(8, (self._window.height() - 2 * _PAD - 3 * self._pitch()) // self._pitch())
        columns = -(-len(self._lines) // room)
        return min(room, -(-len(self._lines) // columns) + 2) if columns > 1 else room

    def _columns(self) -> list[list[Section | KeyRow | None]]:
        """The lines column by column; no column begins with a gap or ends with a title."""
        most, columns = self._per_column(), [list[Section | KeyRow | None]()]
        for at, line in enumerate(self._lines):
            is_last = len(columns[-1]) == most - 1 and isinstance(line, Section)
            if len(columns[-1]) >= most or (is_last and at + 1 < len(self._lines)):
                columns.append([])
            if line is not None or columns[-1]:
                columns[-1].append(line)
        return columns

    def _key_widths(self, column: list[Section | KeyRow | None]) -> list[int]:
        """For each line, the width of the keys in its section, in pixels."""
        metrics, widths = self.fontMetrics(), list[int]()
        for is_row, lines in groupby(column, lambda line: isinstance(line, KeyRow)):
            found = list(lines)
            keys = [metrics.horizontalAdvance(line.keys) for line in found if isinstance(line, KeyRow)]
            widths += [max(keys) + 2 * GAP if is_row else 0] * len(found)
        return widths

    def _width(self, column: list[Section | KeyRow | None]) -> int:
        """The width of a column in pixels."""
        metrics = self.fontMetrics()
        most = _WIDEST * metrics.averageCharWidth()
        widths = [0]
        for line, keys in zip(column, self._key_widths(column), strict=True):
            if isinstance(line, KeyRow):
                widths.append(keys + min(most, _text_width(line, metrics)))
            elif line is not None:
                widths.append(metrics.horizontalAdvance(line.title) + 1)
        return max(widths)

    def sizeHint(self) -> QSize:
        columns = self._columns()
        width = sum(self._width(column) for column in columns) + 2 * _PAD * len(columns)
        height = (max(len(column) for column in columns) + 3) * self._pitch() + 2 * _PAD
        return QSize(min(width, self._window.width()), min(height, self._window.height()))

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        palette, pitch = self.palette(), self._pitch()
        painter.setPen(rule_color(palette))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        inner = self.rect().adjusted(_PAD, _PAD, -_PAD, -_PAD)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        painter.setFont(scaled(self.font(), 1.1, bold=True))
        painter.drawText(inner, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading, self._title)
        painter.setFont(self.font())
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        bottom = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading
        painter.drawText(inner, bottom, self.tr("Any key closes this."))
        columns = self._columns()
        widths = [self._width(column) for column in columns]
        room = inner.width() - 2 * _PAD * (len(widths) - 1)
        while sum(widths) > room and max(widths) > 0:  # the widest gives way
            widths[widths.index(max(widths))] -= 1
        left = inner.left()
        for column, width in zip(columns, widths, strict=True):
            top = inner.top() + int(1.7 * pitch)
            for line, keys in zip(column, self._key_widths(column), strict=True):
                if line is not None:
                    self._paint_line(painter, QRect(left, top, width, pitch), line, keys)
                top += pitch
            left += width + 2 * _PAD

    def _paint_line(self, painter: QPainter, place: QRect, line: Section | KeyRow, keys: int) -> None:
        palette, metrics, elide = self.palette(), self.fontMetrics(), Qt.TextElideMode.ElideRight
        placing = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        rest = RowLine(QStyle.visualRect(self.layoutDirection(), self.rect(), place), self.layoutDirection())
        if isinstance(line, Section):
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(rest.rest, placing, metrics.elidedText(line.title, elide, place.width()))
            return
        painter.setPen(palette.color(QPalette.ColorRole.Accent))
        painter.drawText(rest.take_left(keys), placing, line.keys)
        if line.label is not None:
            cell = QRectF(rest.take_left(swatch_width(metrics)))
            paint_swatch(painter, cell, label_color(line.label.color, palette), is_event=line.label.kind == "event")
            rest.take_left(GAP)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        painter.drawText(rest.rest, placing, metrics.elidedText(line.text, elide, rest.rest.width()))

    # ---- any key closes it

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # the key means nothing but to close this
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _MODIFIERS:
            self.close()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.close()


def plain_text(sections: list[Section]) -> str:
    """The keys as lines of text, for who cannot see the sheet."""
    lines = [line for section in sections for line in (section.title, *(f"{r.keys}: {r.text}" for r in section.rows))]
    return "\n".join(lines)


def _lines(sections: list[Section]) -> Iterator[Section | KeyRow | None]:
    for number, section in enumerate(sections):
        if number:
            yield None
        yield section
        yield from section.rows


def _text_width(row: KeyRow, metrics: QFontMetrics) -> int:
    swatch = swatch_width(metrics) + GAP if row.label is not None else 0
    return metrics.horizontalAdvance(row.text) + swatch + 2
