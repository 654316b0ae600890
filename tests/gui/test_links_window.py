"""Same as, Relate to, Merge with, Clone, Split and the turns, as a person meets them in the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from shell_parts import Shell, settle, shell
from test_accessible_names import nameless

from annotator import codebook as codebooks
from annotator.gui.annotation_model import NUMBER
from annotator.gui.joining.split_dialog import SplitDialog
from annotator.gui.joining.turn_dialogs import ToEvent, ToRelation
from annotator.gui.moment_keys import moment_sections
from annotator.model import Annotations, Event, Relation
from annotator.project import Project
from tests.conftest import ARTICLE, CODEBOOK
from tests.test_relations import RELATIONS

pytestmark = pytest.mark.qt_log_ignore("does not support (grabbing|raise)", extend=True)

PLACES = {
    "turkey": ("Force", (0, 6)),
    "rebels": ("Force", (12, 18)),
    "idlib": ("Place", (27, 32)),
    "it": ("Force", (78, 80)),
}


class Desk:
    """A window on a project with four entities and two events."""

    def __init__(self, made: Shell, path: Path) -> None:
        with Project.create(path, codebooks.loads(CODEBOOK + RELATIONS), "amal") as project:
            document = project.documents.add(ARTICLE)
            self.ids = {
                name: project.spans.add(document.id, label, [place]).id for name, (label, place) in PLACES.items()
            }
            self.ids["shelled"] = project.events.add(document.id, "Shelling", [(19, 26)]).id
            self.ids["shelling"] = project.events.add(document.id, "Shelling", [(51, 59)]).id
        self.shell = made
        self.window = made.open(path)
        workspace = self.window.workspace
        assert workspace is not None
        self.workspace = workspace
        self.session = workspace.session
        self.view = workspace.page.view
        self.picking = workspace.page.picking
        self.messages: list[str] = []
        self.session.message.connect(self.messages.append)

    def do(self, action: str, name: str | None = None) -> None:
        """Select an annotation and run an action."""
        if name is not None:
            self.session.select(self.ids[name])
            settle()
        self.shell.trigger(action)
        settle()

    def answer(self, name: str) -> None:
        """Type the letter of an annotation."""
        hint = next(hint for hint, number in self.picking.hints.items() if number == self.ids[name])
        QTest.keyClicks(self.view, hint)
        settle()

    @property
    def held(self) -> Annotations:
        return self.session.project.sets.load(self.session.annotations.set.document_id)

    def members(self, name: str) -> set[int]:
        cluster = self.held.spans[self.ids[name]].cluster_id or 0
        return set(self.session.project.clusters.members(cluster))

    def relation(self) -> Relation:
        (found,) = self.held.relations.values()
        return found

    def dialog(self, kind: type[QDialog]) -> QDialog:
        (found,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
        return found


@pytest.fixture
def desk(qapp: object, tmp_path: Path) -> Iterator[Desk]:
    with shell() as made:
        yield Desk(made, tmp_path / "p.annotator")


def test_same_as_by_a_hint_letter(desk: Desk) -> None:
    desk.do("same_as", "it")
    assert not desk.picking.banner.isHidden()
    assert "“it”" in desk.picking.banner.title.text()
    assert set(desk.picking.hints.values()) == {desk.ids[name] for name in ("turkey", "rebels")}
    desk.answer("turkey")
    assert desk.members("it") == {desk.ids["it"], desk.ids["turkey"]}
    assert desk.picking.banner.isHidden()
    assert desk.session.selected_id == desk.ids["it"]
    assert desk.session.project.undo_name == "Same: Turkey and it"


def test_where_nothing_has_the_label_all_of_the_kind_get_letters(desk: Desk) -> None:
    desk.do("same_as", "idlib")
    assert set(desk.picking.hints.values()) == {desk.ids[name] for name in ("turkey", "rebels", "it")}


def test_same_as_by_a_click_and_what_is_no_answer(desk: Desk) -> None:
    desk.do("same_as", "it")
    desk.view.annotation_clicked.emit(desk.ids["shelled"])
    assert desk.messages[-1] == "This cannot be chosen here."
    desk.view.annotation_clicked.emit(desk.ids["rebels"])
    assert desk.members("it") == {desk.ids["it"], desk.ids["rebels"]}


def test_same_as_by_the_list_where_clusters_come_first(desk: Desk) -> None:
    project = desk.session.project
    cluster = project.clusters.join([desk.ids["turkey"], desk.ids["idlib"]], "The republic")
    desk.do("same_as", "it")
    QTest.keyClick(desk.view, Qt.Key.Key_Return)
    choices = desk.picking.choices
    assert choices.isVisible()
    first = choices.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert first == "The republic, cluster"
    QTest.keyClicks(choices.filter, "repu")
    assert choices.model.rowCount() == 1
    QTest.keyClick(choices.filter, Qt.Key.Key_Return)
    settle()
    assert not choices.isVisible()
    assert desk.ids["it"] in project.clusters.members(cluster.id)


def test_the_list_is_left_by_escape_and_so_is_the_question(desk: Desk) -> None:
    desk.do("same_as", "it")
    QTest.keyClicks(desk.view, "/")
    QTest.keyClick(desk.picking.choices.filter, Qt.Key.Key_Escape)
    settle()
    assert desk.picking.is_on
    QTest.keyClicks(desk.view, "7")
    assert desk.messages[-1] == "There is no hint 7 in the text."
    QTest.keyClick(desk.view, Qt.Key.Key_Escape)
    assert not desk.picking.is_on
    assert desk.session.selected_id == desk.ids["it"]
    assert desk.view.scene.hints == {}


@pytest.mark.parametrize("away", ["select", "words", "role", "close"])
def test_going_elsewhere_ends_the_question(desk: Desk, away: str) -> None:
    desk.do("same_as", "shelling")
    if away == "select":
        desk.session.select(desk.ids["idlib"])
    elif away == "words":
        desk.session.set_words(((0, 6),), 6)
    elif away == "role":
        desk.session.start_role("Attacker")
    else:
        desk.session.open_document(None)
    assert not desk.picking.is_on


def test_two_clusters_become_one(desk: Desk) -> None:
    clusters = desk.session.project.clusters
    one = clusters.join([desk.ids["turkey"]], "Turkey")
    clusters.join([desk.ids["it"], desk.ids["rebels"]], "They")
    desk.do("same_as", "it")
    desk.workspace.links.join(desk.ids["it"], one.id)
    assert desk.members("turkey") == {desk.ids["turkey"], desk.ids["it"], desk.ids["rebels"]}


def test_mentions_are_walked_and_taken_out(desk: Desk) -> None:
    clusters = desk.session.project.clusters
    clusters.join([desk.ids["turkey"], desk.ids["it"]])
    desk.do("next_mention", "turkey")
    assert desk.session.selected_id == desk.ids["it"]
    desk.do("next_mention")
    assert desk.session.selected_id == desk.ids["turkey"]
    desk.do("take_out")
    assert desk.held.spans[desk.ids["turkey"]].cluster_id is None
    assert not desk.window.action_set.action("next_mention").isEnabled()
    desk.do("take_apart", "it")
    assert desk.held.clusters == {}


def test_all_equal_words(desk: Desk) -> None:
    desk.do("all_equal", "it")
    assert desk.messages[-1] == "There is no other Force “it” in this document."


def test_a_mention_is_dropped_on_another(desk: Desk) -> None:
    rows = desk.workspace.side.annotation_list.rows
    model = desk.workspace.side.annotation_list.model
    row = {rows.model().index(n, 0).data(NUMBER): n for n in range(model.rowCount())}
    index = model.index(row[desk.ids["turkey"]])
    assert rows.target_of(desk.ids["it"], index) == desk.ids["turkey"]
    assert rows.target_of(desk.ids["turkey"], index) is None
    assert rows.target_of(desk.ids["shelled"], index) is None
    rows.dropped.emit(desk.ids["it"], desk.ids["turkey"])
    assert desk.members("it") == {desk.ids["it"], desk.ids["turkey"]}
    assert rows.target_of(desk.ids["it"], index) is None
    drop = QDropEvent(
        QPointF(rows.visualRect(index).center()),
        Qt.DropAction.LinkAction,
        QMimeData(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    steps = len(desk.session.project.history())
    rows.dropEvent(drop)
    assert len(desk.session.project.history()) == steps


# ---- relations


def test_a_relation_with_one_label_that_fits_is_made_at_once(desk: Desk) -> None:
    desk.do("relate", "shelled")
    assert desk.ids["idlib"] in desk.picking.hints.values()
    desk.answer("shelling")
    picker = desk.workspace.links._labels.picker
    assert picker.isVisible()
    assert [label.name for label in _offered(picker)] == ["Near", "Causes"]
    QTest.keyClicks(picker.chooser.filter, "cau")
    QTest.keyClick(picker.chooser.filter, Qt.Key.Key_Return)
    settle()
    made = desk.relation()
    assert (made.label, made.head_id, made.tail_id) == ("Causes", desk.ids["shelled"], desk.ids["shelling"])


def _offered(picker: object) -> list[codebooks.Label]:
    labels = picker.chooser.labels  # type: ignore[attr-defined]
    found = (labels.label_at(labels.index(row)) for row in range(labels.rowCount()))
    return [label for label in found if label is not None]


def test_what_can_only_run_back_is_offered_so(desk: Desk) -> None:
    desk.do("relate", "idlib")
    desk.answer("rebels")
    picker = desk.workspace.links._labels.picker
    assert [label.name for label in _offered(picker)] == ["Near", "Located in"]
    QTest.keyClicks(picker.chooser.filter, "loc")
    QTest.keyClick(picker.chooser.filter, Qt.Key.Key_Return)
    settle()
    assert (desk.relation().head_id, desk.relation().tail_id) == (desk.ids["rebels"], desk.ids["idlib"])


def test_the_relations_in_the_form(desk: Desk) -> None:
    project = desk.session.project
    made = project.relations.add("Located in", desk.ids["rebels"], desk.ids["idlib"])
    desk.session.select(desk.ids["rebels"])
    settle()
    rows = desk.workspace.side.entity_form.relations.rows
    assert rows[made.id].name.text() == "Located in →"
    assert rows[made.id].other.accessibleName() == "Located in: Idlib"
    rows[made.id].other.click()
    settle()
    assert desk.session.selected_id == desk.ids["idlib"]
    rows = desk.workspace.side.entity_form.relations.rows
    assert rows[made.id].name.text() == "Located in ←"
    rows[made.id].menu.aboutToShow.emit()
    actions = {action.text().replace("&", ""): action for action in rows[made.id].menu.actions()}
    actions["Reverse"].trigger()
    settle()
    assert desk.relation().head_id == desk.ids["idlib"]
    assert not rows[made.id].problem.isHidden()
    actions["Unsure"].trigger()
    settle()
    assert desk.relation().unsure
    assert rows[made.id].name.text() == "Located in ? →"
    actions["Attributes"].trigger()
    rows[made.id].attributes.fields["hedged"].save("true")
    assert desk.relation().attributes == (("hedged", "true"),)
    actions["Delete"].trigger()
    settle()
    assert rows == {}
    assert desk.held.relations == {}


# ---- the cluster in the form


def test_the_cluster_in_the_form(desk: Desk) -> None:
    project = desk.session.project
    form = desk.workspace.side.entity_form
    desk.session.select(desk.ids["it"])
    settle()
    assert not form.cluster.name.isVisibleTo(form)
    assert form.shown_link is form.link
    cluster = project.clusters.join([desk.ids["turkey"], desk.ids["it"]])
    settle()
    assert form.cluster.mentions.text() == "Turkey"
    assert form.shown_link is form.cluster.link_field.line
    form.cluster.name.setText("The Republic of Turkey")
    form.cluster.link_field.line.setText("wikidata:Q43")
    desk.session.select(desk.ids["turkey"])
    settle()
    found = project.clusters.get(cluster.id)
    assert found is not None
    assert (found.name, found.link) == ("The Republic of Turkey", "wikidata:Q43")
    assert form.cluster.mentions.text() == "it"
    assert form.cluster.name.text() == "The Republic of Turkey"
    form.cluster.take_out.click()
    settle()
    assert not form.cluster.name.isVisibleTo(form)


def test_an_event_has_its_cluster_too(desk: Desk) -> None:
    desk.do("same_as", "shelling")
    assert set(desk.picking.hints.values()) == {desk.ids["shelled"]}
    desk.answer("shelled")
    form = desk.workspace.side.event_form
    assert form.cluster.mentions.text() == "shelled"


# ---- events


def test_clone_selects_the_new_event(desk: Desk) -> None:
    desk.session.project.events.fill(desk.ids["shelled"], "Attacker", span_id=desk.ids["rebels"])
    desk.do("clone", "shelled")
    made = desk.session.selected
    assert isinstance(made, Event)
    assert made.id not in desk.ids.values()
    assert [argument.span_id for argument in made.arguments] == [desk.ids["rebels"]]


def test_merge_with_another(desk: Desk) -> None:
    desk.do("merge", "shelled")
    desk.answer("shelling")
    assert list(desk.held.events) == [desk.ids["shelled"]]
    assert [words.quote for words in desk.held.events[desk.ids["shelled"]].triggers] == ["shelled", "shelling"]


def test_split_by_the_table(desk: Desk) -> None:
    events = desk.session.project.events
    number = desk.ids["shelled"]
    attacker = events.fill(number, "Attacker", span_id=desk.ids["rebels"])
    first = events.fill(number, "Target", span_id=desk.ids["idlib"])
    second = events.fill(number, "Target", span_id=desk.ids["turkey"])
    desk.do("split", "shelled")
    dialog = desk.dialog(SplitDialog)
    assert isinstance(dialog, SplitDialog)
    assert dialog.parts == [{attacker.id, first.id}, {attacker.id, second.id}]
    assert dialog.table.item(1, 2).data(Qt.ItemDataRole.AccessibleTextRole) == "Target Idlib in part 1"
    dialog.table.setCurrentCell(1, 2)
    QTest.keyClicks(dialog.table, "1")
    assert dialog.problem.message == "Idlib is in no part."
    assert not dialog.ok.isEnabled()
    QTest.keyClicks(dialog.table, "2")
    assert dialog.ok.isEnabled()
    dialog.more.click()
    assert len(dialog.parts) == 3
    dialog.fewer.click()
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog.parts == [{attacker.id, first.id}, {attacker.id, first.id, second.id}]
    dialog.accept()
    settle()
    parts = [event for event in desk.held.events.values() if event.arguments]
    assert sorted(len(event.arguments) for event in parts) == [2, 3]
    assert desk.session.project.undo_name == "Split Shelling “shelled” into 2"


def test_a_relation_is_turned_into_an_event_and_back(desk: Desk) -> None:
    project = desk.session.project
    relation = project.relations.add("Located in", desk.ids["rebels"], desk.ids["idlib"])
    desk.session.select(desk.ids["rebels"])
    settle()
    desk.workspace.side.entity_form.relations.rows[relation.id].turn_asked.emit(relation.id)
    dialog = desk.dialog(ToEvent)
    assert isinstance(dialog, ToEvent)
    assert dialog.answer == ("Shelling", "Attacker", "Target")
    dialog.tail.setCurrentText("Place")
    dialog.accept()
    settle()
    made = desk.session.selected
    assert isinstance(made, Event)
    assert [(a.role, a.span_id) for a in made.arguments] == [
        ("Attacker", desk.ids["rebels"]),
        ("Place", desk.ids["idlib"]),
    ]
    desk.do("to_relation")
    back = desk.dialog(ToRelation)
    assert isinstance(back, ToRelation)
    assert back.answer[0] == "Located in"
    back.accept()
    settle()
    assert desk.relation().label == "Located in"
    assert desk.session.selected_id == desk.ids["rebels"]  # where the relation is shown
    assert made.id not in desk.held.events


def test_an_event_without_two_fillers_is_no_relation(desk: Desk) -> None:
    desk.do("to_relation", "shelled")
    assert desk.messages[-1].startswith("A relation joins two things")


def test_everything_has_a_name(desk: Desk) -> None:
    project = desk.session.project
    project.clusters.join([desk.ids["turkey"], desk.ids["it"]])
    project.relations.add("Located in", desk.ids["it"], desk.ids["idlib"])
    project.events.fill(desk.ids["shelled"], "Attacker", span_id=desk.ids["it"])
    project.events.fill(desk.ids["shelled"], "Place", span_id=desk.ids["idlib"])
    desk.session.select(desk.ids["it"])
    settle()
    assert nameless(desk.workspace.side.entity_form) == []
    desk.do("same_as")
    desk.picking.open_list()
    assert nameless(desk.picking.choices) == []
    assert desk.picking.choices.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("rebels, Force, …")
    desk.picking.choices.hide()
    for action, kind in (("split", SplitDialog), ("to_relation", ToRelation)):
        desk.do(action, "shelled")
        dialog = desk.dialog(kind)
        assert nameless(dialog) == []
        dialog.reject()
        settle()


def test_the_keys_of_the_moment_know_the_question(desk: Desk) -> None:
    desk.do("same_as", "it")
    title, sections = moment_sections(desk.window.action_set, desk.workspace)
    assert title == "Keys now, while another thing is chosen"
    assert [row.keys for row in sections[0].rows] == ["A hint letter", "Return, Space, /", "Escape"]


def test_a_project_that_can_only_be_read_offers_nothing(desk: Desk) -> None:
    desk.session.select(None)
    settle()
    for name in ("same_as", "relate", "merge", "clone", "split", "take_out", "next_mention"):
        assert not desk.window.action_set.action(name).isEnabled()


def test_joining_unlike_labels_is_done_and_said(desk: Desk) -> None:
    assert desk.workspace.links.join(desk.ids["turkey"], desk.ids["it"])
    assert desk.messages == []
    assert desk.workspace.links.join(desk.ids["idlib"], desk.ids["turkey"])
    assert len(desk.members("idlib")) == 3
    assert "Joined, though their labels differ: " in desk.messages[-1]
