"""The middle of the window: the text, the find bar under it, and the notice above it when the project is read-only.

This is the one place where the text view and the session meet. The view tells what a person does, the session knows what
that means, and what the session changed comes back as what to paint.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from annotator.gui import label_swatch
from annotator.gui.edges import Edges
from annotator.gui.event_cards import CardRail
from annotator.gui.find_bar import FindBar
from annotator.gui.hit_labels import HitLabels
from annotator.gui.icons import icon
from annotator.gui.joining.picking import Picking
from annotator.gui.overview_strip import OverviewStrip
from annotator.gui.plain import plain_label
from annotator.gui.roles.filling import RoleFiller
from annotator.gui.roles.verbs import fill_with
from annotator.gui.session import Session
from annotator.gui.settings import Settings
from annotator.gui.text import theme as text_theme
from annotator.gui.text.palettes import safe_colors
from annotator.gui.text.view import ArticleView
from annotator.gui.theme import CONTRAST, DARK, LIGHT, Theme
from annotator.model import Changes, Event, Fragments


class ArticlePage(QWidget):
    """The open document, kept in step with the session."""

    def __init__(self, session: Session, settings: Settings, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._settings = settings
        self._theme = theme
        self.view = ArticleView()
        self.view.setAccessibleName(self.tr("Article"))
        self.nothing = plain_label("", wrap=True, muted=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedWidget()
        self._pages.setObjectName("page")
        for page in (self.nothing, self.view):
            self._pages.addWidget(page)
        self.find_bar = FindBar()
        self.hits = HitLabels(session, self.view, self.find_bar)
        self.roles = RoleFiller(session, self.view)
        self.picking = Picking(session, self.view)
        self.cards = CardRail(self.view, session)
        self.edges = Edges(self.view)
        self.overview = OverviewStrip(self.view, session)
        self._lay_out()
        self._connect()
        self.view.set_codebook(session.project.codebook)
        self.view.set_arc_mode(settings.arc_mode)
        self.view.set_type(settings.typography)
        self.view.zoom(settings.zoom)
        self.view.shows_handles = not session.project.read_only
        self.view.shows_invisible = settings.invisible
        self.cards.set_on(settings.event_cards)
        self.wear()
        self._show_document()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        if self.session.project.notice:
            layout.addWidget(notice_line(self.session.project.notice))
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.find_bar)

    def _connect(self) -> None:
        session, view = self.session, self.view
        session.document_opened.connect(self._show_document)
        session.annotations_changed.connect(self._apply)
        session.project_changed.connect(self._follow_project)
        session.selected_changed.connect(self._show_selected)
        session.selection_changed.connect(self._show_words)
        view.words_changed.connect(lambda: session.set_words(view.words, view.caret))
        view.annotation_clicked.connect(self._take_click)
        view.words_picked.connect(self.roles.fill_with_words)
        view.key_typed.connect(self._take_key)
        view.zoom_changed.connect(self._keep_zoom)
        view.border_moved.connect(self._move_border)
        self.find_bar.closed.connect(self.view.setFocus)
        self._theme.changed.connect(self.wear)

    # What the session says

    def _head(self) -> tuple[object, ...]:
        """What of the document's details the text is painted with; the others change nothing in it."""
        document = self.session.document
        return (document.id, document.meta.title, document.meta.language) if document else ()

    def _show_document(self, _document_id: object = None) -> None:
        session = self.session
        document = session.document
        self._shown = self._head()
        self._pages.setCurrentWidget(self.view if document else self.nothing)
        if document is None:
            self.view.show_document("", {}, {})
            self.find_bar.set_article("")
            self._say_nothing()
            return
        self.view.show_document(
            session.text,
            session.annotations.spans,
            session.annotations.events,
            session.project.documents.ranges(document.id),
            document.meta.language or "en",
            document.meta.title,
            session.annotations.relations,
        )
        self.view.set_selected(session.selected_id)
        self.find_bar.set_article(session.text)

    def _apply(self, changes: Changes) -> None:
        touched = [changes.touched.get(table, frozenset()) for table in ("span", "event", "relation")]
        spans, events, relations = touched
        if spans is None or events is None or relations is None or self._head() != self._shown:
            self._show_document()
            return
        annotations = self.session.annotations
        self.view.apply(
            {number: annotations.spans.get(number) for number in spans},
            {number: annotations.events.get(number) for number in events},
            {number: annotations.relations.get(number) for number in relations},
        )

    def _follow_project(self, changes: Changes) -> None:
        if changes.concerns("codebook"):
            self.view.set_codebook(self.session.project.codebook)
            self.wear()
        if self.session.document is None:
            self._say_nothing()

    def _say_nothing(self) -> None:
        """Say in the empty middle what could stand there."""
        if self.session.project.documents.count():
            self.nothing.setText(self.tr("Choose a document from the list."))
        else:
            self.nothing.setText(self.tr("There are no documents yet. Drop articles here, or choose Import Files."))

    def _show_selected(self, annotation_id: int | None) -> None:
        self.view.set_selected(annotation_id)
        if annotation_id is not None:
            self.view.reveal(annotation_id)

    def _show_words(self) -> None:
        if self.session.words != self.view.words:
            self.view.set_words(self.session.words)

    # What the view says

    def _take_click(self, annotation_id: int | None) -> None:
        if self.picking.take(annotation_id):
            return
        if self.session.active_role is None:
            self.session.select(annotation_id)
        elif annotation_id is not None:  # a click beside the words drops no event that is being filled
            fill_with(self.session, annotation_id)

    def _take_key(self, text: str) -> None:
        if self.picking.handle_key(text) or self.roles.handle_key(text):
            return
        label = self.session.project.codebook.by_key(text)
        if label is not None:
            self.session.apply_label(label)
        else:
            self.session.message.emit(self.tr("No label has the key {key}. Enter lists all labels.").format(key=text))

    def _move_border(self, annotation_id: int, fragments: Fragments) -> None:
        project = self.session.project
        is_event = isinstance(self.session.find(annotation_id), Event)
        self.session.attempt(
            project.events.set_trigger if is_event else project.spans.set_fragments, annotation_id, fragments
        )

    def _keep_zoom(self, factor: float) -> None:
        self._settings.zoom = factor

    def show_settings(self) -> None:
        """Ask how articles are to be set; what is chosen shows at once."""
        from annotator.gui.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self._settings, self.view.scene.looks.theme, self.window())
        dialog.chosen.connect(self._set_type)
        dialog.open()

    def _set_type(self) -> None:
        self.view.set_type(self._settings.typography)
        self.cards.fit()

    def wear(self) -> None:
        """Take the colours of the theme, and of the codebook or those that are safe for colour-blind eyes."""
        look = self._theme.look
        base = {LIGHT: text_theme.light, DARK: text_theme.dark, CONTRAST: text_theme.high_contrast}[look]()
        safe = self._settings.safe_colors
        label_swatch.show_instead(safe_colors(self.session.project.codebook) if safe else {})
        self.view.set_theme(replace(base, safe=safe))
        self.window().update()
        self.find_bar.previous_button.setIcon(icon("up", look.ink))
        self.find_bar.next_button.setIcon(icon("down", look.ink))
        self.find_bar.close_button.setIcon(icon("close", look.ink))


def notice_line(sentence: str) -> QFrame:
    """A sentence over the text that stays."""
    frame = QFrame()
    frame.setObjectName("notice")
    layout = QHBoxLayout(frame)
    layout.setContentsMargins(14, 7, 14, 7)
    label = plain_label(sentence, wrap=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    layout.addWidget(label)
    return frame
