"""The window: menus, panels around the text, and the status line. It knows no verbs; it connects those who do.

What shows a project is loaded with the first one, so that the window is there at once.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QIcon
from PySide6.QtWidgets import QDialog, QMainWindow, QStackedWidget, QWidget

from annotator.gui.action_set import ActionSet
from annotator.gui.actions import step_text
from annotator.gui.docks import Docks
from annotator.gui.files import Files
from annotator.gui.keys import Keys
from annotator.gui.languages import LanguageChoice
from annotator.gui.messages import Messages
from annotator.gui.plain import PROJECT_SUFFIX
from annotator.gui.settings import Settings, ThemeMode
from annotator.gui.status_line import StatusLine
from annotator.gui.theme import Theme
from annotator.gui.welcome import WelcomePage
from annotator.resources import resource

if TYPE_CHECKING:
    from annotator.gui.single_window import SingleWindow
    from annotator.gui.workspace import Workspace
    from annotator.project import Project


class MainWindow(QMainWindow):
    """One window with at most one project."""

    def __init__(self, settings: Settings, theme: Theme, messages: Messages) -> None:
        super().__init__()
        self.settings = settings
        self.theme = theme
        self.messages = messages
        self.workspace: Workspace | None = None
        self.files = Files(settings, messages, self)
        self.single_window: SingleWindow | None = None
        self._blank = QWidget()
        self._blank.setObjectName("page")
        self._blank.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._pages = QStackedWidget()
        self._welcome: WelcomePage | None = None
        self._pages.addWidget(self._blank)
        self.setCentralWidget(self._pages)
        self.docks = Docks(self, theme)
        self.status_line = StatusLine()
        self.setStatusBar(self.status_line)
        self.action_set = ActionSet(self.menuBar(), self._owner)
        self.keys = Keys(self)
        self.language = LanguageChoice(settings, messages, self)
        self.setWindowIcon(QIcon(str(resource("icons", "annotator.svg"))))
        self.setAcceptDrops(True)
        self._connect()
        self._restore()
        self._show_title()
        self.refresh_actions()

    def _connect(self) -> None:
        self.files.opened.connect(self.show_project)
        self.files.close_asked.connect(self.close_project)
        self.files.annotator_named.connect(self._use_annotator)
        self.status_line.annotator_clicked.connect(self.files.ask_annotator)
        self.status_line.zoom_clicked.connect(self.action_set.action("zoom_reset").trigger)
        self.docks.changed.connect(self.refresh_actions)
        self.language.changed.connect(self.refresh_actions)
        recent = self.action_set.menu("recent")
        recent.aboutToShow.connect(lambda: self.files.fill_recent(recent))

    def _restore(self) -> None:
        if not self.restoreGeometry(self.settings.window_bytes("geometry")):
            self.resize(1280, 860)

    # What is open

    def start(self, path: Path | None) -> None:
        """Show the project at `path`, or the welcome page where there is none."""
        if path is None or not self.files.open_path(path):
            self.show_welcome()

    @property
    def welcome(self) -> WelcomePage:
        """The page for when no project is open, made when it is first needed."""
        if self._welcome is None:
            page = self._welcome = WelcomePage(self.settings, self.theme)
            page.new_asked.connect(self.files.new_project)
            page.open_asked.connect(self.files.ask_open)
            page.sample_asked.connect(self.files.open_sample)
            page.recent_chosen.connect(self.files.open_path)
            self._pages.addWidget(page)
        return self._welcome

    def show_welcome(self) -> None:
        self._pages.setCurrentWidget(self.welcome)
        self.welcome.new_row.setFocus()

    def show_project(self, project: Project) -> None:
        """Show this project instead of the one before."""
        from annotator.gui.workspace import Workspace

        self._leave_project()
        workspace = Workspace(project, self.settings, self.theme, self.messages, self)
        self.workspace = workspace
        self.files.current = project
        if not project.read_only:
            self._listen(project.path)
        self._pages.addWidget(workspace.page)
        self._pages.setCurrentWidget(workspace.page)
        self.docks.fill(lambda name: getattr(workspace, name), self.settings.window_bytes("panels"))
        self.action_set.put_text_keys_on(workspace.page.view)
        self.status_line.set_session(workspace.session)
        self.status_line.show_zoom(workspace.page.view.zoom_factor)
        self.keys.follow(workspace.session)
        self._follow(workspace)
        workspace.open_last_document()
        self.settings.remember(project.path.resolve(), self.settings.last_document(project.path.resolve()))
        self._show_title()
        self.refresh_actions()
        (workspace.page.view if workspace.session.document else workspace.documents.import_button).setFocus()

    def _listen(self, path: Path) -> None:
        """Come to the front when the program is started on this project again."""
        from annotator.gui.single_window import SingleWindow

        if self.single_window is None:
            self.single_window = SingleWindow(self)
            self.single_window.raise_asked.connect(self.come_to_front)
        self.single_window.listen(path)

    def _follow(self, workspace: Workspace) -> None:
        session = workspace.session
        for signal in (session.project_changed, session.document_opened, session.selected_changed):
            signal.connect(self.refresh_actions)
        workspace.article.changed.connect(self.refresh_actions)
        workspace.page.view.zoom_changed.connect(self.status_line.show_zoom)

    def close_project(self) -> None:
        """Close the project and show the welcome page."""
        self._leave_project()
        self._show_title()
        self.refresh_actions()
        self.show_welcome()

    def _leave_project(self) -> None:
        workspace, self.workspace = self.workspace, None
        self.files.current = None
        if workspace is None:
            return
        if self.single_window is not None:
            self.single_window.close()
        self.status_line.set_session(None)
        self.settings.set_window_bytes("panels", self.docks.empty())
        self._pages.setCurrentWidget(self._blank)
        self._pages.removeWidget(workspace.page)
        workspace.page.deleteLater()
        workspace.close()
        self.settings.save()

    def _use_annotator(self, name: str) -> None:
        if self.workspace is not None:
            self.workspace.use_annotator(name)

    # What the menus show and ask

    def refresh_actions(self, _what: object = None) -> None:
        """Enable, tick and name the actions for what is open and selected now."""
        state = {str(self.theme.mode), self.language.state, *self.docks.shown()}
        texts = {"undo": step_text("&Undo", None), "redo": step_text("&Redo", None)}
        if self.isFullScreen():
            state.add("full screen")
        if self.workspace is not None:
            state |= self.workspace.state()
            project = self.workspace.project
            texts = {"undo": step_text("&Undo", project.undo_name), "redo": step_text("&Redo", project.redo_name)}
        self.action_set.refresh(frozenset(state), texts)

    def _owner(self, name: str) -> object | None:
        """Whose method an action of the table calls."""
        own: dict[str, object] = {"window": self, "files": self.files, "docks": self.docks, "keys": self.keys}
        own["language"] = self.language
        workspace = self.workspace
        if name in own or workspace is None:
            return own.get(name)
        page = workspace.page
        within = {"roles": page.roles, "view": page.view, "find": page.find_bar}
        return within[name] if name in within else getattr(workspace, name)

    def wear(self, mode: ThemeMode) -> None:
        """Light, dark, or as the system."""
        self.settings.theme = mode
        self.theme.set_mode(mode)
        self.refresh_actions()

    def toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        self.refresh_actions()

    def show_fonts(self) -> None:
        from annotator.gui import help_pages

        session = self.workspace.session if self.workspace else None
        help_pages.fonts_dialog(session.text if session and session.document else None, self).show()

    def show_licences(self) -> None:
        from annotator.gui import help_pages

        help_pages.licences_dialog(self).show()

    def show_about(self) -> None:
        from annotator.gui import help_pages

        help_pages.about_dialog(self).show()

    def come_to_front(self) -> None:
        """Show this window over the others; a second start on its project asks for it."""
        self.setWindowState((self.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
        self.show()
        self.raise_()
        self.activateWindow()

    def _show_title(self) -> None:
        name = self.tr("Annotator")
        project = self.files.current
        if project is not None:
            read_only = self.tr(" (read-only)") if project.read_only else ""
            name = f"{project.path.stem}{read_only} — {name}"
        self.setWindowTitle(name)

    # Qt's own

    def focusNextPrevChild(self, forward: bool) -> bool:
        if self.workspace is not None:
            self.workspace.side.order_stops()
        return super().focusNextPrevChild(forward)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = dropped_paths(event)
        event.acceptProposedAction()
        if len(paths) == 1 and paths[0].suffix == PROJECT_SUFFIX:
            self.files.open_path(paths[0])
        elif self.workspace is not None:
            self.workspace.transfer.import_paths(paths)
        elif paths:
            self.messages.tell(self.tr("Open or make a project first; then drop the articles on its window."))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange and hasattr(self, "action_set"):
            self.refresh_actions()

    def closeEvent(self, event: QCloseEvent) -> None:
        for dialog in self.findChildren(QDialog):
            dialog.reject()
        self.settings.set_window_bytes("geometry", self.saveGeometry())
        self._leave_project()
        self.settings.save()
        super().closeEvent(event)


def dropped_paths(event: QDropEvent) -> list[Path]:
    """The files and folders of this machine that are dropped."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
