"""Labels to choose from in a popup: at the caret, under a label field, or for new words that fill a role.

Escape and a click elsewhere close it and change nothing; the focus goes back to where the popup came from.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from functools import cached_property

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from annotator.codebook import Label
from annotator.gui.label_chooser import LabelChooser
from annotator.gui.label_list import Groups
from annotator.gui.panel_parts import GAP
from annotator.gui.popup import Popup
from annotator.gui.session import Session
from annotator.gui.text.view import ArticleView
from annotator.model import Changes, Event

_RECENT = 5
_COLUMNS, _LINES = 34, 16  # of the font's average character and line


class LabelPicker(Popup):
    """The popup: a filter and a list. `chosen` comes after it has closed."""

    chosen = Signal(object)  # Label
    pointed = Signal(object)  # Label, or None

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.chooser = LabelChooser(always_current=True)
        self.chooser.view.setMinimumHeight(1)
        self.column.addWidget(self.chooser)
        self.chooser.chosen.connect(self._choose)
        self.chooser.view.pointed.connect(self.pointed)

    def show_labels(self, groups: Groups, anchor: QRect) -> None:
        """Open under `anchor` (in global pixels), or over it where there is no room below."""
        self.chooser.filter.clear()
        self.chooser.set_groups(groups)
        metrics = self.fontMetrics()
        height = min(self.chooser.rows_height() + 2 * GAP, _LINES * (metrics.height() + 8))
        self.show_at(anchor, _COLUMNS * metrics.averageCharWidth() + 60, height)
        self.chooser.filter.setFocus()

    def _choose(self, label: Label) -> None:
        self.hide()
        self.chosen.emit(label)


class LabelPopup(QObject):
    """Opens the labels at the caret of a text: for its selected words, for the selected annotation, or for a question."""

    pointed = Signal(object)  # Label, or None

    def __init__(self, session: Session, view: ArticleView) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._recent: deque[tuple[str, str]] = deque(maxlen=_RECENT)
        self._answer: Callable[[Label], object] = session.apply_label
        session.annotations_changed.connect(self._remember)

    @cached_property
    def picker(self) -> LabelPicker:
        """The list; made when it is first opened."""
        picker = LabelPicker(self._view)
        picker.chosen.connect(self._choose)
        picker.pointed.connect(self.pointed)
        picker.closed.connect(self._view.setFocus)
        return picker

    def open_at_caret(self) -> None:
        """Offer what the selected words, or the selected annotation, can be labelled as."""
        session, codebook = self._session, self._session.project.codebook
        if not session.words and session.selected is None:
            session.message.emit(self.tr("Select words, or an annotation, to label."))
            return
        groups = [(self.tr("Entities"), codebook.offered("entity")), (self.tr("Events"), codebook.offered("event"))]
        if not session.words:
            groups = [groups[isinstance(session.selected, Event)]]
        recent = [
            label for kind_name in self._recent for _, labels in groups for label in labels if _key(label) == kind_name
        ]
        self._ask([(self.tr("Recent"), recent), *groups], session.apply_label)

    def open_with(self, labels: Sequence[Label], answer: Callable[[Label], object]) -> None:
        """Offer only these labels and give the chosen one to `answer`."""
        self._ask([("", labels)], answer)

    def open_groups(self, groups: Groups, answer: Callable[[Label], object]) -> None:
        """The same with the labels under captions."""
        self._ask(groups, answer)

    def _ask(self, groups: Groups, answer: Callable[[Label], object]) -> None:
        self._answer = answer
        viewport = self._view.viewport()
        caret = self._view.caret_rect()
        self.picker.show_labels(groups, QRect(viewport.mapToGlobal(caret.topLeft()), caret.size()))

    def _choose(self, label: Label) -> None:
        self._answer(label)

    def _remember(self, changes: Changes) -> None:
        """Keep the labels used last, newest first."""
        annotations = self._session.annotations
        for table, kind, records in (("span", "entity", annotations.spans), ("event", "event", annotations.events)):
            for number in changes.touched.get(table) or ():
                if number in records:
                    used = (kind, records[number].label)
                    if used in self._recent:
                        self._recent.remove(used)
                    self._recent.appendleft(used)


def _key(label: Label) -> tuple[str, str]:
    return label.kind, label.name
