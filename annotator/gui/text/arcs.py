"""An event's arguments as arcs: one bus per event and line, not one arc per argument.

A bus is a horizontal above the labels, with a drop to the trigger's chip and an arrow to each filler; the name of the
role stands on the bus at its arrow. Members on other lines are reached by a vertical in the left margin. So however
many arguments an event has, it takes one lane, and no arc ever runs through text.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from annotator.gui.text.decorate import Decoration
from annotator.gui.text.lanes import Lanes
from annotator.gui.text.looks import Letters, Look, Looks
from annotator.gui.text.marks import Mark, Marks
from annotator.gui.text.metrics import Metrics

_CORNER = 5.0
_APART = 11.0  # between two arrows to the same words

Ways = Mapping[tuple[str, int], Literal["to", "from", "none"]]
"""Which way relations run, by label and key of the mark at the other end; what fills a role has its arrow there."""


@dataclass(slots=True)
class Drop:
    """Where a bus goes down to a member; the trigger has no role. `arrow`: it ends in one there."""

    x: float
    target: float
    role: str | None
    arrow: bool


@dataclass(slots=True)
class RoleName:
    """The name of a role on the bus, and the paper it stands on."""

    origin: QPointF
    patch: QRectF
    letters: Letters


@dataclass(slots=True)
class Bus:
    """The arcs of one event on one line. `far`: members on other lines are reached by the margin."""

    event_id: int
    far: bool
    drops: list[Drop]
    y: float = 0.0
    lane: int = 0
    path: QPainterPath = field(default_factory=QPainterPath)
    arrows: list[QPolygonF] = field(default_factory=list)
    names: list[RoleName] = field(default_factory=list)


class Arcs:
    """Makes buses from the anchors of a decorated line."""

    def __init__(self, marks: Marks, looks: Looks, metrics: Metrics, crowded: bool) -> None:
        self._marks = marks
        self._looks = looks
        self._metrics = metrics
        self._crowded = crowded  # several events share the margin

    def of_all(self, decoration: Decoration) -> list[Bus]:
        """The buses of all events with a member that begins on the line, each in a lane of its own."""
        events = {event for key in decoration.anchors for event in self._marks.events_with(key)}
        used: dict[float, int] = {}
        made = (self._bus(decoration, event, self.members(event), used) for event in sorted(events))
        buses = [bus for bus in made if bus]
        lanes = Lanes()
        for bus in sorted(buses, key=lambda bus: bus.drops[-1].x - bus.drops[0].x):
            interval = self._interval(bus)
            bus.lane = lanes.put(lanes.lowest(interval), interval)
        for bus in buses:
            self._draw(bus, self._height(decoration) - bus.lane * self._metrics.arc_lane)
        return buses

    def of_event(
        self, decoration: Decoration, event_id: int, members: Sequence[tuple[str | None, Mark]], ways: Ways
    ) -> Bus | None:
        """The bus of the one event that is shown, drawn into the space that every line has over its labels."""
        if not any(mark.key in decoration.anchors for _, mark in members):
            return None
        bus = self._bus(decoration, event_id, members, {}, ways)
        if bus:
            highest = 0.5 - self._metrics.space_above(decoration.label_lanes) - int(4 * self._metrics.zoom)
            self._draw(bus, max(self._height(decoration), highest))
        return bus

    def members(self, event_id: int) -> list[tuple[str | None, Mark]]:
        """The trigger (role None) and the fillers of an event that are painted."""
        return list(self._marks.members(event_id))

    def look(self, event_id: int) -> Look:
        """How an event is drawn, whether or not its trigger is marked; an entity with relations is drawn as it is."""
        if self._marks.is_event(event_id):
            return self._looks.of_event(self._marks.event_label(event_id))
        mark = self._marks.find(event_id)
        return self._looks.of(mark) if mark else self._looks.of_event("")

    def margin_x(self, event_id: int) -> float:
        """Where in the left margin an event's vertical runs."""
        return -int((16 + (7 * (event_id % 4) if self._crowded else 0)) * self._metrics.zoom) + 0.5

    @property
    def corner(self) -> float:
        """The radius of a bend."""
        return _CORNER * self._metrics.zoom

    def _height(self, decoration: Decoration) -> float:
        zoom = self._metrics.zoom
        return int(-max(1, decoration.label_lanes) * self._metrics.label_lane - 7 * zoom) + 0.5

    def _bus(
        self,
        decoration: Decoration,
        event_id: int,
        members: Iterable[tuple[str | None, Mark]],
        used: dict[float, int],
        ways: Ways | None = None,
    ) -> Bus | None:
        drops: list[Drop] = []
        far = False
        for role, mark in members:
            anchor = decoration.anchors.get(mark.key)
            if anchor is None:
                far = True
                continue
            before = used.get(anchor.x, 0)
            used[anchor.x] = before + 1
            way = (ways or {}).get((role or "", mark.key), "to")
            arrow = way == "to" if role is not None else "from" in (ways or {}).values()
            drops.append(Drop(anchor.x + before * _APART * self._metrics.zoom, anchor.y, role, arrow))
        if not drops or (len(drops) == 1 and not far and drops[0].role is None):
            return None
        drops.sort(key=lambda drop: drop.x)
        return Bus(event_id, far, drops)

    def _interval(self, bus: Bus) -> tuple[float, float]:
        left = -1000.0 if bus.far else bus.drops[0].x - 6
        role = bus.drops[-1].role
        return left, bus.drops[-1].x + (self._looks.lettering.of(role).advance + 12 if role else 6)

    def _draw(self, bus: Bus, y: float) -> None:
        bus.y = y
        bus.path = self._path(bus)
        zoom = self._metrics.zoom
        waiting: list[str] = []  # names of roles whose arrows stand so close that one name follows for all
        for index, drop in enumerate(bus.drops):
            following = bus.drops[index + 1].x if index + 1 < len(bus.drops) else float("inf")
            if drop.arrow:
                tip = drop.target + zoom
                corners = ((drop.x - 3 * zoom, tip - 4 * zoom), (drop.x + 3 * zoom, tip - 4 * zoom), (drop.x, tip))
                bus.arrows.append(QPolygonF([QPointF(*corner) for corner in corners]))
            if drop.role is not None:
                waiting.append(drop.role)
            if waiting and following - drop.x > 2 * _APART * zoom:
                self._name(bus, ", ".join(waiting), drop.x + 5 * zoom, following - drop.x - 12 * zoom)
                waiting = []

    def _name(self, bus: Bus, name: str, left: float, room: float) -> None:
        letters = self._looks.lettering.fitting(name, room)
        if letters is None:
            return
        zoom = self._metrics.zoom
        height = self._looks.lettering.height
        patch = QRectF(left - 2 * zoom, bus.y - 4 * zoom, letters.advance + 4 * zoom, 8 * zoom)
        bus.names.append(RoleName(QPointF(left, bus.y - height / 2), patch, letters))

    def _path(self, bus: Bus) -> QPainterPath:
        path = QPainterPath()
        first, last = bus.drops[0], bus.drops[-1]
        bend = self.corner if bus.far else min(self.corner, (last.x - first.x) / 2)
        if bus.far:
            path.moveTo(-self._metrics.bleed, bus.y)
            path.lineTo(last.x - bend, bus.y)
        elif first is not last:
            path.moveTo(first.x + bend, bus.y)
            path.lineTo(last.x - bend, bus.y)
        for drop in bus.drops:
            side = bend if drop is first and not bus.far else -bend
            radius = max(0.0, min(bend, drop.target - bus.y - 1))
            path.moveTo(drop.x + side, bus.y)
            path.quadTo(drop.x, bus.y, drop.x, bus.y + radius)
            path.lineTo(drop.x, max(drop.target, bus.y))
        return path
