"""What a codebook has retired is not offered any more, and is shown, as retired, where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from panel_project import Desk, words
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from annotator.codebook import Codebook, Label
from annotator.gui.label_button import LabelButton
from annotator.gui.label_list import LabelDelegate, LabelList, LabelModel, label_tooltip, split_name
from annotator.gui.label_popup import LabelPopup
from annotator.gui.text.view import ArticleView


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """A desk with a Place, and a Shelling with a Target and 51 Killed, made before all of that was retired."""
    made = Desk(tmp_path / "p.annotator")
    qtbot.addWidget(made.panel)
    made.place = made.span("Idlib")
    made.project.spans.set_attribute(made.place, "mention", "NAM")
    made.shelling = made.event()
    made.project.events.fill(made.shelling, "Target", span_id=made.place)
    made.project.codebooks.replace(_retired(made.project.codebook))
    made.panel.resize(340, 900)
    made.panel.show()
    yield made
    made.close()


def _retired(codebook: Codebook) -> Codebook:
    labels = []
    for label in codebook.labels:
        roles = tuple(replace(role, retired=role.name in ("Target", "Cause")) for role in label.roles)
        attributes = tuple(replace(a, retired=a.name in ("mention", "people")) for a in label.attributes)
        labels.append(replace(label, roles=roles, attributes=attributes, retired=label.name in ("Place", "Statement")))
    return replace(codebook, labels=tuple(labels))


def _names(model: LabelModel) -> list[str]:
    return [model.index(row).data() for row in range(model.rowCount())]


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
def test_lists_of_labels_do_not_offer_it(desk: Desk, qtbot: QtBot) -> None:
    wanted = ["Group", "Placeholder & <i>odd</i>", "Shelling"]
    palette = desk.panel.palette_page.chooser.labels
    assert [name for name in _names(palette) if name in (*wanted, "Place", "Statement")] == wanted
    view = ArticleView()
    qtbot.addWidget(view)
    popup = LabelPopup(desk.session, view)
    desk.session.set_words(words("Taftanaz"), 0)
    popup.open_at_caret()
    offered = _names(popup.picker.chooser.labels)
    popup.picker.hide()
    assert "Place" not in offered and "Statement" not in offered and "Group" in offered


def test_where_it_stands_it_says_so(desk: Desk) -> None:
    desk.show(desk.place)
    form = desk.panel.entity_form
    assert form.label_button.accessibleName() == "Label: Place (retired)"
    shown = {name for name, field in form.attributes.fields.items() if field.isVisibleTo(form)}
    assert "mention" in shown
    assert "people" not in shown
    desk.show(desk.shelling)
    rows = desk.panel.event_form.roles.rows
    assert rows["Target"].caption.text() == "Target (retired)"
    assert rows["Target"].plus.isHidden()
    assert "Cause" not in rows
    assert rows["Attacker"].caption.text() == "Attacker *"


def test_its_key_labels_nothing(desk: Desk) -> None:
    assert desk.project.codebook.by_key("1") is None


def test_a_button_and_a_tooltip_name_it(qtbot: QtBot) -> None:
    label = Label("event", "Conflict.Attack", retired=True)
    button = LabelButton()
    qtbot.addWidget(button)
    button.show_label(label.name, label, [], is_event=True)
    button.resize(260, 32)
    assert not button.grab().isNull()
    assert "Conflict.Attack (retired)" in label_tooltip(label)
    model = LabelModel()
    model.set_groups([("", [label])])
    assert "retired" in model._text(label)


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Life.Be-Born", ("Life", "Be-Born")),
        ("A.B.C", ("A.B", "C")),
        ("Place", ("", "Place")),
        (".Place", ("", ".Place")),
        ("U.S.", ("", "U.S.")),
    ],
)
def test_the_groups_in_a_name(name: str, parts: tuple[str, str]) -> None:
    assert split_name(name) == parts


@pytest.mark.parametrize("width", [100, 140, 300])
def test_a_row_shows_the_last_part_first(qtbot: QtBot, width: int) -> None:
    """However narrow the row is, what tells its label apart is there."""
    view = LabelList()
    qtbot.addWidget(view)
    model = LabelModel()
    model.set_groups([("", [Label("event", "Contact-and-Talks.Meet"), Label("event", "Contact-and-Talks.Write")])])
    view.setModel(model)
    pictures = []
    for row in range(2):
        image = QImage(width, 30, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        option = QStyleOptionViewItem()
        option.rect = QRect(0, 0, width, 30)
        painter = QPainter(image)
        LabelDelegate(view).paint(painter, option, model.index(row))
        painter.end()
        pictures.append(image)
    assert pictures[0] != pictures[1]
