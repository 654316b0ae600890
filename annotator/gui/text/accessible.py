"""What assistive technology is told of the article: its text, its caret, and where characters stand on the screen.

Qt answers a question for a word or a sentence by fetching all of the text there is. So a long article shows only the page
around the caret, a run of whole segments whose ends do not depend on the caret: a question costs the same in a long and
in a short article. As everywhere in Qt, positions count UTF-16 units.

The binding leaves out what a selection or a run of attributes would be answered with, so none are offered; what is
selected and labelled is announced instead. Qt asks for interfaces only while something listens.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from weakref import ref

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleTextCursorEvent, QAccessibleTextInterface
from PySide6.QtWidgets import QAccessibleWidget

from annotator.gui.text.view import ArticleView
from annotator.text import OffsetMap, next_cluster

WHOLE = 20_000
"""An article of up to so many code points is shown as a whole."""
PAGE = 8_000
"""How many code points a page of a longer article has; the segment in which it would end is whole."""


class Page:
    """The part of a view's article in which the caret is: positions in it are UTF-16 units from its start."""

    def __init__(self, view: ArticleView) -> None:
        self.article = view.article
        self.start, self.end = _bounds(view)
        self._units = OffsetMap(self.article[self.start : self.end])

    def is_of(self, view: ArticleView) -> bool:
        """Whether the view's caret is still in this page of the same article."""
        return self.article is view.article and (self.start, self.end) == _bounds(view)

    @property
    def length(self) -> int:
        return self._units.to_utf16(self.end - self.start)

    def unit(self, offset: int) -> int:
        """A position for an offset of the article."""
        return self._units.to_utf16(min(max(offset, self.start), self.end) - self.start)

    def offset(self, unit: int) -> int:
        """The offset of the article for a position; -1 stands for the end, as AT-SPI has it."""
        return self.start + self._units.to_points(unit) if 0 <= unit <= self.length else self.end

    def text(self, start: int, end: int) -> str:
        return self.article[self.offset(start) : self.offset(end)]


def _bounds(view: ArticleView) -> tuple[int, int]:
    article, segments = view.article, view.flow.segments
    if len(article) <= WHOLE:
        return 0, len(article)
    starts = segments.starts
    number = starts[segments.at(view.caret)] // PAGE
    first, beyond = (bisect_left(starts, edge * PAGE) for edge in (number, number + 1))
    return starts[first], starts[beyond] if beyond < len(starts) else len(article)


class AccessibleText(QAccessibleTextInterface):
    """The page around the caret. Points and rectangles are those of the screen."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__()
        self._view = ref(view)
        self._page: Page | None = None  # Qt asks for the interface while the view is still being made

    @property
    def view(self) -> ArticleView:
        found = self._view()
        assert found is not None  # Qt drops an interface with its widget
        return found

    @property
    def page(self) -> Page:
        """The page that the caret is in now."""
        if self._page is None or not self._page.is_of(self.view):
            self._page = Page(self.view)
        return self._page

    def characterCount(self) -> int:
        return self.page.length

    def text(self, startOffset: int, endOffset: int) -> str:
        return self.page.text(startOffset, endOffset)

    def cursorPosition(self) -> int:
        return self.page.unit(self.view.caret)

    def setCursorPosition(self, position: int) -> None:
        self.view.move_caret(self.page.offset(position), extend=False)

    def selectionCount(self) -> int:
        return 0

    def addSelection(self, startOffset: int, endOffset: int) -> None:
        self.view.select(self.page.offset(startOffset), self.page.offset(endOffset))

    def setSelection(self, selectionIndex: int, startOffset: int, endOffset: int) -> None:
        self.addSelection(startOffset, endOffset)

    def removeSelection(self, selectionIndex: int) -> None:
        self.view.clear_words()

    def scrollToSubstring(self, startIndex: int, endIndex: int) -> None:
        self.view.reveal_range(self.page.offset(startIndex), self.page.offset(endIndex))

    def characterRect(self, offset: int) -> QRect:
        view, at = self.view, self.page.offset(offset)
        shown = view.rects_of(at, next_cluster(view.article, at)) or [view.caret_rect_at(at)]
        return shown[0].translated(view.viewport().mapToGlobal(QPoint())) if shown[0].isValid() else QRect()

    def offsetAtPoint(self, point: QPoint) -> int:
        view, page = self.view, self.page
        inside = view.viewport().mapFromGlobal(point)
        at = view.character_at(inside) if view.viewport().rect().contains(inside) else -1
        return page.unit(at) if page.start <= at <= page.end else -1


class AccessibleArticle(QAccessibleWidget):
    """The article view as a text of several lines that is only read."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view, QAccessible.Role.EditableText)
        self._article = AccessibleText(view)

    def state(self) -> QAccessible.State:
        found = super().state()
        found.readOnly = found.multiLine = found.selectableText = True
        return found

    # An interface or a void pointer: the binding takes nothing else for an address, an int least of all.
    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:  # type: ignore[override]
        if kind == QAccessible.InterfaceType.TextInterface:
            return self._article
        return shiboken6.VoidPtr(super().interface_cast(kind) or 0)


_KEPT: list[AccessibleArticle] = []
"""Qt has the interfaces but holds no reference to them; it deletes them with their widgets."""


def _interface(_class_name: str, thing: QObject | None) -> AccessibleArticle | None:
    """What Qt asks for, once, each object that somebody looks at; None where Qt knows best."""
    if not isinstance(thing, ArticleView):
        return None
    made = AccessibleArticle(thing)
    _KEPT[:] = [*(kept for kept in _KEPT if shiboken6.isValid(kept)), made]
    return made


@cache
def install() -> None:
    """Let Qt find the interface of article views; once is enough."""
    QAccessible.installFactory(_interface)


def tell_caret(view: ArticleView) -> None:
    """Say that the caret has moved."""
    at = Page(view).unit(view.caret)
    QAccessible.updateAccessibility(QAccessibleTextCursorEvent(view, at))
