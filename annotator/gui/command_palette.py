"""Every action and every label in one list, found by typing: `Annotate: Mark Unsure`, `Label: Place`.

What was used last stands first, what cannot be used now stands greyed at the end, so that a person learns that it is
there. Each row shows its keys, so that the palette makes itself needless.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.codebook import Label
from annotator.gui.action_set import ActionSet
from annotator.gui.actions import bare, keys_text, menu_title
from annotator.gui.label_swatch import label_color, paint_swatch, swatch_width
from annotator.gui.panel_lists import PanelList
from annotator.gui.panel_parts import GAP
from annotator.gui.popup import Popup
from annotator.gui.row_painting import RowLine, paint_row_ground
from annotator.gui.text_fields import LineField

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow
    from annotator.gui.session import Session

Index = QModelIndex | QPersistentModelIndex

_COMMAND = Qt.ItemDataRole.UserRole
_TOP = QModelIndex()
_RECENT = 20
_COLUMNS, _LINES = 62, 16  # of the font's average character and line
_SCATTERED = 4
"""How much worse scattered letters are than the words themselves."""


@dataclass(frozen=True, slots=True)
class Command:
    """A row. `name` is what the settings remember; `enabled`: whether it can be used now."""

    name: str
    title: str
    keys: str
    enabled: bool
    run: Callable[[], None]
    label: Label | None = None


def _tr(text: str) -> str:
    return QCoreApplication.translate("CommandPalette", text)


def action_commands(actions: ActionSet) -> list[Command]:
    """The table of actions, as it stands in the menus now."""
    return [
        Command(
            row.name,
            f"{menu_title(row.menu)}: {bare(action.text())}",
            keys_text(action.shortcuts()),
            action.isEnabled(),
            action.trigger,
        )
        for row, action in actions.rows()
    ]


def label_commands(session: Session) -> list[Command]:
    """The labels of the codebook, for the selected words or annotation; an event can do without words."""
    has_target = bool(session.words) or session.selected is not None
    can_write = session.document is not None and not session.project.read_only
    codebook = session.project.codebook

    def apply(label: Label) -> Callable[[], None]:
        return lambda: session.apply_label(label) if has_target else session.add_event(label)

    return [
        Command(
            f"{label.kind} {label.name}",
            _tr("Label: {0}").replace("{0}", label.name),
            label.key,
            can_write and (has_target or label.kind == "event"),
            apply(label),
            label,
        )
        for label in (*codebook.offered("entity"), *codebook.offered("event"))
    ]


def score(title: str, words: Sequence[str]) -> int | None:
    """How well a title fits casefolded words: 0 where each begins one of its words; None where one is not in it.

    Letters that stand in order but apart fit too, though worse.
    """
    folded, total = title.casefold(), 0
    parts = folded.split()
    for word in words:
        letters = iter(folded)
        if word in folded:
            total += not any(part.startswith(word) for part in parts)
        elif all(letter in letters for letter in word):
            total += _SCATTERED
        else:
            return None
    return total


class CommandModel(QAbstractListModel):
    """The commands that fit what is typed, the best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._commands: list[Command] = []
        self._recent: dict[str, int] = {}
        self._rows: list[Command] = []

    def set_commands(self, commands: list[Command], recent: Sequence[str]) -> None:
        """Show all of these; `recent` names those used last, newest first."""
        self._commands = commands
        self._recent = {name: at for at, name in enumerate(recent)}
        self.set_filter("")

    def set_filter(self, text: str) -> None:
        """Show only what fits the words of `text`."""
        words = text.casefold().split()
        found = [(fit, command) for command in self._commands if (fit := score(command.title, words)) is not None]
        last = len(self._recent)
        found.sort(key=lambda row: (not row[1].enabled, row[0], self._recent.get(row[1].name, last)))
        self.beginResetModel()
        self._rows = [command for _, command in found]
        self.endResetModel()

    @property
    def usable(self) -> int:
        """How many of the rows shown can be used; they stand first."""
        return sum(command.enabled for command in self._rows)

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        usable = index.isValid() and self._rows[index.row()].enabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if usable else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        command = self._rows[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (command.title, command.keys) if part)
        return {int(Qt.ItemDataRole.DisplayRole): command.title, int(_COMMAND): command}.get(role)


class CommandDelegate(QStyledItemDelegate):
    """Paints a row: a label's swatch, the title, the keys at the end."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, option.fontMetrics.height() + 9)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        command: Command = index.data(_COMMAND)
        palette, metrics = option.palette, option.fontMetrics
        group = QPalette.ColorGroup.Active if command.enabled else QPalette.ColorGroup.Disabled
        painter.save()
        paint_row_ground(painter, option)
        line = RowLine(option.rect.adjusted(GAP + 2, 0, -GAP - 2, 0), option.direction)
        if command.label is not None:
            swatch = QRectF(line.take_left(swatch_width(metrics)))
            color = label_color(command.label.color, palette)
            painter.setOpacity(1.0 if command.enabled else 0.4)
            paint_swatch(painter, swatch, color, is_event=command.label.kind == "event")
            painter.setOpacity(1.0)
            line.take_left(GAP + 2)
        ink = QPalette.ColorRole.PlaceholderText if command.enabled else QPalette.ColorRole.Text
        painter.setPen(palette.color(group, ink))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(
            line.take_right(metrics.horizontalAdvance(command.keys) + 1),
            middle | Qt.AlignmentFlag.AlignTrailing,
            command.keys,
        )
        line.take_right(2 * GAP)
        painter.setPen(palette.color(group, QPalette.ColorRole.Text))
        title = metrics.elidedText(command.title, Qt.TextElideMode.ElideRight, line.rest.width())
        painter.drawText(line.rest, middle | Qt.AlignmentFlag.AlignLeading, title)
        painter.restore()


class CommandList(PanelList):
    """The rows; the keys stay in the field above."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Commands"))
        self.setItemDelegate(CommandDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(True)


class CommandPalette(Popup):
    """The popup at the top of the window. Enter runs, Escape and a click elsewhere close it; the focus goes back."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.filter = LineField(self.tr("Find a command"))
        self.filter.setPlaceholderText(self.tr("Find a command or a label"))
        self.commands = CommandModel(self)
        self.list = CommandList(self)
        self.list.setModel(self.commands)
        self.column.addWidget(self.filter)
        self.column.addWidget(self.list, 1)
        self.filter.installEventFilter(self)
        self.list.viewport().installEventFilter(self)
        self.filter.textChanged.connect(self._narrow)
        self.setAccessibleName(self.tr("Command palette"))

    def open(self) -> None:
        """Show what can be done now, with nothing typed."""
        workspace = self._window.workspace
        if workspace is not None:
            workspace.side.commit()  # what was typed is a step of its own, before what is run here
        self._window.refresh_actions()
        commands = action_commands(self._window.action_set)
        if workspace is not None:
            commands += label_commands(workspace.session)
        self.commands.set_commands(commands, self._window.settings.commands)
        self.filter.clear()
        self._point_at(0)
        self.list.scrollToTop()
        self._place()
        self.show()
        self.filter.setFocus()

    def _place(self) -> None:
        """Stand in the middle of the window's upper edge, inside the window."""
        metrics, window = self.fontMetrics(), self._window
        width = min(_COLUMNS * metrics.averageCharWidth() + 60, window.width() - 4 * GAP)
        top = window.menuBar().height() + GAP
        height = min(_LINES * (metrics.height() + 9) + self.filter.sizeHint().height(), window.height() - top - GAP)
        self.resize(width, height)
        self.move(window.mapToGlobal(QPoint((window.width() - width) // 2, top)))

    def _narrow(self, text: str) -> None:
        self.commands.set_filter(text)
        self._point_at(0)
        self.list.scrollToTop()

    def _point_at(self, row: int) -> None:
        """Make a row current, the nearest that can be used; those that cannot stand at the end."""
        last = self.commands.usable - 1
        index = self.commands.index(min(max(0, row), last)) if last >= 0 else QModelIndex()
        self.list.setCurrentIndex(index)
        self.filter.setAccessibleDescription(index.data() if last >= 0 else self.tr("No command fits."))

    def _run(self, index: Index) -> None:
        command = index.data(_COMMAND) if index.isValid() else None
        if isinstance(command, Command) and command.enabled:
            settings = self._window.settings
            others = [name for name in settings.commands if name != command.name]
            settings.commands = [command.name, *others][:_RECENT]
            self.hide()
            command.run()

    def _press(self, event: QKeyEvent) -> bool:
        """The keys that are not for the field."""
        row, key = self.list.currentIndex().row(), event.key()
        page = max(1, self.list.viewport().height() // max(1, self.list.sizeHintForRow(0)))
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: page, Qt.Key.Key_PageUp: -page}
        step = next((by for name, by in steps.items() if name == key), 0)
        if step:
            self._point_at(row + step)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self.list.currentIndex())
        else:
            return False
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.filter and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        released = event.type() == QEvent.Type.MouseButtonRelease and watched is self.list.viewport()
        if released and isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton:
            self._run(self.list.indexAt(event.position().toPoint()))
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        before = self._window.focusWidget()
        self._window.activateWindow()  # where no window manager does it
        if before is not None and QApplication.activeModalWidget() is None:
            before.setFocus(Qt.FocusReason.PopupFocusReason)
