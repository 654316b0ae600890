"""A link to a knowledge base: typed by hand, or chosen from the project's own things, which are searched as one types.

A name that is typed finds the thing, and Enter takes the first one; an id with its colon is taken as it stands. Under the
line stands what the link is called, where the project knows.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCompleter,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.panel_parts import GAP, isolated, one_line
from annotator.gui.plain import leading, mirrored, plain_label, tip
from annotator.gui.row_painting import RowLine, paint_row_ground
from annotator.gui.session import Session
from annotator.gui.speech import announce, is_heard
from annotator.gui.text_fields import Save, SavedLine
from annotator.gui.worker import Job
from annotator.model import Thing

Index = QModelIndex | QPersistentModelIndex

_TOP = QModelIndex()
_THING = Qt.ItemDataRole.UserRole
_MOST = 30
_WIDTH = 46  # of the list, in characters
_MANY = 5000  # things beyond which their names are made ready beside the window


def thing_detail(thing: Thing) -> str:
    """Where a thing is known, and what other lists call it: `wikidata:Q43 · COW 640`."""
    return " · ".join((thing.link, *(f"{name} {code}" for name, code in thing.codes)))


class ThingModel(QAbstractListModel):
    """The things that were found, best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.things: list[Thing] = []

    def show_things(self, things: list[Thing]) -> None:
        self.beginResetModel()
        self.things = things
        self.endResetModel()

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.things)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        thing = self.things[index.row()]
        found: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: thing.name,
            Qt.ItemDataRole.EditRole: thing.link,
            Qt.ItemDataRole.AccessibleTextRole: f"{thing.name}, {thing_detail(thing)}",
            Qt.ItemDataRole.ToolTipRole: tip("\n".join((thing.name, *thing.aliases, thing_detail(thing)))),
            _THING: thing,
        }
        return found.get(role)


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, option.fontMetrics.height() + 7)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        thing: Thing = index.data(_THING)
        palette, metrics, elide = option.palette, option.fontMetrics, Qt.TextElideMode.ElideRight
        placing = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.save()
        paint_row_ground(painter, option)
        line = RowLine(option.rect.adjusted(GAP, 0, -GAP, 0), option.direction)
        name = metrics.elidedText(isolated(one_line(thing.name)), elide, line.rest.width() * 2 // 3)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        painter.drawText(line.take_left(metrics.horizontalAdvance(name) + 1), placing, name)
        line.take_left(2 * GAP)
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(line.rest, placing, metrics.elidedText(thing_detail(thing), elide, line.rest.width()))
        painter.restore()


class LinkLine(SavedLine):
    """The line; what is chosen from the list is saved at once."""

    def __init__(self, session: Session, name: str, save: Save, parent: QWidget | None = None) -> None:
        super().__init__(name, save, parent)
        self._knowledge = session.project.knowledge
        self._project = session.project
        self._job: Job | None = None
        self.setPlaceholderText(self.tr("such as {example}").format(example="wikidata:Q43"))
        self.things = ThingModel(self)
        self.offers = QCompleter(self.things, self)
        self.offers.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.offers.setWidget(self)
        self.offers.setMaxVisibleItems(10)
        self.offers.setWrapAround(False)  # beyond the last is nothing, and Enter would keep what is typed
        self.rows = rows = QListView()
        rows.setUniformItemSizes(True)
        rows.setAccessibleName(self.tr("Things to link to"))
        rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.offers.setPopup(rows)
        rows.setItemDelegate(_Delegate(rows))  # afterwards: the completer brings one of its own
        self.offers.activated.connect(self._choose)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._search)
        self.textEdited.connect(lambda _typed: self._soon.start())

    def _search(self) -> None:
        typed = self.text().strip()
        found = self._knowledge.search(typed, _MOST) if typed else []
        self.things.show_things(found)
        if not found or not self.hasFocus() or (len(found) == 1 and found[0].link == typed):
            self.rows.hide()
            return
        width = max(self.width(), _WIDTH * self.fontMetrics().averageCharWidth())
        left = self.width() - width if mirrored() else 0
        self.offers.complete(QRect(left, 0, width, self.height()))
        if ":" not in typed:
            self.rows.setCurrentIndex(self.offers.completionModel().index(0, 0))
        if is_heard():
            announce(self, self.tr("{0} found: {1}").format(len(found), thing_title(found[0])))

    def _choose(self, link: str) -> None:
        self.setText(link)
        self.commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The list gives its keys to the line first, which would save, or forget, what is typed."""
        chosen = self.rows.currentIndex()
        if event.key() == Qt.Key.Key_Escape and self.rows.isVisible():
            self.rows.hide()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.rows.isVisible() and chosen.isValid():
            self.rows.hide()
            self._choose(str(chosen.data(Qt.ItemDataRole.EditRole)))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._job is None and not self._knowledge.is_ready and self._knowledge.count() > _MANY:
            project = self._project

            def work(_progress: object, _cancelled: object) -> object:
                with project.reader() as reader:
                    return reader.knowledge.make_ready()

            self._job = Job(work, self)
            self._job.succeeded.connect(self._knowledge.take_ready)
            self._job.ended.connect(self._forget_job)
            self._job.start()

    def stop(self) -> None:
        """Wait for what is being made ready: the project is to be closed."""
        if self._job is not None:
            self._job.stop()

    def _forget_job(self) -> None:
        self._job = None


class LinkField(QWidget):
    """The line, and under it the name of what it links to."""

    def __init__(self, session: Session, name: str, save: Save) -> None:
        super().__init__()
        self._find: Callable[[str], Thing | None] = session.project.knowledge.get
        self.line = LinkLine(session, name, save)
        self.known = plain_label("", muted=True, scale=0.92)
        self.known.setMinimumWidth(1)
        self.known.setAlignment(leading())
        self.known.hide()
        self.setFocusProxy(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(self.line)
        column.addWidget(self.known)

    def show_stored(self, link: str | None) -> None:
        """Show what is stored, and what that is called."""
        self.line.show_stored(link or "")
        thing = self._find(link) if link else None
        self.known.setVisible(thing is not None)
        if thing is not None:
            self.known.setText(thing_title(thing))
            self.known.setToolTip(tip("\n".join((thing.name, *thing.aliases, thing_detail(thing)))))


def thing_title(thing: Thing) -> str:
    """`Turkey · COW 640`."""
    return " · ".join((isolated(one_line(thing.name, 60)), *(f"{name} {code}" for name, code in thing.codes[:3])))
