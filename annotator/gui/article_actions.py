"""What the menus ask of the open document and its text."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from annotator.gui.article_page import ArticlePage
from annotator.gui.label_popup import LabelPopup
from annotator.gui.session import Session
from annotator.gui.settings import ZOOM_LIMITS, ArcMode, Settings
from annotator.model import Status

_ZOOM_STEP = 1.1


class ArticleActions(QObject):
    """Each method is the slot of one or more rows of the table of actions."""

    changed = Signal()

    def __init__(self, page: ArticlePage, settings: Settings) -> None:
        super().__init__(page)
        self._page = page
        self._view = page.view
        self._session: Session = page.session
        self._settings = settings
        self._labels = LabelPopup(page.session, page.view)

    def find(self) -> None:
        """Open the find bar, with the selected words in it."""
        words = self._view.words
        start, end = words[0] if len(words) == 1 else (self._view.caret, self._view.caret)
        self._page.find_bar.open_bar(self._session.text[start:end], start)

    def open_labels(self) -> None:
        """The list of all labels at the caret."""
        self._labels.open_at_caret()

    def walk(self, step: int) -> None:
        """Select the annotation after or before the selected one, or the caret, in reading order."""
        order = reading_order(self._session)
        if not order:
            self._session.message.emit(self.tr("Nothing is marked in this document yet."))
            return
        ids = [annotation_id for _start, _end, annotation_id in order]
        if self._session.selected_id in ids:
            at = ids.index(self._session.selected_id) + step
        else:
            caret = self._view.caret
            at = next((i for i, (start, _end, _id) in enumerate(order) if start >= caret), len(order)) - (step < 0)
        self._session.select(ids[at % len(ids)])

    def set_status(self, status: Status) -> None:
        """Give the open document a status; asked for the one it has, it becomes open again."""
        document = self._session.document
        if document is not None:
            project = self._session.project
            wanted: Status = "open" if project.documents.status(document.id) == status else status
            self._session.attempt(project.sets.set_status, document.id, wanted)

    def finish_document(self) -> None:
        """Mark the open document as done and go on with the next."""
        document = self._session.document
        if document is not None and self._session.attempt(self._session.project.sets.set_status, document.id, "done"):
            self._session.next_document()

    def zoom(self, direction: int) -> None:
        """One step larger (1) or smaller (-1), or back to the normal size (0)."""
        factor = self._view.zoom_factor * _ZOOM_STEP**direction if direction else 1.0
        self._view.zoom(min(max(factor, ZOOM_LIMITS[0]), ZOOM_LIMITS[1]))

    def set_arcs(self, mode: ArcMode) -> None:
        """Whose arguments are drawn as arcs."""
        self._settings.arc_mode = mode
        self._view.set_arc_mode(mode)
        self.changed.emit()


def reading_order(session: Session) -> list[tuple[int, int, int]]:
    """(start, end, id) of every span and every event with a trigger of the open document, in reading order."""
    spans = [(span.start, span.end, span.id) for span in session.annotations.spans.values()]
    events = session.annotations.events.values()
    return sorted(spans + [(event.trigger.start, event.trigger.end, event.id) for event in events if event.trigger])
