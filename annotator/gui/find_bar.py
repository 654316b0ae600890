"""Find in the open text: all hits are marked, one is current.

The bar says what to look for and where one is; finding is `annotator.find`. What the hits are good for, words to label
one by one or all at once, is for those to whom `hits_changed` tells them.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from annotator.find import Found, Hits, Query, find
from annotator.gui.languages import number_text
from annotator.gui.plain import plain_label

HIT_LIMIT = 5000


class FindBar(QWidget):
    """A line under the text. `hits_changed(hits, current)` tells what to mark; `closed` gives the focus back."""

    hits_changed = Signal(object, int)
    labels_asked = Signal()  # for all hits
    left = Signal()  # towards the text, the bar stays
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
        self._case = self._tick("Aa", self.tr("Match case"))
        self._word = self._tick("[ab]", self.tr("Whole words only"))
        self._pattern = self._tick(".*", self.tr("Pattern (a regular expression)"))
        self._problem = plain_label("", wrap=True)
        self._problem.hide()
        self._count = plain_label("", muted=True)
        self._count.setAccessibleName(self.tr("Hits"))
        self.previous_button = self._button(self.tr("Previous hit"), self.find_previous)
        self.next_button = self._button(self.tr("Next hit"), self.find_next)
        self.close_button = self._button(self.tr("Close the find bar"), self.close_bar)
        self.label_button = QPushButton(self.tr("Label All…"))
        self.label_button.setToolTip(self.tr("Give all hits a label"))
        self.label_button.setAutoDefault(False)
        self.label_button.clicked.connect(self.labels_asked)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(80)
        self._delay.timeout.connect(self._search)
        self._field.textChanged.connect(lambda _text: self._delay.start())
        self._lay_out()
        self.hide()

    def _button(self, name: str, slot: object) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(slot)
        return button

    def _tick(self, sign: str, name: str) -> QToolButton:
        button = self._button(name, self._search)
        button.setText(sign)
        button.setCheckable(True)
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 6)
        column.setSpacing(4)
        above = (self._field, self._count, self.previous_button, self.next_button, self.close_button)
        below = (self._case, self._word, self._pattern, self.label_button)
        for widgets in (above, below):  # beside each other they would be wider than a narrow window's text
            row = QHBoxLayout()
            row.setSpacing(4)
            column.addLayout(row)
            for widget in widgets:
                row.addWidget(widget)
            row.insertStretch(2 if widgets is above else 3)
        column.addWidget(self._problem)
        self._field.setMinimumWidth(180)
        self._field.setMaximumWidth(420)

    @property
    def count_text(self) -> str:
        """What the bar says of the hits: `3 of 12`."""
        return self._count.text()

    @property
    def problem_text(self) -> str:
        """Why there is no answer to the query; empty where there is one."""
        return self._problem.text()

    @property
    def query(self) -> Query:
        """What is looked for."""
        return Query(
            self._field.text(), self._case.isChecked(), self._word.isChecked(), pattern=self._pattern.isChecked()
        )

    @property
    def current_hit(self) -> tuple[int, int] | None:
        """The hit that stands out; None while there is none or the bar is closed."""
        return self._hits[self._current] if self._hits and self.isVisible() else None

    def all_hits(self) -> Hits:
        """Every hit, however many there are; [] while the bar is closed."""
        return find(self._article, self.query).hits if self.isVisible() else []

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
        """Hide the bar and unmark the hits."""
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
        self._word.setEnabled(not self._pattern.isChecked())
        found = find(self._article, self.query, HIT_LIMIT) if self.isVisible() else Found([])
        self._problem.setText(found.problem)
        self._problem.setVisible(bool(found.problem))
        hits = found.hits
        current = next((i for i, (start, _end) in enumerate(hits) if start >= self._from), 0)
        self._show_hits(hits, current if hits else -1)

    def _show_hits(self, hits: Hits, current: int) -> None:
        self._hits, self._current = hits, current
        if hits:
            self._from = hits[current][0]
        self._count.setText(self._describe())
        self.label_button.setEnabled(bool(hits))
        self.hits_changed.emit(hits, current)

    def _describe(self) -> str:
        if not self._field.text().strip() or self._problem.text():
            return ""
        if not self._hits:
            return self.tr("No hits")
        if len(self._hits) == HIT_LIMIT:
            return self.tr("{at} of the first {count}").format(
                at=number_text(self._current + 1), count=number_text(HIT_LIMIT)
            )
        return self.tr("{at} of {count}").format(at=number_text(self._current + 1), count=number_text(len(self._hits)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
            if event.key() == Qt.Key.Key_Down:
                self.left.emit()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_bar()
                return True
        return super().eventFilter(watched, event)
