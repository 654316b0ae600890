"""Every label can be read in every theme and palette, and no state is told by colour alone."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QPalette
from pytestqt.qtbot import QtBot
from shell_parts import make_application, settle, shell

from annotator.codebook import Codebook, Label, starter, starters
from annotator.gui.label_swatch import label_color, show_instead
from annotator.gui.settings import Settings
from annotator.gui.text.looks import Looks
from annotator.gui.text.marks import Mark
from annotator.gui.text.metrics import metrics
from annotator.gui.text.palettes import SAFE, place_of, safe_color, safe_colors, underline_of
from annotator.gui.text.theme import READABLE, TextTheme, contrast, dark, high_contrast, light, mix
from annotator.gui.theme import CONTRAST, build_palette
from annotator.project import Project

THEMES = [replace(theme(), safe=safe) for theme in (light, dark, high_contrast) for safe in (False, True)]
themes = pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name + (" safe" if theme.safe else ""))


@themes
@pytest.mark.parametrize("name", starters())
def test_labels_of_the_starters_can_be_read(theme: TextTheme, name: str, qtbot: QtBot) -> None:
    make_application()
    codebook = starter(name)
    looks = Looks(codebook, theme, metrics(1.0))
    for label in (*codebook.entities, *codebook.events):
        look = looks.of(Mark(1, 1, "event" if label.kind == "event" else "entity", label.name, ((0, 1),)))
        for ground in (theme.paper, theme.selection):
            assert contrast(look.color.name(), ground) >= theme.least, (label.name, ground)
        assert contrast(look.chip_ink.name(), look.color.name()) >= READABLE
        assert contrast(look.underline.name(), theme.paper) >= 3  # what is not text (WCAG 2.2, 1.4.11)
        filled = mix(theme.paper, look.color.name(), look.fill_lit.alpha() / 255)
        assert contrast(theme.ink, filled) >= READABLE


@themes
@given(number=st.integers(0, 0xFFFFFF))
def test_labels_of_any_codebook_can_be_read(theme: TextTheme, number: int) -> None:
    shown = theme.label_color(f"#{number:06x}").name()
    assert contrast(shown, theme.paper) >= theme.least
    assert contrast(shown, theme.selection) >= theme.least


@pytest.mark.parametrize("color", ["#ffffff", "#000000", "#ffff00", "#0000ff", *SAFE])
def test_the_panels_can_be_read_in_high_contrast(color: str, qtbot: QtBot) -> None:
    make_application()
    palette = build_palette(CONTRAST)
    shown = label_color(color, palette).name()
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base, QPalette.ColorRole.Highlight):
        assert contrast(shown, palette.color(role).name()) >= READABLE


def test_high_contrast_is_one() -> None:
    theme = high_contrast()
    for ground in (theme.paper, theme.selection, theme.selection_idle, theme.hit):
        assert contrast(theme.ink, ground) >= 7
    assert contrast(theme.muted, theme.paper) >= 7
    assert contrast(theme.rule, theme.paper) >= 3
    for ink in (CONTRAST.ink, CONTRAST.muted, CONTRAST.accent, CONTRAST.done, CONTRAST.open):
        for ground in (CONTRAST.paper, CONTRAST.panel, CONTRAST.raised, CONTRAST.selected):
            assert contrast(ink, ground) >= READABLE


@given(st.integers(0, 200))
def test_safe_neighbours_differ_in_hue_and_in_underline(place: int) -> None:
    assert safe_color(place) != safe_color(place + 1)
    assert underline_of(place) != underline_of(place + 1)
    near = {(safe_color(other), underline_of(other)) for other in range(place, place + 21)}
    assert len(near) == 21


def test_a_label_keeps_its_place_and_shared_colours_go_to_the_first() -> None:
    red = "#aa0000"
    codebook = Codebook(
        "x", labels=tuple(Label(kind, name, color=red) for kind, name in (("entity", "A"), ("event", "A")))
    )
    assert place_of(codebook, "entity", "A") == 0
    assert place_of(codebook, "event", "A") == 1
    assert place_of(codebook, "event", "B") is None and place_of(None, "event", "A") is None
    assert safe_colors(codebook) == {red: SAFE[0]}


def test_colours_and_theme_are_chosen_in_the_menu_and_kept(filled_project: Project, qtbot: QtBot) -> None:
    path = filled_project.path
    filled_project.close()
    with shell() as made:
        window = made.open(path)
        view = window.workspace.page.view
        place = Mark(1, 1, "entity", "Place", ((0, 1),))
        own = view.scene.looks.of(place).color.name()
        made.trigger("colours_safe")
        settle()
        assert view.scene.looks.theme.safe and Settings().safe_colors
        assert view.scene.looks.of(place).color.name() != own
        assert window.action_set.action("colours_safe").isChecked()
        made.trigger("theme_contrast")
        settle()
        assert view.scene.looks.theme == replace(high_contrast(), safe=True)
        assert Settings().theme == "contrast"
        made.trigger("colours_codebook")
        made.trigger("theme_light")
        assert view.scene.looks.of(place).color.name() == own
    show_instead({})
