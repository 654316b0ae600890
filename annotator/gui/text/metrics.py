"""The sizes of everything in the text view at one zoom.

A line's height is the same whatever is annotated, up to two labels over each other and two spans inside each other: so
nothing moves while one labels. Only deeper nesting makes a line higher.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtGui import QFont, QFontMetricsF

from annotator.gui import fonts

MOST_LANES = 6
"""More spans over each other than this are counted, not drawn."""

_LANES_RESERVED = 2


@dataclass(frozen=True)
class Metrics:
    """Pixels, unless said otherwise. `above` and `below` are what a line keeps free over and under its text;
    `bleed` is how far what belongs to a line reaches into the left margin, beyond it the margin is painted by itself.
    """

    zoom: float
    body: QFont
    heading: QFont
    label: QFont
    ascent: float
    text_height: int
    character: float
    label_lane: float
    underline_lane: float
    arc_lane: float
    above: int
    below: int
    paragraph_gap: int
    margin: int
    bleed: int
    top: int
    measure: int
    setting: fonts.Typography = fonts.PLAIN

    @property
    def pitch(self) -> int:
        """From one ordinary line to the next."""
        return self.above + self.text_height + self.below

    def space_above(self, label_lanes: int, arc_lanes: int = 0) -> int:
        """What a line needs over its text for so many lanes of labels, and of arcs that are always drawn."""
        arcs = arc_lanes * self.arc_lane + 5 * self.zoom if arc_lanes else 0.0
        return max(self.above, ceil(label_lanes * self.label_lane + arcs))

    def space_below(self, underline_lanes: int) -> int:
        """What a line needs under its text for so many underlines."""
        return max(self.below, ceil(underline_lanes * self.underline_lane + self.zoom))


def metrics(zoom: float, setting: fonts.Typography = fonts.PLAIN) -> Metrics:
    """The sizes at a zoom factor; at 1.0 the text is 18 px, or what the setting says."""
    font = fonts.body(zoom, setting=setting)
    measured = QFontMetricsF(font)
    label_lane, underline_lane = (setting.label + 2.0) * zoom, 3.0 * zoom
    text_height = ceil(measured.ascent() + measured.descent())
    airy = (setting.spacing - 100) / 100 * text_height
    return Metrics(
        zoom=zoom,
        body=font,
        heading=fonts.heading(zoom, setting),
        label=fonts.label(zoom, setting),
        ascent=measured.ascent(),
        text_height=text_height,
        character=measured.averageCharWidth(),
        label_lane=label_lane,
        underline_lane=underline_lane,
        arc_lane=(setting.label + 4.0) * zoom,
        above=ceil(_LANES_RESERVED * label_lane + airy),
        below=ceil(_LANES_RESERVED * underline_lane + zoom),
        paragraph_gap=round(14 * zoom),
        margin=round(56 * min(zoom, 1.5)),
        bleed=round(8 * zoom),
        top=round(18 * zoom),
        measure=round(setting.measure * zoom),
        setting=setting,
    )
