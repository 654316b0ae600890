"""What the menus ask of the panels beside the text: fields to go to, and what their buttons do.

A button that only the mouse finds is no action; each of these has a row in the table of actions.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDockWidget, QWidget

from annotator.document_labels import says_no_event
from annotator.gui.docks import focus
from annotator.gui.document_list import DocumentList
from annotator.gui.record_form import RecordForm
from annotator.gui.review.thread_box import ThreadBox
from annotator.gui.session import Session
from annotator.gui.side_panel import SidePanel
from annotator.model import Event, Fragments


class PanelActions(QObject):
    """Each method is the slot of a row of the table of actions."""

    def __init__(self, session: Session, side: SidePanel, documents: DocumentList, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._side = side
        self._documents = documents

    def edit_note(self) -> None:
        """Go to the note of what is selected."""
        focus(self._shown_form().note)

    def discuss(self) -> None:
        """Write to others about what is selected, about what fills a role where that has the keys, or the document."""
        box = self._thread()
        box.begin()
        self._side.bring_into_view(box.reply)

    def resolve(self) -> None:
        """Settle the thread about what is selected, or about the document; a settled one is opened again."""
        self._thread().toggle_resolved()

    def toggle_no_event(self) -> None:
        """Say that there is no event in the article, or take that back."""
        session = self._session
        if session.document is not None:
            decided = says_no_event(session.annotations.set.labels)
            session.attempt(session.project.document_labels.set_no_event, session.document.id, not decided)

    def edit_document(self) -> None:
        """Go to the form of the document."""
        self._bring_forward()
        self._side.show_document()
        focus(self._side.document_form.labels)

    def edit_link(self) -> None:
        """Go to the link of the selected entity."""
        if self._shown_form() is self._side.entity_form:
            focus(self._side.entity_form.shown_link)

    def edit_attributes(self) -> None:
        """Go to the first attribute of what is selected."""
        form = self._shown_form()
        if form.attributes.isHidden() or not form.attributes.findChildren(QWidget):
            self._session.message.emit(self.tr("This label has no attributes."))
        else:
            focus(form.attributes)

    def use_words(self) -> None:
        """Make the selected words the trigger of the selected event."""
        session, event = self._session, self._session.selected
        if not session.words:
            session.message.emit(self.tr("Select the words that are to be the trigger."))
        elif isinstance(event, Event) and session.attempt(session.project.events.set_trigger, event.id, session.words):
            session.clear_words()

    def add_words(self) -> None:
        """Make the selected words one more trigger of the selected event."""
        session, event = self._session, self._session.selected
        if not session.words:
            session.message.emit(self.tr("Select the words that are to be the trigger."))
        elif isinstance(event, Event) and session.attempt(session.project.events.add_trigger, event.id, session.words):
            session.clear_words()

    def drop_trigger(self) -> None:
        """Leave the selected event without a trigger."""
        event = self._session.selected
        if isinstance(event, Event) and event.trigger is not None:
            self._session.attempt(self._session.project.events.set_trigger, event.id, None)

    def begin_value(self, text: str, words: Fragments) -> None:
        """Go on with the value of the role that is being filled: typed, or read from words."""
        self._bring_forward()
        self._side.type_value(text, words)

    def edit_filler(self) -> None:
        """Go to what can be said of what fills the active role."""
        self._bring_forward()
        self._side.edit_details()

    def choose_fields(self) -> None:
        """Let it be chosen what the list of documents shows, and how it is sorted."""
        dock = self._documents.parentWidget()
        if isinstance(dock, QDockWidget):
            dock.show()
            dock.raise_()
        self._documents.choose_fields()

    def rename_document(self) -> None:
        """Ask for another title of the open document."""
        if self._session.document is not None:
            self._documents.rename(self._session.document.id)

    def remove_document(self) -> None:
        """Remove the open document, which can be undone."""
        if self._session.document is not None:
            self._documents.remove([self._session.document.id])

    def _shown_form(self) -> RecordForm:
        """The form of what is selected, brought to the front."""
        self._session.clear_words()
        self._bring_forward()
        self._side.refresh()
        is_event = isinstance(self._session.selected, Event)
        return self._side.event_form if is_event else self._side.entity_form

    def _thread(self) -> ThreadBox:
        """The thread about what is at hand, brought to the front."""
        about_filler = self._side.event_form.roles.thread_at_hand() if self._session.selected is not None else None
        if about_filler is not None:
            return about_filler
        if self._session.selected is not None:
            return self._shown_form().thread_box
        self._bring_forward()
        self._side.show_document()
        return self._side.document_form.thread_box

    def _bring_forward(self) -> None:
        dock = self._side.parentWidget()
        if isinstance(dock, QDockWidget):
            dock.show()
            dock.raise_()
