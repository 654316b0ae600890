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
    label_pointed = Signal(object)  # Label, or None

    def __init__(self, page: ArticlePage, settings: Settings) -> None:
        super().__init__(page)
        self._page = page
        self._view = page.view
        self._session: Session = page.session
        self._settings = settings
        self._labels = LabelPopup(page.session, page.view)
        self._labels.pointed.connect(self.label_pointed)
        page.view.annotation_activated.connect(self.relabel)
        page.find_bar.labels_asked.connect(self.label_hits)

    def find(self) -> None:
        """Open the find bar, with the selected words in it."""
        words = self._view.words
        start, end = words[0] if len(words) == 1 else (self._view.caret, self._view.caret)
        self._page.find_bar.open_bar(self._session.text[start:end], start)

    def select_all(self) -> None:
        """Select the whole text."""
        self._view.select(0, len(self._session.text))

    def label_hits(self) -> None:
        """The list of labels for all that the find bar has found."""
        if self._page.find_bar.current_hit is None:
            self._session.message.emit(self.tr("Find the words to label first."))
        else:
            self._labels.open_with(self._session.project.codebook.offered("entity"), self._page.hits.label_all)

    def open_labels(self) -> None:
        """The list of all labels at the caret."""
        self._labels.open_at_caret()

    def add_event(self) -> None:
        """The list of events, for one that the text has no word for."""
        self._labels.open_with(self._session.project.codebook.offered("event"), self._session.add_event)

    def relabel(self, annotation_id: int) -> None:
        """Select an annotation and list the labels it could have."""
        self._session.select(annotation_id)
        self.open_labels()

    def walk(self, step: int) -> None:
        """Select the annotation after (1) or before (-1) the selected one, or the caret, in reading order."""
        found = self._view.neighbour(forward=step > 0)
        if found is None:
            self._session.message.emit(self.tr("Nothing is marked in this document yet."))
        else:
            self._session.select(found)

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
            self._session.step_document(1)

    def zoom(self, direction: int) -> None:
        """One step larger (1) or smaller (-1), or back to the normal size (0)."""
        factor = self._view.zoom_factor * _ZOOM_STEP**direction if direction else 1.0
        self._view.zoom(min(max(factor, ZOOM_LIMITS[0]), ZOOM_LIMITS[1]))

    def settings(self) -> None:
        """The dialog of typeface, sizes and spacing."""
        self._page.show_settings()

    def set_colours(self, which: str) -> None:
        """Labels in the colours of the codebook, or in `safe` ones that colour-blind eyes can tell apart."""
        self._settings.safe_colors = which == "safe"
        self._page.wear()
        self.changed.emit()

    def toggle_cards(self) -> None:
        """Show events on cards beside the text where there is room, or no longer."""
        self._settings.event_cards = not self._settings.event_cards
        self._page.cards.set_on(self._settings.event_cards)
        self.changed.emit()

    def toggle_invisible(self) -> None:
        """Show characters that cannot be seen as signs, or no longer."""
        self._settings.invisible = self._view.shows_invisible = not self._settings.invisible
        self.changed.emit()

    def set_arcs(self, mode: ArcMode) -> None:
        """Whose arguments are drawn as arcs."""
        self._settings.arc_mode = mode
        self._view.set_arc_mode(mode)
        self.changed.emit()
