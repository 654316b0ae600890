"""How articles are set: chosen in the settings with a preview, kept, and taken over by the view at once."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shell_parts import make_application, settle, shell

from annotator.gui.fonts import LABELS, LIMITS, Typography
from annotator.gui.settings import Settings
from annotator.gui.settings_dialog import SettingsDialog
from annotator.gui.text.metrics import metrics
from annotator.gui.text.theme import light
from annotator.project import Project

LARGE = Typography(LABELS[0], 24, 900, 140, 12)


def test_values_are_kept_over_a_restart() -> None:
    settings = Settings()
    assert settings.typography == Typography()
    settings.typography = LARGE
    settings.save()
    assert Settings().typography == LARGE


@pytest.mark.parametrize(
    "held", ["x", "[]", '{"size": "a"}', '{"size": 1e99}', '{"size": null}', "12", '{"size": 9999}']
)
def test_nonsense_gives_what_can_be_read(held: str, own_folder: Path) -> None:
    escaped = held.replace('"', '\\"')
    (own_folder / "settings.ini").write_text(f'[view]\ntype="{escaped}"\n', encoding="utf-8")
    found = Settings().typography
    assert found == found.clamped()


def test_each_value_does_what_it_says(qtbot: QtBot) -> None:
    make_application()
    plain, large = metrics(1.0), metrics(1.0, LARGE)
    assert large.body.pixelSize() == 24 and large.label.pixelSize() == 12
    assert large.measure == 900
    assert large.pitch > plain.pitch
    assert metrics(1.0, Typography(spacing=150)).pitch > plain.pitch
    assert large.label_lane > plain.label_lane
    assert LABELS[0] in large.body.families() and LABELS[0] not in plain.body.families()


def test_the_dialog_shows_resets_and_keeps(qtbot: QtBot) -> None:
    make_application()
    settings = Settings()
    dialog = SettingsDialog(settings, light())
    qtbot.addWidget(dialog)
    dialog.show_typography(LARGE)
    assert dialog.typography() == LARGE
    assert dialog.preview.scene.metrics.setting == LARGE
    dialog.reset_button.click()
    assert dialog.typography() == Typography()
    dialog.show_typography(Typography(face="a family nobody has"))
    assert dialog.typography() == Typography()
    dialog.size_box.setValue(LIMITS["size"][1])
    assert settings.typography == Typography()  # nothing yet
    with qtbot.waitSignal(dialog.chosen):
        dialog.accept()
    assert Settings().typography.size == LIMITS["size"][1]
    fields = [dialog.face, dialog.size_box, dialog.measure, dialog.spacing, dialog.label_size, dialog.preview]
    assert all(isinstance(field, QWidget) and field.accessibleName() for field in fields)


def test_the_text_is_set_anew_and_what_one_reads_stays(filled_project: Project, qtbot: QtBot) -> None:
    path = filled_project.path
    filled_project.close()
    with shell() as made:
        window = made.open(path)
        view = window.workspace.page.view
        before = view.scene.metrics.pitch
        made.trigger("settings")
        (dialog,) = window.findChildren(SettingsDialog)
        dialog.size_box.setValue(30)
        assert view.scene.metrics.pitch == before
        dialog.accept()
        settle()
        assert view.scene.metrics.pitch > before
        assert view.offset_at(view.caret_rect().center()) == view.caret
        view.zoom(2.0)
        assert view.scene.metrics.body.pixelSize() == 60
    with shell() as again:
        assert again.open(path).workspace.page.view.scene.metrics.setting.size == 30
