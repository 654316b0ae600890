"""The frame: the form of an event, with its triggers, its roles as rows, and what is shared.

The roles stand before the attributes: filling them is the work, and the text goes on with them.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.codebook import Label
from annotator.gui.frame.role_rows import RoleRows
from annotator.gui.panel_parts import GAP, Caption, KeyLine, SignButton, SmallButton, one_line
from annotator.gui.plain import tip
from annotator.gui.quote_label import QuoteLabel
from annotator.gui.record_form import Problems, RecordForm
from annotator.gui.session import Session
from annotator.model import Event, Fragments, Span, Words


class TriggerRow(QWidget):
    """The words of one trigger with a cross that takes them from the event."""

    removed = Signal(object)  # Fragments

    def __init__(self, quote: QuoteLabel | None = None) -> None:
        super().__init__()
        self.quote = quote or QuoteLabel()
        self.remove = SignButton("×", self.tr("Remove trigger"), self)
        self.remove.clicked.connect(lambda: self.removed.emit(self._fragments))
        self._fragments: Fragments = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.quote, 1)
        row.addWidget(self.remove, alignment=Qt.AlignmentFlag.AlignTop)

    def show_words(self, words: Words | None) -> None:
        """Show these words, or that there are none."""
        self._fragments = words.fragments if words else ()
        self.remove.setVisible(words is not None)
        if words is None:
            self.quote.show_missing(self.tr("No trigger; select words to make them one"))
            return
        self.quote.show_quote(words.quote)
        name = self.tr("Remove trigger {0}").format(one_line(words.quote, 60))
        self.remove.setAccessibleName(name)
        self.remove.setToolTip(tip(name))


class EventForm(RecordForm):
    """Edits the selected event."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "event", parent)
        self.roles = RoleRows(session)
        self.triggers: list[TriggerRow] = []
        self.drop_strange = SmallButton(self.tr("Drop the filler without a role"))
        self._roles_head = self._make_roles_head()
        self.drop_strange.clicked.connect(lambda: self.save(session.project.events.clear_without_role))
        session.active_role_changed.connect(lambda role: self.keys.setVisible(role is not None))
        title = QWidget()
        self._titles = QVBoxLayout(title)
        self._titles.setContentsMargins(0, 0, 0, 0)
        self._titles.setSpacing(2)
        self._add_trigger_row(TriggerRow(self.quote))
        head = (title, self.label_button, self.general)
        self.lay_out(head, (self._roles_head, self.roles, self.drop_strange), (self.attributes,))

    def _make_roles_head(self) -> QWidget:
        """The title of the roles and, while one is filled, the keys that go on."""
        head = QWidget()
        self.keys = KeyLine(self.tr("↵ next · = as before · # value · ? keys"), head)
        self.keys.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing)
        self.keys.hide()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        title = Caption(self.tr("Roles"))
        title.setMinimumWidth(title.wanted_width())
        row.addWidget(title)
        row.addWidget(self.keys, 1)
        return head

    def _add_trigger_row(self, row: TriggerRow) -> None:
        row.removed.connect(lambda words: self.save(self.session.project.events.remove_trigger, words))
        self.triggers.append(row)
        self._titles.addWidget(row)

    def show_parts(self, record: Span | Event, label: Label | None, found: Problems) -> None:
        if isinstance(record, Event):
            self._show_triggers(record)
            self.roles.show_event(record, found)
            self._roles_head.setVisible(bool(self.roles.rows))
            strange = sum(label is None or label.role(argument.role) is None for argument in record.arguments)
            said = (
                self.tr("Drop the filler without a role")
                if strange == 1
                else self.tr("Drop {0} fillers without a role")
            )
            self.drop_strange.setText(said.format(strange))
            self.drop_strange.setVisible(bool(strange))

    def _show_triggers(self, event: Event) -> None:
        shown = event.triggers or (None,)
        while len(self.triggers) < len(shown):
            self._add_trigger_row(TriggerRow())
        for at, row in enumerate(self.triggers):
            row.setVisible(at < len(shown))
            if at < len(shown):
                row.show_words(shown[at])

    def commit(self) -> None:
        super().commit()
        if self.record_id is not None:
            self.roles.commit()

    def leave(self) -> None:
        super().leave()
        self.roles.close_details()
