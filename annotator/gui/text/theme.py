"""The colours of the text view: light, dark, and of high contrast.

A codebook names one colour for a label. It is kept in hue here and changed in lightness until the label can be read on
the paper and on selected words of the theme, so that no codebook can make a label illegible.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass

from PySide6.QtGui import QColor

from annotator.gui.text import oklch

READABLE = 4.5
"""The least contrast of small text to its background (WCAG 2.2, 1.4.3)."""

_PALE, _CALM = 0.79, 0.115  # lightness and most chroma of labels on dark paper


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
    least: float = READABLE  # contrast of labels to what they stand on
    safe: bool = False  # hues and underlines that differ for colour-blind eyes, instead of the codebook's colours

    @property
    def dark(self) -> bool:
        return luminance(self.paper) < 0.2

    def label_color(self, color: str) -> QColor:
        """The codebook's colour in its hue, as light or dark as it takes to be read on paper and selection."""
        return QColor(readable(color, (self.paper, self.selection), on_dark=self.dark, least=self.least))


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
        hit="#433914",
        hit_current="#6f570a",
        badge="#e8eaee",
        badge_ink="#17191d",
        fill_alpha=40,
        trigger_alpha=70,
    )


def high_contrast() -> TextTheme:
    """White on black, for eyes that need more: labels stand out by 7:1, and fills are stronger."""
    return TextTheme(
        name="contrast",
        paper="#000000",
        ink="#ffffff",
        muted="#d0d0d0",
        rule="#8c8c8c",
        selection="#003a75",
        selection_idle="#3c3c3c",
        hit="#4d4200",
        hit_current="#6b5900",
        badge="#ffffff",
        badge_ink="#000000",
        fill_alpha=58,
        trigger_alpha=88,
        least=7.0,
    )


def luminance(color: str) -> float:
    """The relative luminance of "#rrggbb", 0 to 1 (WCAG 2.2)."""
    red, green, blue = oklch.linear_rgb(color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21."""
    lesser, greater = sorted((luminance(one), luminance(other)))
    return (greater + 0.05) / (lesser + 0.05)


def mix(one: str, other: str, share: float) -> str:
    """`other` laid over `one` at a share of 0 to 1."""
    pairs = ((int(one[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a * (1 - share) + b * share):02x}" for a, b in pairs)


@functools.lru_cache(maxsize=512)
def readable(color: str, backgrounds: tuple[str, ...], on_dark: bool, least: float = READABLE) -> str:
    """`color` in its hue, moved in lightness until it contrasts with every background.

    On dark paper colours begin at one pale, calm lightness: what glows beside others would seem to mean more.
    """
    lightness, a, b = oklch.to_lab(color)
    chroma, hue = oklch.chroma_of(a, b), oklch.hue_of(a, b)
    if on_dark:
        lightness, chroma = max(lightness, _PALE), min(chroma, _CALM)
    step = 0.01 if on_dark else -0.01
    found = oklch.from_lch(lightness, chroma, hue)
    while any(contrast(found, background) < least for background in backgrounds) and 0 < lightness + step < 1:
        lightness += step
        found = oklch.from_lch(lightness, chroma, hue)
    return found
