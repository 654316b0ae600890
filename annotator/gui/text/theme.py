"""The colours of the text view, light and dark.

A codebook names one colour for a label. It is kept in hue here and changed in lightness until the label can be read on
the paper and on selected words of the theme, so that no codebook can make a label illegible.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass

from PySide6.QtGui import QColor

READABLE = 4.5
"""The least contrast of small text to its background (WCAG 2.2, 1.4.3)."""


@dataclass(frozen=True)
class TextTheme:
    """The colours of one appearance, as "#rrggbb"; alphas are 0 to 255."""

    name: str
    paper: str
    ink: str
    muted: str
    rule: str
    selection: str
    selection_idle: str
    hit: str
    hit_current: str
    badge: str
    badge_ink: str
    fill_alpha: int
    trigger_alpha: int

    @property
    def dark(self) -> bool:
        return luminance(self.paper) < 0.2

    def label_color(self, color: str) -> QColor:
        """The codebook's colour in its hue, as light or dark as it takes to be read on paper and selection."""
        return QColor(readable(color, (self.paper, self.selection), lighter=self.dark))


def light() -> TextTheme:
    """Warm paper, nearly black ink."""
    return TextTheme(
        name="light",
        paper="#fcfbf8",
        ink="#22262b",
        muted="#6b7079",
        rule="#e7e3da",
        selection="#c9deff",
        selection_idle="#dfe3ea",
        hit="#fbe7a1",
        hit_current="#f7c948",
        badge="#22262b",
        badge_ink="#fcfbf8",
        fill_alpha=30,
        trigger_alpha=58,
    )


def dark() -> TextTheme:
    """A dim room: no pure black, no pure white."""
    return TextTheme(
        name="dark",
        paper="#17191d",
        ink="#d6d9de",
        muted="#8d949f",
        rule="#2a2e35",
        selection="#264067",
        selection_idle="#30353d",
        hit="#4d4216",
        hit_current="#8a6d0b",
        badge="#e8eaee",
        badge_ink="#17191d",
        fill_alpha=40,
        trigger_alpha=70,
    )


def luminance(color: str) -> float:
    """The relative luminance of "#rrggbb", 0 to 1 (WCAG 2.2)."""
    channels = (int(color[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21."""
    lesser, greater = sorted((luminance(one), luminance(other)))
    return (greater + 0.05) / (lesser + 0.05)


@functools.lru_cache(maxsize=512)
def readable(color: str, backgrounds: tuple[str, ...], lighter: bool) -> str:
    """`color` moved in lightness, no further than needed, until it contrasts with every background."""
    hue, saturation, lightness, _ = QColor(color).getHslF()
    step = 0.01 if lighter else -0.01
    while any(contrast(color, background) < READABLE for background in backgrounds) and 0 <= lightness + step <= 1:
        lightness += step
        color = QColor.fromHslF(max(hue, 0.0), saturation, lightness).name()
    return color
