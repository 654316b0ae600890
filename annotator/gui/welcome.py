"""The page that stands in the window while no project is open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from annotator.gui import fonts
from annotator.gui.icons import icon
from annotator.gui.link_row import LinkRow
from annotator.gui.plain import mirrored, plain_label
from annotator.gui.settings import RecentProject, Settings
from annotator.gui.theme import Theme

_WIDTH = 860


class WelcomePage(QScrollArea):
    """New, open, the sample, and the projects opened last."""

    new_asked = Signal()
    open_asked = Signal()
    sample_asked = Signal()
    recent_chosen = Signal(object)

    def __init__(self, settings: Settings, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._theme = theme
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        page.setObjectName("page")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._start = QVBoxLayout()
        self._recent = QVBoxLayout()
        for column in (self._start, self._recent):
            column.setSpacing(2)
        self._lay_out(page)
        self.setWidget(page)
        self.new_row = self._start_row(
            "new", self.tr("New project…"), self.tr("A file of your own, with a codebook to start from")
        )
        self.open_row = self._start_row("open", self.tr("Open project…"), self.tr("A project file on this machine"))
        self.sample_row = self._start_row(
            "sample",
            self.tr("Open the sample project"),
            self.tr("Short articles on conflicts, marked by two annotators"),
        )
        self._start.addStretch(1)
        self.new_row.clicked.connect(self.new_asked)
        self.open_row.clicked.connect(self.open_asked)
        self.sample_row.clicked.connect(self.sample_asked)
        theme.changed.connect(self.refresh)
        self.refresh()

    def _lay_out(self, page: QWidget) -> None:
        body = QWidget()
        body.setMaximumWidth(_WIDTH)
        grid = QGridLayout(body)
        grid.setContentsMargins(32, 24, 32, 24)
        grid.setHorizontalSpacing(48)
        grid.setVerticalSpacing(8)
        grid.addWidget(_brand(self.tr("Annotator")), 0, 0, 1, 2)
        grid.addWidget(
            plain_label(
                self.tr("Mark entities and events in articles, and keep a gold corpus."), muted=True, wrap=True
            ),
            1,
            0,
            1,
            2,
        )
        grid.setRowMinimumHeight(2, 28)
        grid.addWidget(_heading(self.tr("Start")), 3, 0)
        grid.addWidget(_heading(self.tr("Recent projects")), 3, 1)
        grid.addLayout(self._start, 4, 0)
        grid.addLayout(self._recent, 4, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        outer = QGridLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(body, 1, 1)
        for line, stretch in ((0, 2), (1, 0), (2, 3)):
            outer.setRowStretch(line, stretch)
        for column, stretch in ((0, 1), (1, 30), (2, 1)):
            outer.setColumnStretch(column, stretch)

    def _start_row(self, name: str, title: str, subtitle: str) -> LinkRow:
        row = LinkRow(title, subtitle)
        row.setObjectName(name)
        self._start.addWidget(row)
        return row

    def refresh(self) -> None:
        """Read the recent projects again and tint the icons."""
        look = self._theme.look
        for row in (self.new_row, self.open_row, self.sample_row):
            row.set_row_icon(icon(row.objectName(), look.accent))
        _clear(self._recent)
        entries = self._settings.recent()
        for entry in entries:
            self._recent.addWidget(self._recent_row(entry))
        if not entries:
            self._recent.addWidget(
                plain_label(self.tr("None yet. A project file can also be dropped here."), wrap=True, muted=True)
            )
        self._recent.addStretch(1)

    def recent_rows(self) -> list[LinkRow]:
        """The rows of the recent projects, newest first."""
        return [row for row in self.findChildren(LinkRow) if row.objectName() == "recent"]

    def _recent_row(self, entry: RecentProject) -> QWidget:
        path = entry.path
        missing = not path.is_file()
        folder = shorten_home(path.parent)
        row = LinkRow(
            path.stem, self.tr("missing · {folder}").format(folder=folder) if missing else folder, faded=missing
        )
        row.setObjectName("recent")
        row.clicked.connect(lambda: self.recent_chosen.emit(path))
        remove = QToolButton()
        remove.setIcon(icon("close", self._theme.look.muted))
        name = self.tr("Take {name} off the list").format(name=path.stem)
        remove.setAccessibleName(name)
        remove.setToolTip(self.tr("Take it off the list; the file stays"))
        remove.clicked.connect(lambda: self._remove(path))
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(row, 1)
        layout.addWidget(remove)
        return line

    def _remove(self, path: Path) -> None:
        self._settings.forget(path)
        self.refresh()
        self.open_row.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()


def shorten_home(folder: Path) -> str:
    """The folder with `~` for the person's own."""
    try:
        return str(Path("~") / folder.relative_to(Path.home()))
    except (ValueError, RuntimeError):
        return str(folder)


def _brand(name: str) -> QLabel:
    label = plain_label(name)
    label.setFont(fonts.heading(1.25))
    if mirrored():  # a label of Latin letters stands on the left else
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    return label


def _heading(text: str) -> QLabel:
    return plain_label(text, muted=True, scale=0.92, bold=True)


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.setParent(None)
            widget.deleteLater()
