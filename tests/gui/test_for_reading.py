"""A project that is open for reading only: its forms change nothing, and every value in them can be read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from panel_project import CODEBOOK, TEXT, words
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from annotator.codebook import loads
from annotator.gui.session import Session
from annotator.gui.side_panel import SidePanel
from annotator.gui.text.theme import READABLE, contrast
from annotator.gui.theme import Theme
from annotator.project import Project

LABELS = """
[[document]]
name = "relevance"
kind = "choice"
choices = ["relevant", "not relevant"]

[[document]]
name = "quality"
kind = "choices"
choices = ["duplicate", "cut off"]
"""


@pytest.fixture
def worn() -> Iterator[Theme]:
    theme = Theme("light")
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    palette, sheet = application.palette(), application.styleSheet()
    yield theme
    application.setStyleSheet(sheet)
    application.setPalette(palette)


def best_contrast(part: QWidget) -> float:
    """Between the commonest colour of what is painted and that which stands out most from it."""
    image = part.grab().toImage()
    colors = Counter(image.pixel(x, y) for x in range(24, image.width() - 24) for y in range(3, image.height() - 3))
    ground = QColor.fromRgb(colors.most_common(1)[0][0]).name()
    return max(contrast(QColor.fromRgb(color).name(), ground) for color in colors)


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_values_can_be_read_and_not_changed(qtbot: QtBot, tmp_path: Path, worn: Theme, mode: str) -> None:
    with Project.create(tmp_path / "p.annotator", loads(CODEBOOK + LABELS), "amal") as made:
        document = made.documents.add(TEXT, key="d-1")
        made.document_labels.set(document.id, "relevance", "not relevant")
        made.documents.set_detail(document.id, "source", "The Daily Herald")
        place = made.spans.add(document.id, "Place", words("Idlib"))
        made.spans.set_note(place.id, "The town, not the province.")
    with Project.open(tmp_path / "p.annotator", read_only=True) as project:
        session = Session(project)
        session.open_document(document.id)
        panel = SidePanel(session)
        qtbot.addWidget(panel)
        panel.resize(420, 900)
        with qtbot.waitExposed(panel):
            panel.show()
        worn.set_mode("dark" if mode == "dark" else "light")
        panel.refresh()
        form = panel.document_form
        box = form.labels.fields["relevance"].findChild(QComboBox)
        checks = form.labels.fields["quality"].boxes.values()  # type: ignore[attr-defined]
        assert box is not None and box.currentText() == "not relevant"
        assert not any(part.isEnabled() for part in (box, *checks, form.no_event, form.details.add_button))
        line = form.details.lines["source"]
        assert line.isReadOnly() and line.isEnabled()
        for part in (box, *checks, form.no_event, line):
            assert best_contrast(part) >= READABLE, part
        session.select(place.id)
        panel.refresh()
        entity = panel.entity_form
        assert entity.note.isReadOnly() and entity.note.isEnabled() and not entity.label_button.isEnabled()
        for part in (entity.label_button, entity.note, entity.unsure):
            assert best_contrast(part) >= READABLE, part
        session.close()
