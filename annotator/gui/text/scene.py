"""What the painters need to know beside the geometry: colours, what is selected, what is found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtGui import QColor

from annotator.gui.text.arcs import Arcs, Bus, Ways
from annotator.gui.text.layout import Block
from annotator.gui.text.looks import Looks
from annotator.gui.text.marks import Mark, Marks
from annotator.gui.text.metrics import Metrics
from annotator.gui.text.theme import TextTheme


class Colors:
    """A theme's colours as Qt wants them."""

    def __init__(self, theme: TextTheme) -> None:
        self.paper = QColor(theme.paper)
        self.ink = QColor(theme.ink)
        self.muted = QColor(theme.muted)
        self.selection = QColor(theme.selection)
        self.selection_idle = QColor(theme.selection_idle)
        self.hit = QColor(theme.hit)
        self.hit_current = QColor(theme.hit_current)
        self.badge = QColor(theme.badge)
        self.badge_ink = QColor(theme.badge_ink)


@dataclass
class Scene:
    """One picture of the article. Offsets are code points; ids those of spans and events."""

    metrics: Metrics
    looks: Looks
    arcs: Arcs
    colors: Colors
    all_arcs: bool = False
    draws_arcs: bool = True
    focused: bool = False
    invisible_in: str | None = None  # the text whose invisible characters are shown
    shows_handles: bool = False  # at the ends of what is selected
    words: Sequence[tuple[int, int]] = ()
    caret: int | None = None  # None while it is dark
    selected: int | None = None
    hovered: int | None = None
    hits: Sequence[tuple[int, int]] = ()
    current_hit: int = -1
    hints: Mapping[int, str] = field(default_factory=dict)
    event: int | None = None  # the one whose arcs are drawn, or drawn stronger
    members: Sequence[tuple[str | None, Mark]] = ()
    linked: Sequence[Mark] = ()  # discontinuous marks whose parts are led to
    related: frozenset[int] = frozenset()  # keys of the marks of that event, or of what is hovered
    ways: Ways = field(default_factory=dict)  # which way the relations among the members run
    same: frozenset[int] = frozenset()  # keys of the marks that mention the same thing

    def show_event(self, marks: Marks, event_id: int | None) -> None:
        """Draw this event's arcs and those of the relations at it, light up its members; an entity has relations alone."""
        self.event = event_id
        self.members, self.ways = [], {}
        if event_id is not None:
            self.members = [*marks.members(event_id), *marks.nearest_mentions(event_id)]
            self._show_relations(marks, event_id)
        self.related = frozenset(mark.key for _, mark in self.members)

    def _show_relations(self, marks: Marks, annotation_id: int) -> None:
        ends = list(marks.ends(annotation_id))
        own = marks.find(annotation_id)
        if ends and own is not None and not marks.is_event(annotation_id):
            self.members = [(None, own)]
        self.members = [*self.members, *((relation.label, mark) for relation, mark in ends)]
        self.ways = {
            (relation.label, mark.key): "none"
            if self.looks.is_symmetric(relation.label)
            else "to"
            if relation.head_id == annotation_id
            else "from"
            for relation, mark in ends
        }

    def buses(self, block: Block, number: int) -> list[Bus]:
        """The arcs to draw on a line."""
        line = block.lines[number]
        always = line.buses if self.all_arcs else []
        if self.event is None or not self.draws_arcs or line.decoration is None or (self.all_arcs and not self.ways):
            return always
        bus = self.arcs.of_event(line.decoration, self.event, self.members, self.ways)
        return [*(other for other in always if other.event_id != self.event), *([bus] if bus else [])]

    def is_lit(self, mark: Mark) -> bool:
        """Whether a mark is shown stronger than the others."""
        return mark.owner in (self.selected, self.hovered) or mark.key in self.related
