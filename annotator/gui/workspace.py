"""All that exists while a project is open: the session and the panels that show it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from annotator.document_labels import says_no_event
from annotator.gui.announcer import Announcer
from annotator.gui.article_actions import ArticleActions
from annotator.gui.article_page import ArticlePage
from annotator.gui.codebook_editing import CodebookEditing
from annotator.gui.codebook_print import CodebookPrints
from annotator.gui.document_list import DocumentList
from annotator.gui.event_table import EventTablePanel
from annotator.gui.guide.panel import GuidePanel
from annotator.gui.history_panel import HistoryPanel
from annotator.gui.keeper import Keeper
from annotator.gui.knowledge_import import KnowledgeImport
from annotator.gui.link_actions import LinkActions
from annotator.gui.messages import Messages
from annotator.gui.panel_actions import PanelActions
from annotator.gui.print_actions import PrintActions
from annotator.gui.readings.dialog import ReadingActions
from annotator.gui.review_panel import ReviewPanel
from annotator.gui.session import Session
from annotator.gui.settings import Settings
from annotator.gui.side_panel import SidePanel
from annotator.gui.text import accessible
from annotator.gui.theme import Theme
from annotator.gui.timeline.export import TimelineExport
from annotator.gui.timeline.panel import TimelinePanel
from annotator.gui.transfer import Transfer
from annotator.model import Event, Span
from annotator.project import Project


class Workspace(QObject):
    """Made when a project is opened, closed before the next one is."""

    def __init__(self, project: Project, settings: Settings, theme: Theme, messages: Messages, window: QWidget) -> None:
        super().__init__(window)
        self.project = project
        self._settings = settings
        self.session = Session(project, self)
        self.keeper = Keeper(self.session, self)
        accessible.install()
        self.page = ArticlePage(self.session, settings, theme)
        self.announcer = Announcer(self.session, self.page.view, self.page.roles, self)
        self.article = ArticleActions(self.page, settings)
        self.documents = DocumentList(self.session, theme, messages, settings)
        self.side = SidePanel(self.session)
        self.panel = PanelActions(self.session, self.side, self.documents, self)
        self.history = HistoryPanel(self.session)
        self.events = EventTablePanel(self.session, settings)
        self.timeline = TimelinePanel(self.session)
        self.review = ReviewPanel(self.session)
        self.guide = GuidePanel(self.session)
        TimelineExport(self.timeline, self.session, settings, messages)
        self.transfer = Transfer(self.session, settings, messages, window)
        self.knowledge = KnowledgeImport(self.session, settings, messages, window)
        self.links = LinkActions(self.session, self.page.view, self.page.picking)
        self.links.follow(self.side)
        self.readings = ReadingActions(self.session, window)
        self.prints = PrintActions(self.session, settings, messages, window)
        self.codebook_prints = CodebookPrints(self.session, settings, messages, window)
        self.codebooks = CodebookEditing(self.session, settings, messages, window)
        self.documents.import_asked.connect(self.transfer.import_files)
        self.page.roles.value_begun.connect(self.panel.begin_value)
        self.page.roles.details_asked.connect(self.panel.edit_filler)
        self.documents.list.activated.connect(lambda _index: self.page.view.setFocus())
        self.documents.setFocusProxy(self.documents.list)
        self.page.setFocusProxy(self.page.view)
        self.side.text_wanted.connect(self.page.view.setFocus)
        self.events.text_wanted.connect(self.page.view.setFocus)
        self.timeline.picture.text_wanted.connect(self.page.view.setFocus)
        self.guide.text_wanted.connect(self.page.view.setFocus)
        self.guide.follow(
            self.side.palette_page.chooser.view.pointed,
            self.page.roles.popup.pointed,
            self.article.label_pointed,
            self.links.label_pointed,
            self.side.entity_form.label_button.pointed,
            self.side.event_form.label_button.pointed,
        )
        self.article.changed.connect(self.guide.recolor)
        self.article.changed.connect(self.timeline.picture.recolor)
        self.events.range_wanted.connect(self.page.view.reveal_range)
        self.review.text_wanted.connect(self.page.view.setFocus)
        self.review.range_wanted.connect(self.page.view.reveal_range)
        self.events.export_asked.connect(lambda: self.transfer.export("events csv"))

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
        self.transfer.stop()
        self.knowledge.stop()
        self.readings.stop()
        self.side.stop()
        self.prints.stop()
        self.codebook_prints.stop()
        self.timeline.stop()
        self.keeper.close()
        document = self.session.document
        self._settings.remember(self.project.path.resolve(), document.id if document else None)
        self.session.close()
        self.project.close()
        self.deleteLater()
