"""Find in the open text: all hits are marked, one is current.

The pattern is what was typed, escaped, run by the `regex` library over the stored text itself: positions in a lower-cased
copy would be wrong wherever lowering changes a text's length.
"""

from __future__ import annotations

import itertools

import regex
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QToolButton, QWidget

from annotator.gui.plain import plain_label

HIT_LIMIT = 5000

Hits = list[tuple[int, int]]


def find_hits(text: str, query: str, *, match_case: bool = False, limit: int = HIT_LIMIT) -> Hits:
    """The first `limit` places of `query` in `text`, as [start, end) code points; none for an empty query.

    Any white space in the query matches any white space in the text, so words broken over two lines are found.
    """
    words = query.split()
    if not words:
        return []
    pattern = r"\s+".join(regex.escape(word, special_only=True) for word in words)
    flags = regex.V1 if match_case else regex.V1 | regex.IGNORECASE
    found = regex.compile(pattern, flags).finditer(text)
    return [match.span() for match in itertools.islice(found, limit)]


class FindBar(QWidget):
    """A line under the text. `hits_changed(hits, current)` tells what to mark; `closed` gives the focus back."""

    hits_changed = Signal(object, int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._article = ""
        self._from = 0
        self._hits: Hits = []
        self._current = -1
        self._field = QLineEdit()
        self._field.setPlaceholderText(self.tr("Find in this text"))
        self._field.setAccessibleName(self.tr("Find in this text"))
        self._field.setClearButtonEnabled(True)
        self._field.installEventFilter(self)
        self._case = QCheckBox(self.tr("Match &case"))
        self._count = plain_label("", muted=True)
        self._count.setAccessibleName(self.tr("Hits"))
        self.previous_button = self._button(self.tr("Previous hit"), self.find_previous)
        self.next_button = self._button(self.tr("Next hit"), self.find_next)
        self.close_button = self._button(self.tr("Close the find bar"), self.close_bar)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(80)
        self._delay.timeout.connect(self._search)
        self._field.textChanged.connect(lambda _text: self._delay.start())
        self._case.toggled.connect(lambda _on: self._search())
        self._lay_out()
        self.hide()

    def _button(self, name: str, slot: object) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(slot)
        return button

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.addWidget(self._field, 1)
        layout.addWidget(self._count)
        for widget in (self.previous_button, self.next_button, self._case, self.close_button):
            layout.addWidget(widget)
        self._field.setMaximumWidth(420)
        layout.insertStretch(2)

    @property
    def count_text(self) -> str:
        """What the bar says of the hits: `3 of 12`."""
        return self._count.text()

    def set_article(self, text: str) -> None:
        """Search another text; the query stays."""
        self._article = text
        self._from = 0
        if self.isVisible():
            self._search()

    def open_bar(self, query: str = "", caret: int = 0) -> None:
        """Show the bar, with the selected words as the query if there are any; the next hit from `caret` is current."""
        self._from = caret
        self.show()
        if query and "\n" not in query and len(query) <= 200:
            self._field.setText(query)
        self._field.selectAll()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search()

    def close_bar(self) -> None:
        self.hide()
        self._delay.stop()
        self._show_hits([], -1)
        self.closed.emit()

    def find_next(self) -> None:
        self._step(1)

    def find_previous(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        if not self.isVisible():
            self.open_bar()
            return
        if self._delay.isActive():
            self._search()
        elif self._hits:
            self._show_hits(self._hits, (self._current + by) % len(self._hits))

    def _search(self) -> None:
        self._delay.stop()
        hits = find_hits(self._article, self._field.text(), match_case=self._case.isChecked())
        current = next((i for i, (start, _end) in enumerate(hits) if start >= self._from), 0)
        self._show_hits(hits, current if hits else -1)

    def _show_hits(self, hits: Hits, current: int) -> None:
        self._hits, self._current = hits, current
        if hits:
            self._from = hits[current][0]
        self._count.setText(self._describe())
        self.hits_changed.emit(hits, current)

    def _describe(self) -> str:
        if not self._field.text().strip():
            return ""
        if not self._hits:
            return self.tr("No hits")
        if len(self._hits) == HIT_LIMIT:
            return self.tr("{at} of the first {count}").format(at=self._current + 1, count=f"{HIT_LIMIT:,}")
        return self.tr("{at} of {count}").format(at=self._current + 1, count=f"{len(self._hits):,}")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_bar()
                return True
        return super().eventFilter(watched, event)
