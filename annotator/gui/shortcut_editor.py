"""The table of keys, to be changed: choose an action, press the keys it is to have.

What is changed holds at once and is kept in the settings, as the difference from the table of actions. Single letters
and digits are refused: they are the keys of labels, which the codebook gives.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.codebook import Codebook
from annotator.gui.action_row import Action
from annotator.gui.actions import ACTIONS, bare, keys_text, menu_title, sequences, translated
from annotator.gui.messages import Messages
from annotator.gui.plain import dialog_size, plain_label, scaled
from annotator.gui.settings import Settings
from annotator.gui.text_fields import FilterField, LineField

_NAME = Qt.ItemDataRole.UserRole
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_CARET = ("Left", "Right", "Up", "Down", "Home", "End")
_TEXT = frozenset(f"Ctrl+{shift}{key}" for key in _CARET for shift in ("", "Shift+"))
"""The keys with which the caret goes through the text; no action may have them."""


def is_function_key(key: int) -> bool:
    return Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35


class KeyField(LineField):
    """Takes the next combination of keys pressed in it. Tab and Escape go on meaning what they mean in a window."""

    pressed = Signal(object)  # QKeyCombination

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setReadOnly(True)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & _COMMANDS
        if plain and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape):
            super().keyPressEvent(event)
            event.ignore()
        elif event.key() not in _MODIFIERS and event.key() != Qt.Key.Key_unknown:
            modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            self.pressed.emit(QKeyCombination(modifiers, Qt.Key(event.key())))


class ShortcutEditor(QDialog):
    """Edit, Keyboard Shortcuts."""

    changed = Signal()

    def __init__(
        self, settings: Settings, messages: Messages, codebook: Codebook | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._messages = messages
        self._own = dict(settings.own_keys)
        self.setWindowTitle(self.tr("Keyboard Shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.filter = FilterField(self.tr("Filter actions"))
        self.table = self._build_table(codebook)
        self.field = KeyField(self.tr("Press the new keys"))
        self.field.setPlaceholderText(self.tr("Press the new keys here"))
        self.said = plain_label("", wrap=True)
        self.clear_button = QPushButton(self.tr("No &Key"))
        self.reset_button = QPushButton(self.tr("&Reset"))
        self.reset_all_button = QPushButton(self.tr("Reset &All"))
        self._lay_out()
        self._connect()
        self._show_keys()
        self.table.setCurrentItem(self._items[0])

    def _build_table(self, codebook: Codebook | None) -> QTreeWidget:
        """Actions under their menus, in the order of the menus; at the end the labels, which are shown only."""
        table = QTreeWidget()
        table.setColumnCount(2)
        table.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        table.setAccessibleName(self.tr("Actions and their keys"))
        table.setIndentation(14)
        self._items: list[QTreeWidgetItem] = []
        groups: dict[str, QTreeWidgetItem] = {}
        for row in ACTIONS:
            if row.slot:
                title = menu_title(row.menu)
                group = groups.get(title) or groups.setdefault(title, self._group(table, title))
                item = QTreeWidgetItem(group, [bare(translated(row.text)), ""])
                item.setData(0, _NAME, row.name)
                item.setSizeHint(0, QSize(80, table.fontMetrics().height() + 6))
                self._items.append(item)
        labels = (*codebook.offered("entity"), *codebook.offered("event")) if codebook else ()
        if labels:
            group = self._group(table, self.tr("Labels, whose keys the codebook gives"))
            for label in labels:
                QTreeWidgetItem(group, [label.name, label.key])
        table.expandAll()
        header = table.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(False)
        return table

    def _group(self, table: QTreeWidget, title: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(table, [title])
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        item.setFont(0, scaled(table.font(), 1.0, bold=True))
        item.setFirstColumnSpanned(True)
        return item

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        layout.addWidget(self.filter)
        layout.addWidget(self.table, 1)
        row = QHBoxLayout()
        caption = QLabel(self.tr("&New keys:"))
        caption.setBuddy(self.field)
        row.addWidget(caption)
        row.addWidget(self.field, 1)
        row.addWidget(self.clear_button)
        row.addWidget(self.reset_button)
        layout.addLayout(row)
        layout.addWidget(self.said)
        buttons = QDialogButtonBox()
        close = QPushButton(self.tr("Close"))
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self.reset_all_button, QDialogButtonBox.ButtonRole.ResetRole)
        for button in (close, self.clear_button, self.reset_button, self.reset_all_button):
            button.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.resize(dialog_size(self, 44, 28))

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._narrow)
        self.table.currentItemChanged.connect(lambda *_: self._show_current())
        self.table.itemActivated.connect(lambda *_: self.field.setFocus())
        self.field.pressed.connect(self.assign)
        self.clear_button.clicked.connect(lambda: self._give(()))
        self.reset_button.clicked.connect(self._reset)
        self.reset_all_button.clicked.connect(self._reset_all)

    # ---- what is chosen

    @property
    def current(self) -> Action | None:
        """The action chosen in the table."""
        item = self.table.currentItem()
        name = item.data(0, _NAME) if item is not None else None
        return next((row for row in ACTIONS if row.name == name), None)

    def choose(self, name: str) -> None:
        """Choose an action by its name."""
        self.table.setCurrentItem(next(item for item in self._items if item.data(0, _NAME) == name))

    # ---- changes

    def assign(self, combination: QKeyCombination) -> None:
        """Give these keys to the chosen action; where another has them the person is asked."""
        keys = QKeySequence(combination)
        row, shown = self.current, keys_text([keys])
        if row is None:
            self._say(self.tr("Choose an action first."))
            return
        refusal = self._refusal(row, combination)
        if refusal:
            self._say(refusal.replace("{0}", shown))
            return
        others = [other for other in ACTIONS if other.slot and other is not row and keys in sequences(other, self._own)]
        for other in others:
            name, own_name = bare(translated(other.text)), bare(translated(row.text))
            question = self.tr("{0} belongs to {1}. Give it to {2} instead?")
            question = question.replace("{0}", shown).replace("{1}", name).replace("{2}", own_name)
            if self._messages.ask(question, self.tr("Give It"), self.tr("Leave It")) != 0:
                self._say(self.tr("{0} stays with {1}.").replace("{0}", shown).replace("{1}", name))
                return
            self._own[other.name] = tuple(_portable(key) for key in sequences(other, self._own) if key != keys)
        self._give((_portable(keys),))

    def _refusal(self, row: Action, combination: QKeyCombination) -> str:
        """Why these keys cannot be had; empty where they can."""
        keys, key, modifiers = QKeySequence(combination), combination.key(), combination.keyboardModifiers()
        if _portable(keys) in _TEXT:
            return self.tr("{0} moves the caret in the text.")
        if modifiers & _COMMANDS or is_function_key(key) or keys in sequences(row):
            return ""
        return self.tr("Hold Ctrl or Alt with it: {0} alone is kept for labels and for typing.")

    def _give(self, keys: tuple[str, ...]) -> None:
        row = self.current
        if row is None:
            return
        self._own[row.name] = keys
        self._keep()
        name = bare(translated(row.text))
        said = self.tr("{0} has the keys {1} now.") if keys else self.tr("{0} has no key now.")
        self._say(said.replace("{0}", name).replace("{1}", keys_text(sequences(row, self._own))))

    def _reset(self) -> None:
        """Give the chosen action its own keys back, taking them from whatever got them meanwhile."""
        row = self.current
        if row is None:
            return
        self._own.pop(row.name, None)
        wanted = sequences(row)
        for other in ACTIONS:
            held = sequences(other, self._own)
            if other is not row and other.slot and any(key in wanted for key in held):
                self._own[other.name] = tuple(_portable(key) for key in held if key not in wanted)
        self._keep()
        self._say(self.tr("{0} has its own keys again.").replace("{0}", bare(translated(row.text))))

    def _reset_all(self) -> None:
        self._own.clear()
        self._keep()
        self._say(self.tr("Every action has its own keys again."))

    def _keep(self) -> None:
        self._settings.own_keys = self._own
        self._show_keys()
        self.changed.emit()

    # ---- what is shown

    def _show_keys(self) -> None:
        rows = {row.name: row for row in ACTIONS}
        for item in self._items:
            name = item.data(0, _NAME)
            item.setText(1, keys_text(sequences(rows[name], self._own)))
            font = item.font(1)
            font.setItalic(name in self._own)
            item.setFont(1, font)
            item.setData(1, Qt.ItemDataRole.ToolTipRole, self.tr("Changed") if name in self._own else None)
        self._show_current()

    def _show_current(self) -> None:
        row = self.current
        self.field.setText(keys_text(sequences(row, self._own)) if row else "")
        self.said.clear()
        for widget in (self.field, self.clear_button):
            widget.setEnabled(row is not None)
        self.reset_button.setEnabled(row is not None and row.name in self._own)
        self.reset_all_button.setEnabled(bool(self._own))

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.field.setAccessibleDescription(sentence)

    def _narrow(self, text: str) -> None:
        """Show only actions and labels whose name or keys hold each of the words."""
        words = text.casefold().split()
        for at in range(self.table.topLevelItemCount()):
            group = self.table.topLevelItem(at)
            assert group is not None
            items = [item for n in range(group.childCount()) if (item := group.child(n)) is not None]
            for item in items:
                folded = f"{item.text(0)} {item.text(1)}".casefold()
                item.setHidden(not all(word in folded for word in words))
            group.setHidden(all(item.isHidden() for item in items))


def _portable(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.PortableText)
