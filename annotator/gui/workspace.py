"""All that exists while a project is open: the session and the panels that show it.

What is hidden at first, and what only a menu asks for, is loaded and made when it is first needed: a project opens as fast
with many panels as with few, and a panel that was never shown costs no key press anything.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.document_labels import says_no_event
from annotator.gui.announcer import Announcer
from annotator.gui.article_actions import ArticleActions
from annotator.gui.article_page import ArticlePage
from annotator.gui.document_list import DocumentList
from annotator.gui.joining.actions import LinkActions
from annotator.gui.keeper import Keeper
from annotator.gui.messages import Messages
from annotator.gui.panel_actions import PanelActions
from annotator.gui.session import Session
from annotator.gui.settings import Settings
from annotator.gui.side_panel import SidePanel
from annotator.gui.text import accessible
from annotator.gui.theme import Theme
from annotator.model import Event, Span
from annotator.project import Project

if TYPE_CHECKING:
    from annotator.gui.codebook_editing import CodebookEditing
    from annotator.gui.codebook_print.prints import CodebookPrints
    from annotator.gui.event_table.panel import EventTablePanel
    from annotator.gui.guide.panel import GuidePanel
    from annotator.gui.history_panel import HistoryPanel
    from annotator.gui.knowledge_import import KnowledgeImport
    from annotator.gui.main_window import MainWindow
    from annotator.gui.print_actions import PrintActions
    from annotator.gui.readings.dialog import ReadingActions
    from annotator.gui.review.panel import ReviewPanel
    from annotator.gui.timeline.panel import TimelinePanel
    from annotator.gui.transfer import Transfer


class Workspace(QObject):
    """Made when a project is opened, closed before the next one is."""

    def __init__(
        self, project: Project, settings: Settings, theme: Theme, messages: Messages, window: MainWindow
    ) -> None:
        super().__init__(window)
        self.project = project
        self._settings, self._messages, self._window = settings, messages, window
        self.session = Session(project, self)
        self.keeper = Keeper(self.session, self)
        accessible.install()
        self.page = ArticlePage(self.session, settings, theme)
        self.announcer = Announcer(self.session, self.page.view, self.page.roles, self)
        self.article = ArticleActions(self.page, settings)
        self.documents = DocumentList(self.session, theme, messages, settings)
        self.side = SidePanel(self.session, window.docks.by_name["side"])  # where it stands, it is dressed once
        self.panel = PanelActions(self.session, self.side, self.documents, self)
        self.links = LinkActions(self.session, self.page.view, self.page.picking)
        self.links.follow(self.side)
        self.documents.import_asked.connect(lambda: self.transfer.import_files())
        self.page.roles.value_begun.connect(self.panel.begin_value)
        self.page.roles.details_asked.connect(self.panel.edit_filler)
        self.documents.list.activated.connect(lambda _index: self.page.view.setFocus())
        self.documents.setFocusProxy(self.documents.list)
        self.page.setFocusProxy(self.page.view)
        self.side.text_wanted.connect(self.page.view.setFocus)

    # What is made when it is first needed

    @cached_property
    def history(self) -> HistoryPanel:
        from annotator.gui.history_panel import HistoryPanel

        return HistoryPanel(self.session)

    @cached_property
    def events(self) -> EventTablePanel:
        from annotator.gui.event_table.panel import EventTablePanel

        panel = EventTablePanel(self.session, self._settings)
        panel.text_wanted.connect(self.page.view.setFocus)
        panel.range_wanted.connect(self.page.view.reveal_range)
        panel.export_asked.connect(lambda: self.transfer.export("events csv", self.events.shown_events()))
        return panel

    @cached_property
    def timeline(self) -> TimelinePanel:
        from annotator.gui.timeline.export import TimelineExport
        from annotator.gui.timeline.panel import TimelinePanel

        panel = TimelinePanel(self.session)
        TimelineExport(panel, self.session, self._settings, self._messages)
        panel.picture.text_wanted.connect(self.page.view.setFocus)
        self.article.changed.connect(panel.picture.recolor)
        return panel

    @cached_property
    def review(self) -> ReviewPanel:
        from annotator.gui.review.panel import ReviewPanel

        panel = ReviewPanel(self.session)
        panel.text_wanted.connect(self.page.view.setFocus)
        panel.range_wanted.connect(self.page.view.reveal_range)
        return panel

    @cached_property
    def guide(self) -> GuidePanel:
        from annotator.gui.guide.panel import GuidePanel

        panel = GuidePanel(self.session)
        panel.text_wanted.connect(self.page.view.setFocus)
        panel.follow(
            self.side.palette_page.chooser.view.pointed,
            self.page.roles.popup.pointed,
            self.article.label_pointed,
            self.links.label_pointed,
            self.side.entity_form.label_button.pointed,
            self.side.event_form.label_button.pointed,
        )
        self.article.changed.connect(panel.recolor)
        return panel

    @cached_property
    def transfer(self) -> Transfer:
        from annotator.gui.transfer import Transfer

        return Transfer(self.session, self._settings, self._messages, self._window)

    @cached_property
    def knowledge(self) -> KnowledgeImport:
        from annotator.gui.knowledge_import import KnowledgeImport

        return KnowledgeImport(self.session, self._settings, self._messages, self._window)

    @cached_property
    def readings(self) -> ReadingActions:
        from annotator.gui.readings.dialog import ReadingActions

        return ReadingActions(self.session, self._window)

    @cached_property
    def prints(self) -> PrintActions:
        from annotator.gui.print_actions import PrintActions

        return PrintActions(self.session, self._settings, self._messages, self._window)

    @cached_property
    def codebook_prints(self) -> CodebookPrints:
        from annotator.gui.codebook_print.prints import CodebookPrints

        return CodebookPrints(self.session, self._settings, self._messages, self._window)

    @cached_property
    def codebooks(self) -> CodebookEditing:
        from annotator.gui.codebook_editing import CodebookEditing

        return CodebookEditing(self.session, self._settings, self._messages, self._window)

    # What is done

    def open_last_document(self) -> None:
        """Show the document that was shown when the project was closed, else the first."""
        wanted = self._settings.last_document(self.project.path)
        documents = self.project.documents
        if wanted is None or documents.find(wanted) is None:
            wanted = next((document.id for document in documents.list()), None)
        self.session.open_document(wanted)

    def use_annotator(self, name: str) -> None:
        """Show and make annotations as this annotator."""
        self.side.finish()
        if self.session.attempt(self.project.use_annotator, name):
            self._settings.annotator = name
            self.session.reload()
            self.documents.model.forget_facts()

    def state(self) -> frozenset[str]:
        """What holds now, in the words of the table of actions."""
        session, project = self.session, self.project
        selected = session.selected
        status = session.annotations.set.status if session.document else ""
        facts = {
            "project": True,
            "writable": not project.read_only,
            "undo": project.undo_name is not None,
            "redo": project.redo_name is not None,
            "document": session.document is not None,
            "selected": selected is not None,
            "entity": isinstance(selected, Span),
            "event": isinstance(selected, Event),
            "member": selected is not None and selected.cluster_id is not None,
            "colours safe": self._settings.safe_colors,
            "colours codebook": not self._settings.safe_colors,
            "cards": self._settings.event_cards,
            "unsure": selected is not None and selected.unsure,
            "no event": says_no_event(session.annotations.set.labels),
            f"arcs {self._settings.arc_mode}": True,
            "invisible": self._settings.invisible,
            status: True,
        }
        return frozenset(word for word, holds in facts.items() if holds)

    def close(self) -> None:
        """Stop all work, remember the document, and let go of the file."""
        self.side.finish()
        self.side.stop()
        for name in ("codebooks", "transfer", "knowledge", "readings", "prints", "codebook_prints", "timeline"):
            if name in vars(self):  # it was made
                getattr(self, name).stop()
        self.keeper.close()
        document = self.session.document
        self._settings.remember(self.project.path.resolve(), document.id if document else None)
        self.session.close()
        self.project.close()
        self.deleteLater()
