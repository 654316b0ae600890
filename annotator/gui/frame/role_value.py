"""Where the value of a role is typed, and where words that were selected in the text are read as one.

The field is made when its role is first filled. Words that were selected stay with the value as evidence, also where what
is read from them is corrected; a value without words is not in the text, and says so.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.codebook import ANY, Role
from annotator.gui.plain import plain_label
from annotator.gui.roles.verbs import fill_with_value
from annotator.gui.roles.walk import document_day
from annotator.gui.session import Session
from annotator.gui.value_field import ValueField
from annotator.gui.value_offers import kind_example
from annotator.model import Fragments
from annotator.values import Reading


def _tr(text: str) -> str:
    return QCoreApplication.translate("RoleValue", text)


def taken_by(role: Role) -> str:
    """What fills a role, in words; examples of values stand in the line where they are typed."""
    kinds = {
        "number": _tr("a number"),
        "date": _tr("a date"),
        "place": _tr("the name of a place"),
        "money": _tr("an amount of money"),
        "text": _tr("any text"),
        "words": _tr("words of the text"),
        "choice": _tr("one of the choices"),
    }
    values = [kinds[kind] for kind in role.values]
    entities = [_tr("any entity") if name == ANY else name for name in role.entities]
    events = [_tr("any event") if name == ANY else name for name in role.events]
    *others, last = [*entities, *events, *values] or [_tr("anything")]
    return _tr("{0} or {1}").format(", ".join(others), last) if others else last


class RoleValue(QWidget):
    """The field of one role. A role of entities alone takes the name of one that is only implied."""

    passed = Signal()
    """Enter with nothing typed: go on."""
    left = Signal()
    """The keys belong to the text again: a value was taken, or none is wanted."""
    erased = Signal()
    """Backspace with nothing typed."""

    def __init__(self, session: Session, role: Role, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._role = role
        self._words: Fragments = ()
        self._kinds = role.values or (("text",) if role.entities else ())
        self.field = ValueField(self.tr("Value of {0}").format(role.name))
        self.field.set_kinds(self._kinds, role.choices)
        self.field.line.setPlaceholderText(self._example())
        self.field.list.setStyleSheet("QTableView { background: palette(base); }")
        self.source = plain_label("", muted=True, scale=0.88)
        self.source.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.field)
        column.addWidget(self.source)
        self.field.passed.connect(self.passed)
        self.field.left.connect(self._leave)
        self.field.erased.connect(self.erased)
        self.field.confirmed.connect(self._take)
        self.field.reading_changed.connect(self._tell_source)
        self.setFocusProxy(self.field)

    def begin(self, text: str, words: Fragments) -> None:
        """Go on with a value that begins with `text`; with `words`, read these, which are in the text."""
        session = self._session
        self.field.set_article(document_day(session), session.document.meta.language if session.document else None)
        self._words = words
        if words:
            self.field.show_words(text)
        else:
            self.field.type_text(text)
        self.field.setFocus()
        self._tell_source()

    def drop(self) -> None:
        """Forget what was typed."""
        if self._words or self.field.line.text():
            self._words = ()
            self.field.clear()
            self.source.hide()

    def _take(self, value: str) -> None:
        if fill_with_value(self._session, value, self._words):
            self.drop()
            self.left.emit()

    def _leave(self) -> None:
        self.drop()
        self.left.emit()

    def _tell_source(self, _reading: Reading | None = None) -> None:
        """Say that what is read is not in the text; of words of the text, and of a choice, nothing needs to be said."""
        is_typed = bool(self.field.line.text().strip()) and self._role.values != ("choice",)
        self.source.setText(self.tr("Not in the text"))
        self.source.setVisible(is_typed and not self._words)

    def _example(self) -> str:
        if not self._role.values and self._role.entities:
            return self.tr("Who or what is meant")
        examples = [kind_example(kind) for kind in self._kinds if kind not in ("words", "choice")]
        return examples[0] if examples else ""
