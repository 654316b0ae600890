"""Colours that colour-blind eyes can tell apart, in place of those of a codebook.

The hues are those of Okabe and Ito, given to the labels in the order of the codebook. There are seven hues and three kinds
of underline, so that labels near each other differ in both, and twenty-one labels in one of them at least.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.codebook import Codebook

SAFE = ("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#f0e442")

UNDERLINES: tuple[tuple[float, ...], ...] = ((), (4.0, 2.0), (1.0, 1.2))
"""Solid, dashed, dotted: lengths of strokes and gaps, in thicknesses of the line."""


def place_of(codebook: Codebook | None, kind: str, name: str) -> int | None:
    """Which of the codebook's labels this is, from 0; None for one that it lacks."""
    labels = codebook.labels if codebook else ()
    return next((n for n, label in enumerate(labels) if (label.kind, label.name) == (kind, name)), None)


def safe_color(place: int) -> str:
    """The hue of a label at a place of its codebook."""
    return SAFE[place % len(SAFE)]


def underline_of(place: int) -> tuple[float, ...]:
    """The underline of a label at a place of its codebook; () is solid."""
    return UNDERLINES[place % len(UNDERLINES)]


def safe_colors(codebook: Codebook) -> dict[str, str]:
    """The hue that stands for each colour of a codebook; that of the first label where several share a colour."""
    found: dict[str, str] = {}
    for place, label in enumerate(codebook.labels):
        found.setdefault(label.color, safe_color(place))
    return found
