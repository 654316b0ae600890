"""What hypothesis draws: texts as hard as real ones, and places in them."""

from __future__ import annotations

from hypothesis import strategies as st

PIECES = [
    "a", "b", "Z", "7", "_", " ", " ", "\n", "\r\n", "\r", "\t", ".", ",", "-", "’", "“", "”",
    "\u00a0", "\u00ad", "\u200b", "\u200c", "\u200d", "\u200e", "\u2028", "\u2060", "\ufeff", "\ufffc",
    "é", "e\u0301", "\u0301", " \u0308", "İ", "ı", "ß", "ﬁ", "ẞ",
    "😀", "👍🏽", "👨‍👩‍👧", "🇹🇷", "🇸", "❤️", "\U0001f469\u200d", "𝒳", "\U0010fffd",
    "إ", "دلب", "لِ", "\u0640", "\u0600", "ש", "שָׁ", "的", "伊德利布", "。", "が", "か\u3099", "한", "\u1112\u1161\u11ab",
    "नि", "क्ष", "ไทย", "ก็",
]  # fmt: skip


def texts(max_pieces: int = 24) -> st.SearchStrategy[str]:
    """Texts of clusters, half clusters, line ends and blanks of every kind; never one the store refuses."""
    pieces = st.sampled_from(PIECES) | st.characters(exclude_categories=["Cs"], exclude_characters="\0")
    drawn = st.lists(pieces, min_size=1, max_size=max_pieces).map("".join)
    return drawn.filter(lambda text: not text.startswith(("\ufeff", "\ufffe")))


@st.composite
def places(draw: st.DrawFn, text: str) -> tuple[int, int]:
    """A [start, end) in a text; start == end now and then."""
    start = draw(st.integers(0, len(text)))
    return start, draw(st.integers(start, len(text)))


@st.composite
def texts_with_places(draw: st.DrawFn, most: int = 4) -> tuple[str, list[tuple[int, int]]]:
    """A text and some places in it."""
    text = draw(texts())
    return text, draw(st.lists(places(text), min_size=1, max_size=most))
