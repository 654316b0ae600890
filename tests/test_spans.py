"""Entities: made, moved, relabelled, remarked on and deleted, and what is refused."""

from __future__ import annotations

from collections.abc import Callable, Set

import pytest

from annotator.errors import AnnotatorError
from annotator.model import Document, Span
from annotator.project import Project
from tests.conftest import ARTICLE
from tests.state import state


@pytest.fixture
def span(project: Project, document: Document) -> Span:
    return project.spans.add(document.id, "Place", [(27, 32)])


def test_a_span_is_trimmed_snapped_and_quoted(project: Project) -> None:
    document = project.documents.add("In  İdlib’de 👨‍👩‍👧 e\u0301!")
    span = project.spans.add(document.id, "Place", [(2, 9)])
    assert (span.fragments, span.quote, span.start, span.end) == (((4, 9),), "İdlib", 4, 9)
    family = project.spans.add(document.id, "Force", [(15, 16)])
    assert family.quote == "👨‍👩‍👧"
    accent = project.spans.add(document.id, "Number", [(19, 20)])
    assert accent.quote == "e\u0301"
    for made in (span, family, accent):
        assert project.spans.get(made.id) == made


def test_a_span_of_several_fragments(project: Project, document: Document) -> None:
    span = project.spans.add(document.id, "Number", [(70, 76), (67, 69)])
    assert (span.fragments, span.quote) == (((67, 69), (70, 76)), "51 people")
    assert project.spans.get(span.id) == span


def test_a_span_of_the_whole_text_and_of_its_ends(project: Project, document: Document) -> None:
    assert project.spans.add(document.id, "Place", [(0, len(ARTICLE))]).quote == ARTICLE
    assert project.spans.add(document.id, "Place", [(0, 1)]).quote == "T"
    assert project.spans.add(document.id, "Place", [(len(ARTICLE) - 1, len(ARTICLE))]).quote == "."


def test_several_spans_may_cover_the_same_words(project: Project, document: Document) -> None:
    for label in ("Place", "Force", "Number"):
        project.spans.add(document.id, label, [(27, 32)])
    project.spans.add(document.id, "Place", [(19, 32)])
    project.spans.add(document.id, "Place", [(19, 22), (27, 32)])
    assert len(project.sets.load(document.id).spans) == 5


def test_the_first_span_opens_the_set(project: Project, document: Document) -> None:
    assert project.documents.status(document.id) == "new"
    project.spans.add(document.id, "Place", [(27, 32)])
    assert project.documents.status(document.id) == "open"
    project.undo()
    assert project.documents.status(document.id) == "new"


@pytest.mark.parametrize(
    ("label", "fragments", "message"),
    [
        ("Country", [(27, 32)], "no entity label “Country”. It has: Place, Force, Number"),
        ("Shelling", [(27, 32)], "no entity label “Shelling”"),
        ("Place", [(6, 7)], "nothing but white space"),
        ("Place", [(5, 5)], "nothing but white space"),
        ("Place", [], "nothing but white space"),
        ("Place", [(0, 4000)], "outside the text"),
        ("Place", [(-3, 4)], "outside the text"),
        ("Place", [(27, 32)], "“Idlib” is labelled Place already"),
    ],
)
def test_what_makes_no_span(
    project: Project, document: Document, span: Span, label: str, fragments: list[tuple[int, int]], message: str
) -> None:
    before = state(project)
    with pytest.raises(AnnotatorError, match=message.replace(".", r"\.")):
        project.spans.add(document.id, label, fragments)
    assert state(project) == before


def test_relabelling(project: Project, document: Document, span: Span) -> None:
    project.spans.relabel(span.id, "Force")
    found = project.spans.get(span.id)
    assert found is not None
    assert (found.label, found.fragments) == ("Force", span.fragments)
    assert project.undo_name == "Relabel Idlib as Force"
    project.spans.relabel(span.id, "Force")
    assert project.undo_name == "Relabel Idlib as Force"
    assert len(project.history()) == 3
    with pytest.raises(AnnotatorError, match="no entity label"):
        project.spans.relabel(span.id, "Shelling")
    project.spans.add(document.id, "Place", [(27, 32)])
    with pytest.raises(AnnotatorError, match="labelled Place already"):
        project.spans.relabel(span.id, "Place")


def test_moving_the_borders(project: Project, document: Document, span: Span) -> None:
    project.spans.set_fragments(span.id, [(18, 32)])
    found = project.spans.get(span.id)
    assert found is not None
    assert (found.fragments, found.quote) == (((19, 32),), "shelled Idlib")
    steps = len(project.history())
    project.spans.set_fragments(span.id, [(19, 33)])
    assert len(project.history()) == steps
    project.spans.set_fragments(span.id, [(27, 32), (0, 6)])
    found = project.spans.get(span.id)
    assert found is not None
    assert found.quote == "Turkey Idlib"
    project.spans.add(document.id, "Place", [(0, 6)])
    with pytest.raises(AnnotatorError, match="labelled Place already"):
        project.spans.set_fragments(span.id, [(0, 6)])


def test_attributes_links_notes_and_doubts(project: Project, span: Span) -> None:
    project.spans.set_attribute(span.id, "side", "state")
    project.spans.set_attribute(span.id, "size", "~100")
    project.spans.set_attribute(span.id, "side", "rebel")
    project.spans.set_link(span.id, " wikidata:Q173545 ")
    project.spans.set_note(span.id, "  in the north\n")
    project.spans.set_unsure(span.id, True)
    found = project.spans.get(span.id)
    assert found is not None
    assert found.attributes == (("size", "~100"), ("side", "rebel"))
    assert (found.link, found.note, found.unsure) == ("wikidata:Q173545", "  in the north\n", True)
    project.spans.set_attribute(span.id, "side", None)
    project.spans.set_link(span.id, "  ")
    project.spans.set_note(span.id, " \n")
    project.spans.set_unsure(span.id, False)
    project.spans.set_attribute(span.id, "size", None)
    assert project.spans.get(span.id) == span
    steps = len(project.history())
    project.spans.set_attribute(span.id, "side", None)
    project.spans.set_link(span.id, None)
    project.spans.set_note(span.id, None)
    project.spans.set_unsure(span.id, False)
    assert len(project.history()) == steps


def test_a_deleted_span_takes_its_arguments_along_and_brings_them_back(filled_project: Project) -> None:
    project = filled_project
    document = project.documents.by_key("idlib")
    assert document is not None
    before = project.sets.load(document.id)
    idlib = next(span for span in before.spans.values() if span.quote == "Idlib")
    heard: list[dict[str, Set[int] | None]] = []
    project.listen(lambda changes: heard.append(dict(changes.touched)))
    project.spans.delete(idlib.id)
    after = project.sets.load(document.id)
    assert idlib.id not in after.spans
    assert all(idlib.id != argument.span_id for event in after.events.values() for argument in event.arguments)
    shelling = next(event for event in before.events.values() if event.label == "Shelling")
    assert heard[0]["event"] == {shelling.id}
    assert heard[0]["span"] == {idlib.id}
    project.undo()
    assert project.sets.load(document.id) == before


def _verbs(project: Project, number: int) -> list[Callable[[], object]]:
    return [
        lambda: project.spans.relabel(number, "Force"),
        lambda: project.spans.set_fragments(number, [(0, 6)]),
        lambda: project.spans.set_attribute(number, "side", "state"),
        lambda: project.spans.set_link(number, "x"),
        lambda: project.spans.set_note(number, "x"),
        lambda: project.spans.set_unsure(number, True),
        lambda: project.spans.delete(number),
    ]


def test_a_span_that_is_gone(project: Project, span: Span) -> None:
    project.spans.delete(span.id)
    for verb in _verbs(project, span.id):
        with pytest.raises(AnnotatorError, match="gone; it was deleted or undone"):
            verb()
    assert project.spans.get(span.id) is None


def test_one_annotator_does_not_change_the_work_of_another(project: Project, document: Document, span: Span) -> None:
    project.use_annotator("bekir")
    before = state(project)
    for verb in _verbs(project, span.id):
        with pytest.raises(AnnotatorError, match="the work of amal"):
            verb()
    assert state(project) == before
    project.spans.add(document.id, "Place", [(27, 32)])
    assert [found.set.annotator for found in (project.sets.load_set(s.id) for s in project.sets.on(document.id))] == [
        "amal",
        "bekir",
    ]


def test_many_are_read_at_once(project: Project) -> None:
    document = project.documents.add("word " * 1200)
    with project.edit("Many"):
        spans = [project.spans.add(document.id, "Place", [(at, at + 4)]) for at in range(0, 6000, 5)]
    assert list(project.spans.many(span.id for span in spans).values()) == spans
    assert list(project.sets.load(document.id).spans.values()) == spans
    assert project.spans.many([]) == {}


def test_names_of_steps_are_short_and_on_one_line(project: Project) -> None:
    document = project.documents.add("A very long name\r\n of a place that goes on and on and on without an end.")
    project.spans.add(document.id, "Place", [(0, document.length)])
    assert project.undo_name == "Label A very long name of a place that goes o… as Place"


def test_many_places_are_one_step(project: Project, document: Document, span: Span) -> None:
    places = [[span.fragments[0]], [(0, 3)], [(0, 3)], [(6, 7)], [(19, 22)]]
    assert project.spans.add_many(document.id, "Place", places, sought="the") == (2, 3)
    assert project.undo_name == "Label 2 hits of “the” as Place"
    assert len(project.sets.load(document.id).spans) == 3
    project.undo()
    assert list(project.sets.load(document.id).spans) == [span.id]


def test_one_of_many_places_has_its_words_as_name(project: Project, document: Document) -> None:
    assert project.spans.add_many(document.id, "Place", [[(27, 32)]]) == (1, 0)
    assert project.undo_name == f"Label {ARTICLE[27:32]} as Place"


def test_no_new_place_is_no_step(project: Project, document: Document, span: Span) -> None:
    before = project.undo_name
    assert project.spans.add_many(document.id, span.label, [span.fragments]) == (0, 1)
    assert project.undo_name == before


@pytest.mark.parametrize(("label", "place"), [("Nothing", (0, 3)), ("Place", (0, 10**6))])
def test_many_places_are_made_all_or_none(
    project: Project, document: Document, label: str, place: tuple[int, int]
) -> None:
    before = state(project)
    with pytest.raises(AnnotatorError):
        project.spans.add_many(document.id, label, [[(27, 32)], [place]])
    assert state(project) == before


def test_doubt_is_no_attribute(filled_project: Project) -> None:
    """Formats carry the mark under this name, and could not tell the two apart."""
    document_id = filled_project.documents.list()[0].id
    span_id = next(iter(filled_project.sets.load(document_id).spans))
    with pytest.raises(AnnotatorError, match="“unsure” is a mark of its own and no attribute"):
        filled_project.spans.set_attribute(span_id, "unsure", "false")
