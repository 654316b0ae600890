"""Every label can be read, whatever colour the codebook gives it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.codebook import PALETTE
from annotator.gui.text import oklch
from annotator.gui.text.theme import READABLE, contrast, dark, light, mix

THEMES = (light(), dark())


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("color", [*PALETTE, "#ffffff", "#000000", "#ffff00", "#0000ff"])
def test_labels_can_be_read_on_paper_and_on_selected_words(theme, color):
    shown = theme.label_color(color).name()
    assert contrast(shown, theme.paper) >= READABLE
    assert contrast(shown, theme.selection) >= READABLE
    assert max(contrast(shown, theme.paper), contrast(shown, theme.ink)) >= READABLE


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_theme_itself_can_be_read(theme):
    assert contrast(theme.ink, theme.paper) >= 7
    assert contrast(theme.muted, theme.paper) >= READABLE
    for ground in (theme.selection, theme.selection_idle, theme.hit, theme.hit_current):
        assert contrast(theme.ink, ground) >= READABLE
    assert contrast(theme.badge_ink, theme.badge) >= 7


@settings(max_examples=100)
@given(st.integers(0, 0xFFFFFF))
def test_colours_survive_the_way_to_lightness_chroma_and_hue(number):
    color = f"#{number:06x}"
    lightness, a, b = oklch.to_lab(color)
    back = oklch.from_lch(lightness, oklch.chroma_of(a, b), oklch.hue_of(a, b))
    assert all(abs(int(color[i : i + 2], 16) - int(back[i : i + 2], 16)) <= 2 for i in (1, 3, 5))


def test_mixing():
    assert mix("#000000", "#ffffff", 0.5) == "#808080"
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
