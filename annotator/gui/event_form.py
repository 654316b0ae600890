"""The form of an event: its trigger, its roles as rows, and what is shared.

The roles stand before the attributes: filling them is the work, and the text goes on with them.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.codebook import Label
from annotator.gui.panel_parts import GAP, Caption, SignButton, SmallButton
from annotator.gui.record_form import Problems, RecordForm
from annotator.gui.role_rows import RoleRows
from annotator.gui.session import Session
from annotator.model import Event, Span


class EventForm(RecordForm):
    """Edits the selected event."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "event", parent)
        self.roles = RoleRows(session)
        self.use_words = SmallButton(self.tr("Use selected words"))
        self.use_words.setToolTip(self.tr("Make the words that are selected in the text the trigger"))
        self.drop_trigger = SignButton("×", self.tr("Remove trigger"))
        self._roles_caption = Caption(self.tr("Roles"))
        self.use_words.clicked.connect(self._take_words)
        self.drop_trigger.clicked.connect(lambda: self.save(session.project.events.set_trigger, None))
        session.selection_changed.connect(self._show_trigger_verbs)
        title = QWidget()
        row = QHBoxLayout(title)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.quote, 1)
        row.addWidget(self.drop_trigger, alignment=Qt.AlignmentFlag.AlignTop)
        head = (title, self.use_words, self.label_button, self.general)
        self.lay_out(head, (self._roles_caption, self.roles), (self.attributes,))

    def show_parts(self, record: Span | Event, label: Label | None, found: Problems) -> None:
        if isinstance(record, Event):
            if record.trigger:
                self.quote.show_quote(record.trigger.quote)
            else:
                self.quote.show_missing(self.tr("No trigger; select words to make them one"))
            self.roles.show_event(record, label, found)
            self._roles_caption.setVisible(bool(self.roles.rows))
            self._show_trigger_verbs()

    def commit(self) -> None:
        super().commit()
        if self.record_id is not None:
            self.roles.commit()

    def _show_trigger_verbs(self) -> None:
        record = self.session.find(self.record_id)
        self.use_words.setVisible(bool(self.session.words))
        self.drop_trigger.setVisible(isinstance(record, Event) and record.trigger is not None)

    def _take_words(self) -> None:
        if self.save(self.session.project.events.set_trigger, self.session.words):
            self.session.clear_words()
