"""Colours by lightness, chroma and hue as the eye sees them: the OKLCH form of Björn Ottosson's Oklab.

Moving a colour in lightness keeps its hue here, which it does not in HSL: there a green turns neon and a blue violet.
The constants are those of https://bottosson.github.io/posts/oklab/.
"""

from __future__ import annotations

from math import atan2, cos, hypot, sin


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _encoded(channel: float) -> float:
    return channel * 12.92 if channel <= 0.0031308 else 1.055 * channel ** (1 / 2.4) - 0.055


def linear_rgb(color: str) -> tuple[float, float, float]:
    """The linear light of "#rrggbb", each 0 to 1."""
    red, green, blue = (_linear(int(color[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return red, green, blue


def to_lab(color: str) -> tuple[float, float, float]:
    """Lightness 0 to 1, and the two opponent axes a and b, of "#rrggbb"."""
    red, green, blue = linear_rgb(color)
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    medium = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


def _to_linear(lightness: float, a: float, b: float) -> tuple[float, float, float]:
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )


def from_lch(lightness: float, chroma: float, hue: float) -> str:
    """The colour as "#rrggbb"; hue in radians. Chroma that no screen has at this lightness is taken back."""
    while True:
        channels = _to_linear(lightness, chroma * cos(hue), chroma * sin(hue))
        if chroma < 0.004 or all(-0.001 <= channel <= 1.001 for channel in channels):
            clipped = (min(1.0, max(0.0, channel)) for channel in channels)
            return "#" + "".join(f"{round(255 * _encoded(channel)):02x}" for channel in clipped)
        chroma -= 0.004


def chroma_of(a: float, b: float) -> float:
    """How far a colour is from grey."""
    return hypot(a, b)


def hue_of(a: float, b: float) -> float:
    """The hue in radians."""
    return atan2(b, a)
