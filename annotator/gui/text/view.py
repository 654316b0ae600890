"""The article with its annotations: what the rest of the window talks to.

The view paints and tells; it changes nothing. It does not even select by itself: whoever hears `annotation_clicked`
answers with `set_selected`, so that a click can as well fill a role.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from annotator.gui.text import handles, links, pointing
from annotator.gui.text.keyboard import Keyboard
from annotator.gui.text.marks import Marks, Order
from annotator.gui.text.mouse import Mouse
from annotator.gui.text.selectable import SelectableText
from annotator.gui.text.selection import Selection
from annotator.gui.text.theme import TextTheme
from annotator.model import Event, Relation, Span, TextRange

if TYPE_CHECKING:
    from annotator.codebook import Codebook

ArcMode = Literal["selected", "all", "none"]

SMALLEST, LARGEST = 0.5, 3.0


class ArticleView(SelectableText):
    """Shows an article and its annotations; tells what the analyst selects, points at and types.

    All offsets are code points of the shown text. Ids are those of spans and events; a trigger stands for its event.
    """

    annotation_clicked = Signal(object)  # id, or None beside all annotations; Tab and Escape click, too
    annotation_activated = Signal(object)  # id: Enter, or a double click on its label
    annotation_hovered = Signal(object)  # id or None
    key_typed = Signal(str)  # a printable key
    zoom_changed = Signal(float)
    words_picked = Signal()  # words were selected by a drag that is over, and no further part is to come
    border_moved = Signal(object, object)  # id and fragments: an end of it was dragged, but nothing is changed yet

    _shows_handles = True
    _shows_invisible = False
    _mouse: Mouse | None = None  # Qt sends the viewport events while the view is still being made

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._arc_mode: ArcMode = "selected"
        self._zoom = 1.0
        self.handle_drag = handles.HandleDrag(self)
        self._mouse = Mouse(self)
        self._keyboard = Keyboard(self)
        self.setAccessibleName(self.tr("Article"))

    # What is shown

    def show_document(
        self,
        text: str,
        spans: Mapping[int, Span],
        events: Mapping[int, Event],
        ranges: Sequence[TextRange] = (),
        language: str = "en",
        heading: str | None = None,
        relations: Mapping[int, Relation] | None = None,
    ) -> None:
        """Show another text from its top. The heading is painted above it and is no part of it."""
        self.language = language
        self._open(text, Marks(spans, events, relations), ranges, heading)

    def apply(
        self,
        spans: Mapping[int, Span | None],
        events: Mapping[int, Event | None],
        relations: Mapping[int, Relation | None] | None = None,
    ) -> None:
        """Take over changed annotations (None: removed) and paint again what they touch."""
        self.handle_drag.forget()
        if relations:
            lit = self._lit_words()
            touched = self._marks.replace_relations(relations)
            self._choose_event()
            self._refresh([*touched, *lit, *self._lit_words()])
            self._refresh_margin()
        self.show_changed(spans, events)

    def show_changed(self, spans: Mapping[int, Span | None], events: Mapping[int, Event | None]) -> None:
        """Paint these annotations so, while a border of theirs is dragged."""
        lit = self._lit_words()
        touched = self._marks.replace(spans, events)
        self._choose_event()
        self._repaint_touched(touched)
        self._refresh(lit + self._lit_words())
        if self._scene.event is not None:
            self._refresh_margin()

    @property
    def marks(self) -> Marks:
        """What is painted over the text."""
        return self._marks

    @property
    def shows_handles(self) -> bool:
        """Whether the ends of what is selected can be dragged."""
        return self._shows_handles

    @shows_handles.setter
    def shows_handles(self, on: bool) -> None:
        self._shows_handles = self._scene.shows_handles = on
        self.viewport().update()

    @property
    def shows_invisible(self) -> bool:
        """Whether signs stand where there are characters that cannot be seen."""
        return self._shows_invisible

    @shows_invisible.setter
    def shows_invisible(self, on: bool) -> None:
        self._shows_invisible = on
        self._scene.invisible_in = self.article if on else None
        self.viewport().update()

    def set_codebook(self, codebook: Codebook) -> None:
        """Take the labels' colours and short names from this codebook."""
        self._codebook = codebook
        self._wear(self._zoom)

    def set_theme(self, theme: TextTheme) -> None:
        self._theme = theme
        self._wear(self._zoom)

    def set_arc_mode(self, mode: ArcMode) -> None:
        """Whose arcs are drawn: those of the selected or hovered event, of all events, or of none."""
        self._arc_mode = mode
        self._all_arcs = mode == "all"
        self._choose_event()
        self._reform()

    def zoom(self, factor: float) -> None:
        """Show everything `factor` times its normal size (0.5 to 3); what one reads stays where it is."""
        factor = round(min(LARGEST, max(SMALLEST, factor)), 3)
        if factor != self._zoom:
            self._zoom = factor
            self._wear(factor)
            self.zoom_changed.emit(factor)

    @property
    def zoom_factor(self) -> float:
        return self._zoom

    def set_hits(self, hits: Sequence[tuple[int, int]], current: int = -1) -> None:
        """Mark what a search found, sorted and apart from each other; the one at index `current` stands out."""
        self._scene.hits, self._scene.current_hit = hits, current
        self.viewport().update()

    def set_selected(self, annotation_id: int | None) -> None:
        """Outline this span or event, and draw an event's arcs."""
        if annotation_id != self.selected:
            self.handle_drag.cancel()
        self.light(annotation_id, self._scene.hovered)

    @property
    def selected(self) -> int | None:
        return self._scene.selected

    def reveal(self, annotation_id: int) -> None:
        """Scroll the annotation into view if it is not."""
        fragments = self._marks.fragments(annotation_id)
        if fragments:
            self.reveal_range(fragments[0][0], fragments[-1][1])

    def reveal_range(self, start: int, end: int) -> None:
        """Scroll these words into view if they are not."""
        self._bring(start, end, at=self.viewport().height() // 3)

    # What is on the screen

    def show_hints(self, hints: Mapping[int, str]) -> None:
        """Show a letter at each of these annotations."""
        self._scene.hints = dict(hints)
        self.viewport().update()

    def hide_hints(self) -> None:
        """Take the letters away."""
        self.show_hints({})

    def visible_ids(self) -> list[int]:
        """The spans and events that begin on the screen, in reading order."""
        orders: list[Order] = []
        for block, number, _ in self.lines_on_screen():
            orders += pointing.beginning(block, number)
        return [owner for _, _, owner in sorted(orders)]

    def annotations_at(self, point: QPoint) -> list[int]:
        """The spans and events under a point of the viewport, the innermost first; a label counts as its words."""
        return pointing.under(*self.line_under(point), self._metrics)

    def tagged_at(self, point: QPoint) -> int | None:
        """The span or event whose label is at a point of the viewport."""
        return pointing.tagged(*self.line_under(point))

    def neighbour(self, *, forward: bool) -> int | None:
        """The annotation after (or before) the selected one, or the caret; behind the last one comes the first."""
        return self._marks.neighbour(self.selected, self.caret, forward=forward)

    def _in_work(self) -> tuple[int, int]:
        """The words of the selected annotation, else the caret."""
        fragments = self._marks.fragments(self.selected) if self.selected is not None else ()
        return (fragments[0][0], fragments[-1][1]) if fragments else (self.caret, self.caret)

    def hover(self, point: QPoint | None) -> None:
        """The pointer is at this point of the viewport, or has left it: light up what is under it."""
        found = self.annotations_at(point) if point is not None else []
        hovered = found[0] if found else None
        on_tag = point is not None and self.tagged_at(point) is not None
        cursor = Qt.CursorShape.PointingHandCursor if on_tag else Qt.CursorShape.IBeamCursor
        on_handle = point is not None and self.handle_drag.edge_at(point) is not None
        self.viewport().setCursor(handles.CURSOR if on_handle else cursor)
        if hovered != self._scene.hovered:
            self.light(self._scene.selected, hovered)
            self.annotation_hovered.emit(hovered)

    def change_selection(self, change: Callable[[Selection], None]) -> None:
        self._keyboard.forget_goal()
        super().change_selection(change)

    # Painting again what changed

    def _open(self, text: str, marks: Marks, ranges: Sequence[TextRange], heading: str | None) -> None:
        super()._open(text, marks, ranges, heading)
        self.handle_drag.forget()
        self._scene.shows_handles = self._shows_handles
        self._scene.invisible_in = text if self._shows_invisible else None
        self._choose_event()

    def light(self, selected: int | None, hovered: int | None) -> None:
        """Show these as selected and hovered, and tell nobody."""
        scene = self._scene
        if (selected, hovered) == (scene.selected, scene.hovered):
            return
        before, event = self._lit_words(), scene.event
        scene.selected, scene.hovered = selected, hovered
        self._choose_event()
        self._refresh(before + self._lit_words())
        if scene.event != event:
            self.viewport().update() if self._all_arcs else self._refresh_margin()

    def _choose_event(self) -> None:
        """The arcs drawn are those of the hovered event, else of the selected one."""
        scene, marks = self._scene, self._marks
        shown = scene.hovered if marks.is_event(scene.hovered) else scene.selected
        scene.linked = links.linked(marks, (scene.selected, scene.hovered))
        scene.same = marks.same_as(scene.selected) | marks.same_as(scene.hovered)
        scene.draws_arcs = self._arc_mode != "none"
        scene.show_event(marks, shown if marks.has_arcs(shown) else None)

    def _lit_words(self) -> list[tuple[int, int]]:
        """All words that are painted stronger than others."""
        scene = self._scene
        lit = [mark.fragments for _, mark in scene.members]
        lit += [self._marks.fragments(found) for found in (scene.selected, scene.hovered) if found is not None]
        lit += [((mark.start, mark.end),) for mark in scene.linked]
        lit += [mark.fragments for number in scene.same if (mark := self._marks.find(number))]
        return [fragment for fragments in lit for fragment in fragments]

    def _repaint_touched(self, words: Sequence[tuple[int, int]]) -> None:
        """Decorate anew the lines that show these words; paint them, or all where lines have moved."""
        before = self._shape()
        anchor = self._scroll.hold()
        if not self._flow.touch(words):
            return
        self._scroll.restore(anchor)
        if self._shape() == before:
            self._refresh(words)
        else:
            self._sync_bar()
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What one works on stays on the screen when a panel takes room from the text."""
        start, end = self._in_work()
        shown = self._scroll.shows(start)
        super().resizeEvent(event)
        if shown and event.size().height() < event.oldSize().height():
            self._bring(start, end)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.setAccepted(self._keyboard.handle(event))

    def viewportEvent(self, event: QEvent) -> bool:
        return (self._mouse is not None and self._mouse.handle(event)) or super().viewportEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return self.neighbour(forward=forward) is None and super().focusNextPrevChild(forward)
