"""The questions of the editor: what a change does to annotations, which label or role, and by what names."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.codebook import Codebook
from annotator.codebook.changes import Change
from annotator.errors import AnnotatorError
from annotator.gui.codebook_changes.wizard import ChangeWizard
from annotator.gui.codebook_editor.open_draft import OpenDraft
from annotator.gui.messages import Messages
from annotator.gui.plain import dialog_size, plain_label
from annotator.gui.text_fields import FilterField, LineField

_VALUE = Qt.ItemDataRole.UserRole


class Asker(QObject):
    """Asks over one window; nothing waits for an answer, what comes of it is called."""

    def __init__(self, draft: OpenDraft, messages: Messages, window: QWidget) -> None:
        super().__init__(window)
        self._draft = draft
        self._window = window
        self.messages = messages

    def change(
        self,
        change: Change,
        then: Callable[[Change, Codebook], Codebook] = lambda _change, codebook: codebook,
        made: Callable[[], None] = lambda: None,
    ) -> None:
        """Show what a change touches and ask what there is to choose; then make it in the draft, and what `then` adds.

        `made` is called when it stands in the draft.
        """
        draft = self._draft
        try:
            whole, already = draft.whole(), draft.replacement()
        except AnnotatorError as refusal:
            self.messages.tell(str(refusal), grave=True)
            return
        wizard = ChangeWizard(
            draft.project, change, self._window, codebook=draft.codebook, whole=whole, already=already
        )
        wizard.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def make() -> None:
            if draft.make(wizard.change, lambda codebook: then(wizard.change, codebook)):
                made()

        wizard.accepted.connect(make)
        wizard.open()

    def pick(self, title: str, names: Sequence[str], take: Callable[[str], None]) -> None:
        """One of these names."""
        dialog = PickDialog(title, names, self._window)
        dialog.accepted.connect(lambda: take(dialog.chosen))
        dialog.open()

    def names(self, title: str, hint: str, first: Sequence[str], take: Callable[[tuple[str, ...]], None]) -> None:
        """Two names or more, one a line."""
        dialog = NamesDialog(title, hint, first, self._window)
        dialog.accepted.connect(lambda: take(dialog.names))
        dialog.open()


class PickDialog(QDialog):
    """A list of names with a filter; Enter takes the one at hand."""

    def __init__(self, title: str, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.filter = FilterField(self.tr("Filter"))
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setUniformItemSizes(True)
        self.list.setStyleSheet("QListWidget::item { padding: 3px 4px; }")
        for name in names:
            item = QListWidgetItem(name or self.tr("(the top)"), self.list)
            item.setData(_VALUE, name)
        self.list.setCurrentRow(0)
        buttons = QDialogButtonBox()
        self.ok_button = buttons.addButton(self.tr("Choose"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.ok_button.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(8)
        layout.addWidget(plain_label(title, wrap=True, bold=True))
        layout.addWidget(self.filter)
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        self.filter.textChanged.connect(self._narrow)
        self.filter.installEventFilter(self)
        self.list.itemDoubleClicked.connect(lambda _item: self.accept())
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.resize(dialog_size(self, 24, 20))
        self.filter.setFocus()

    @property
    def chosen(self) -> str:
        item = self.list.currentItem()
        return str(item.data(_VALUE)) if item is not None else ""

    def choose(self, name: str) -> None:
        """Go to a name."""
        rows = [self.list.item(row) for row in range(self.list.count())]
        self.list.setCurrentItem(next(item for item in rows if item is not None and item.data(_VALUE) == name))

    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        shown = []
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(not all(word in item.text().casefold() for word in words))
            shown += [] if item.isHidden() else [item]
        self.ok_button.setEnabled(bool(shown))
        if shown:
            self.list.setCurrentItem(shown[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows go through the list while the filter has the focus."""
        if watched is self.filter and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
            row = self.list.currentRow() + by
            while by and 0 <= row < self.list.count() and self.list.item(row).isHidden():
                row += by
            if by and 0 <= row < self.list.count():
                self.list.setCurrentRow(row)
                return True
        return super().eventFilter(watched, event)


class NamesDialog(QDialog):
    """Lines for names; a new one comes when the last is filled."""

    def __init__(self, title: str, hint: str, first: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.lines: list[LineField] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        buttons = QDialogButtonBox()
        self.ok_button = buttons.addButton(self.tr("Go On"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.ok_button.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(8)
        layout.addWidget(plain_label(title, wrap=True, bold=True))
        layout.addWidget(plain_label(hint, wrap=True, muted=True))
        layout.addLayout(self._column)
        layout.addStretch(1)
        layout.addWidget(buttons)
        for name in (*first, ""):
            self._add(name)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._check()
        self.lines[-1].setFocus()
        self.resize(dialog_size(self, 26, 12))

    @property
    def names(self) -> tuple[str, ...]:
        """What was typed, each once."""
        return tuple(dict.fromkeys(line.text().strip() for line in self.lines if line.text().strip()))

    def _add(self, text: str) -> None:
        line = LineField(self.tr("Name {0}").replace("{0}", str(len(self.lines) + 1)))
        line.setText(text)
        line.textChanged.connect(self._check)
        self.lines.append(line)
        self._column.addWidget(line)

    def _check(self) -> None:
        if self.lines[-1].text().strip():
            self._add("")
        self.ok_button.setEnabled(len(self.names) > 1)
