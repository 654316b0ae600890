"""The window before a change of the codebook: what it says, what there is to choose, and that it does what it says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator import codebook as codebooks
from annotator.codebook.changes import (
    Change,
    Merge,
    Owner,
    Redefine,
    Rename,
    RenameRole,
    Replace,
    Retire,
    RetireAttribute,
    RetireRole,
    Split,
    SplitRole,
)
from annotator.codebook.outcomes import outcome
from annotator.gui.app import make_application
from annotator.gui.codebook_changes.choices import targets_of
from annotator.gui.codebook_changes.wizard import ChangeWizard, ask_change, open_wizard
from annotator.project import Project
from tests.conftest import CODEBOOK, fill
from tests.state import state


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    make_application()
    with Project.create(tmp_path / "p.annotator", codebooks.loads(CODEBOOK), "amal") as made:
        fill(made)
        yield made


def shown(project: Project, change: Change, qtbot: QtBot, **named: object) -> ChangeWizard:
    """The window, when it has counted."""
    wizard = ChangeWizard(project, change, **named)  # type: ignore[arg-type]
    qtbot.addWidget(wizard)
    wizard.show()
    counted(wizard, qtbot)
    return wizard


def counted(wizard: ChangeWizard, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: wizard.preview is not None or wizard.problem.isVisible(), timeout=10_000)


def rows(wizard: ChangeWizard) -> list[list[str]]:
    model = wizard.model
    return [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())
    ]


def listed(wizard: ChangeWizard) -> list[str]:
    return [plain(wizard.examples.item(row).text()) for row in range(wizard.examples.count())]


def plain(text: str) -> str:
    """A text without the marks that keep the directions of its parts apart."""
    return "".join(character for character in text if character not in "\u2066\u2067\u2068\u2069")


def test_it_says_what_is_touched_and_whose_work_it_is(project: Project, qtbot: QtBot) -> None:
    wizard = shown(project, Rename("entity", "Place", "Location"), qtbot)
    assert wizard.summary.text() == (
        "2 annotations in 2 documents are touched, made by amal, bekir. Some of these documents are done."
    )
    assert rows(wizard) == [["Entity", "Place", "Location", "2", "2", "2"]]
    assert wizard.model.index(0, 5).data(Qt.ItemDataRole.AccessibleTextRole) == "amal, bekir"
    assert listed(wizard) == ["“Idlib” — idlib", "“İdlib” — bombardıman"]
    assert wizard.act_button.text() == "Rename 2 Annotations"
    assert wizard.act_button.isDefault()
    assert wizard.promise.text() == "A snapshot is taken first. This is one step; Undo takes it back."


def test_the_button_makes_the_change_in_one_step(project: Project, qtbot: QtBot) -> None:
    before = state(project)
    wizard = shown(project, Rename("entity", "Place", "Location"), qtbot)
    with qtbot.waitSignal(wizard.accepted, timeout=10_000):
        wizard.act_button.click()
    assert wizard.applied is not None
    assert (wizard.applied.annotations, project.undo_name) == (2, "Rename Place to Location")
    assert project.codebook.find("entity", "Location")
    project.undo()
    assert state(project) == before


def test_cancel_changes_nothing(project: Project, qtbot: QtBot) -> None:
    before = state(project)
    wizard = shown(project, Retire("entity", "Place", "delete"), qtbot)
    QTest.keyClick(wizard, Qt.Key.Key_Escape)
    assert not wizard.isVisible()
    assert state(project) == before


@pytest.mark.parametrize(
    ("change", "text"),
    [
        (RenameRole("Attacker", "By"), "Rename 1 Annotation"),
        (RenameRole("Target", "At"), "Rename"),
        (Merge("entity", ("Force", "Place"), "Thing"), "Merge 4 Annotations"),
        (Split("entity", "Force", ("Army", "Militia")), "Split 2 Annotations"),
        (Retire("entity", "Force"), "Retire"),
        (Retire("entity", "Force", "move", "Place"), "Move 2 Annotations"),
        (RetireRole("Attacker", None, "delete"), "Delete 1 Annotation"),
        (RetireAttribute(Owner("event"), "polarity", "delete"), "Delete 1 Annotation"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_the_button_is_named_by_what_it_does(project: Project, change: Change, text: str, qtbot: QtBot) -> None:
    assert shown(project, change, qtbot).act_button.text() == text


# ---- what there is to choose


def test_what_stands_on_the_same_words_is_shown_and_chosen(project: Project, qtbot: QtBot) -> None:
    document = project.documents.list()[0].id
    project.spans.add(document, "Place", [(0, 6)])
    twin = project.spans.add(document, "Place", [(12, 18)])
    project.spans.set_link(project.spans.get(twin.id).id, "wikidata:Q1")  # type: ignore[union-attr]
    project.spans.set_link(next(iter(project.sets.load(document).spans)), "wikidata:Q43")
    wizard = shown(project, Merge("entity", ("Force", "Place"), "Thing"), qtbot)
    assert wizard.same_words.count() == 2
    assert plain(wizard.same_words.item(0).text()) == "“Turkey” Force · Place — idlib, amal"
    assert wizard.choices.twins["join"].isVisible()
    wizard.choices.twins["ask"].click()
    assert wizard.change == Merge("entity", ("Force", "Place"), "Thing", twins="ask")
    with qtbot.waitSignal(wizard.accepted, timeout=10_000):
        wizard.act_button.click()
    assert project.review.counts().waiting == 2


def test_where_nothing_stands_twice_there_is_nothing_to_choose(project: Project, qtbot: QtBot) -> None:
    wizard = shown(project, Merge("entity", ("Force", "Place"), "Thing"), qtbot)
    assert not wizard.choices.twins["join"].isVisible()
    assert not wizard.same_words.isVisible()


def test_what_is_retired_is_kept_moved_or_deleted(project: Project, qtbot: QtBot) -> None:
    wizard = shown(project, Retire("entity", "Force"), qtbot)
    assert wizard.summary.text() == "No annotation is touched."
    assert not wizard.body.isVisible()
    assert wizard.focusWidget() is wizard.choices.fates["keep"]
    wizard.choices.fates["move"].click()
    counted(wizard, qtbot)
    assert wizard.change == Retire("entity", "Force", "move", "Place")
    assert rows(wizard)[0][2] == "Place"
    wizard.choices.target_box.setCurrentText("Number")
    wizard.choices.target_box.activated.emit(1)
    counted(wizard, qtbot)
    assert wizard.change == Retire("entity", "Force", "move", "Number")
    wizard.choices.fates["delete"].click()
    counted(wizard, qtbot)
    assert rows(wizard)[0][2] == "deleted"
    assert wizard.body.isVisible()
    assert wizard.cancel_button.isDefault()
    assert not wizard.choices.target_box.isEnabled()


def test_what_a_split_label_is_until_it_is_decided(project: Project, qtbot: QtBot) -> None:
    wizard = shown(project, Split("entity", "Force", ("Army", "Militia")), qtbot)
    assert rows(wizard) == [["Entity", "Force", "Army, to be decided", "2", "1", "1"]]
    wizard.choices.default_box.setCurrentText("Militia")
    wizard.choices.default_box.activated.emit(1)
    counted(wizard, qtbot)
    assert wizard.change == Split("entity", "Force", ("Army", "Militia"), "Militia")
    assert "To be looked at again: 2 annotations." in wizard.summary.text()
    assert shown(project, SplitRole("Attacker", ("A", "B")), qtbot).choices.default_box.count() == 2


def test_whether_annotations_are_looked_at_again(project: Project, qtbot: QtBot) -> None:
    force = project.codebook.find("entity", "Force")
    assert force is not None
    wizard = shown(project, Redefine(replace(force, definition="Who fights.")), qtbot)
    assert wizard.choices.again_box.text() == "Look at its 2 annotations again"
    assert wizard.notices.text() == "Force: another definition."
    wizard.choices.again_box.click()
    counted(wizard, qtbot)
    assert wizard.change == Redefine(replace(force, definition="Who fights."), look_again=False)


def test_a_new_codebook_offers_what_means_something_else(project: Project, qtbot: QtBot) -> None:
    told = (Rename("entity", "Place", "Location"),)
    book = outcome(project.codebook, told[0]).codebook
    book = replace(
        book,
        labels=tuple(replace(e, definition="New.") if e.name in ("Force", "Location") else e for e in book.labels),
    )
    wizard = shown(project, Replace(book, told), qtbot)
    again = wizard.choices.again_list
    assert [again.item(row).text() for row in range(again.count())] == ["Location", "Force"]
    again.item(1).setCheckState(Qt.CheckState.Checked)
    counted(wizard, qtbot)
    assert wizard.change == Replace(book, told, (("entity", "Force"),))
    assert [row[1:3] for row in rows(wizard)] == [["Place", "Location"], ["Force", "to be looked at again"]]
    assert wizard.act_button.text() == "Change the Codebook"


def test_what_a_retired_part_can_move_to(project: Project) -> None:
    book = project.codebook
    assert targets_of(Retire("event", "Shelling"), book) == ["Statement"]
    assert targets_of(RetireRole("Attacker"), book) == ["Target", "Place", "Killed"]
    assert targets_of(RetireAttribute(Owner("entity"), "side"), book) == ["size"]
    assert targets_of(RetireAttribute(Owner("cluster"), "x"), book) == []
    assert targets_of(RetireAttribute(Owner("role"), "x"), book) == []


# ---- what goes wrong


def test_what_cannot_be_is_said_and_cannot_be_done(project: Project, qtbot: QtBot) -> None:
    wizard = shown(project, Rename("entity", "Place", "Force"), qtbot)
    assert wizard.problem.text() == "There is a label “Force” already; merge the two instead."
    assert not wizard.act_button.isEnabled()
    wizard.act()
    assert wizard.isVisible()


def test_a_refusal_while_it_is_made_is_said_in_the_window(project: Project, qtbot: QtBot) -> None:
    wizard = shown(project, Rename("entity", "Place", "Location"), qtbot)
    project.codebooks.apply(Rename("entity", "Place", "Site"))
    wizard.act_button.click()
    qtbot.waitUntil(wizard.problem.isVisible, timeout=10_000)
    assert "no entity label “Place”" in wizard.problem.text()
    assert wizard.isVisible()
    assert wizard.applied is None


def test_markup_in_names_is_text(project: Project, qtbot: QtBot) -> None:
    wizard = shown(project, Rename("entity", "Place", "<b>&Place</b>"), qtbot)
    assert wizard.act_button.text() == "Rename 2 Annotations"
    assert rows(wizard)[0][2] == "<b>&Place</b>"
    assert "&lt;b&gt;" in wizard.model.index(0, 2).data(Qt.ItemDataRole.ToolTipRole)


# ---- the two doors


def _when_shown(do: str) -> None:
    """Click in the window that `exec` has opened, when it has counted."""

    def click() -> None:
        found = (one for one in QApplication.topLevelWidgets() if isinstance(one, ChangeWizard) and one.isVisible())
        wizard = next(found, None)
        if wizard is None or wizard.preview is None:
            QTimer.singleShot(20, click)
        else:
            getattr(wizard, f"{do}_button").click()

    QTimer.singleShot(0, click)


def test_the_wizard_tells_whether_the_change_was_made(project: Project, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    _when_shown("cancel")
    assert open_wizard(parent, project, Rename("entity", "Place", "Location")) is False
    _when_shown("act")
    assert open_wizard(parent, project, Rename("entity", "Place", "Location")) is True
    assert project.codebook.find("entity", "Location")


def test_a_change_can_be_asked_for_as_part_of_a_draft(project: Project, qtbot: QtBot) -> None:
    first = Rename("entity", "Place", "Location")
    draft = outcome(project.codebook, first).codebook
    merge = Merge("entity", ("Location",), "Force")

    def whole(change: Change) -> Change:
        return Replace(outcome(draft, change).codebook, (first, change))

    wizard = shown(project, merge, qtbot, codebook=draft, whole=whole)
    assert [row[1] for row in rows(wizard)] == ["Place", "Location"]
    assert wizard.promise.text() == "Nothing is changed yet: this becomes part of the draft."
    before = state(project)
    wizard.reject()
    _when_shown("act")
    assert ask_change(None, project, merge, draft, whole) == merge
    assert state(project) == before


def test_what_was_told_before_is_not_counted_again(project: Project, qtbot: QtBot) -> None:
    first = Rename("entity", "Force", "Army")
    draft = outcome(project.codebook, first).codebook
    then = Rename("entity", "Place", "Location")
    alone = shown(project, then, qtbot)

    def whole(change: Change) -> Change:
        return Replace(outcome(draft, change).codebook, (first, change))

    wizard = shown(project, then, qtbot, codebook=draft, whole=whole, already=Replace(draft, (first,)))
    assert rows(wizard) == rows(alone)
    assert wizard.act_button.text() == alone.act_button.text()


def test_all_controls_have_names(project: Project, qtbot: QtBot) -> None:
    wizard = shown(project, Merge("entity", ("Force", "Place"), "Thing"), qtbot)
    named = (wizard.table, wizard.examples, wizard.same_words)
    assert all(widget.accessibleName() for widget in named)
    assert all(button.text() for button in (wizard.act_button, wizard.cancel_button))
