"""Documents: stored texts that never change."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import HealthCheck, given, settings

from annotator.errors import AnnotatorError
from annotator.model import Document, Metadata, TextRange
from annotator.project import Project
from annotator.store.read import Counts
from tests.conftest import ARTICLE
from tests.state import state
from tests.strategies import texts


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(text=texts().filter(str.strip))
def test_a_text_comes_back_as_it_was(project: Project, text: str) -> None:
    document = project.documents.add(text)
    project.documents.forget()
    assert project.documents.text(document.id) == text
    assert document.length == len(text)
    assert document.sha256 == hashlib.sha256(text.encode()).hexdigest()
    assert document.excerpt == text[:120]
    assert document in project.documents.find_text(document.sha256)


def test_what_is_known_of_a_document(project: Project) -> None:
    meta = Metadata(
        "T", "S", "A", "2020-02-12", "https://example.org", "tr", "CC0", (("desk", "Beirut"), ("desk", "2"))
    )
    ranges = (TextRange("p", 0, 46), TextRange("em", 27, 32), TextRange("a", 0, 6, "https://example.org"))
    origin = {"file": "İ.html", "format": "html", "encoding": "cp1254", "bom": False}
    made = project.documents.add(ARTICLE, meta, "idlib", ranges, origin)
    assert project.documents.get(made.id) == made == project.documents.by_key("idlib")
    assert made.meta == meta
    assert project.documents.ranges(made.id) == (ranges[0], ranges[2], ranges[1])
    assert project.documents.origin(made.id) == origin


def test_documents_stand_in_the_order_they_came(project: Project) -> None:
    made = [project.documents.add(f"Text {number}") for number in range(5)]
    assert project.documents.list() == made
    assert project.documents.count() == 5
    project.documents.delete(made[2].id)
    project.undo()
    assert project.documents.list() == made


def test_keys_are_unique(project: Project) -> None:
    assert [project.documents.add("x").key for _ in range(3)] == ["document", "document-2", "document-3"]
    before = state(project)
    with pytest.raises(AnnotatorError, match="the key “document-2” already"):
        project.documents.add("y", key="document-2")
    assert state(project) == before


@pytest.mark.parametrize("text", ["a\0b", "a\ud800", "\ufeffa", "\ufffea"])
def test_what_is_no_text_is_refused(project: Project, text: str) -> None:
    with pytest.raises(AnnotatorError):
        project.documents.add(text)
    assert project.documents.count() == 0


def test_half_a_character_in_a_title_is_refused(project: Project) -> None:
    with pytest.raises(AnnotatorError, match="half a character"):
        project.documents.add("Text.", Metadata(title="a\udc00"))
    assert project.documents.count() == 0


def test_titles_and_details_change_and_nothing_else(project: Project) -> None:
    document = project.documents.add(ARTICLE, Metadata(title="Old", source="wire"))
    project.documents.rename(document.id, " New ")
    assert project.documents.get(document.id).meta == Metadata(title="New", source="wire")
    assert project.undo_name == "Rename Old to New"
    project.documents.rename(document.id, "")
    assert project.documents.title(document.id) == "Turkey said rebels shelled Idlib on Wed…"
    project.documents.set_meta(document.id, Metadata(date="2020-02-12", extra=(("a", "b"),)))
    assert project.documents.get(document.id).meta == Metadata(date="2020-02-12", extra=(("a", "b"),))
    assert project.documents.text(document.id) == ARTICLE


def test_a_document_goes_with_all_that_is_on_it(filled_project: Project) -> None:
    before = state(filled_project)
    document = filled_project.documents.by_key("idlib")
    assert document is not None
    filled_project.documents.delete(document.id)
    left = state(filled_project)
    assert filled_project.documents.find(document.id) is None
    assert left["event"] == left["argument"] == left["event_trigger"] == []
    assert [row[6] for row in left["span"]] == ["İdlib"]
    filled_project.undo()
    assert state(filled_project) == before


def test_counts_and_status_are_the_current_annotators(filled_project: Project) -> None:
    first, second = filled_project.documents.list()
    assert filled_project.documents.counts(first.id) == Counts(4, 2)
    assert filled_project.documents.status(first.id) == "done"
    assert filled_project.documents.counts(second.id) == Counts(0, 0)
    filled_project.use_annotator("bekir")
    assert filled_project.documents.counts(first.id) == Counts(0, 0)
    assert filled_project.documents.counts(second.id) == Counts(1, 0)


def _gone(project: Project) -> Document:
    document = project.documents.add(ARTICLE)
    project.documents.delete(document.id)
    return document


def test_a_document_that_is_gone(project: Project) -> None:
    number = _gone(project).id
    for verb in (
        lambda: project.documents.get(number),
        lambda: project.documents.text(number),
        lambda: project.documents.title(number),
        lambda: project.documents.rename(number, "x"),
        lambda: project.documents.set_meta(number, Metadata()),
        lambda: project.documents.delete(number),
    ):
        with pytest.raises(AnnotatorError, match="not in the project any more"):
            verb()
    assert project.documents.find(number) is None


def test_a_document_without_words_is_none(project: Project) -> None:
    for text in ("", " \n\u00a0"):
        with pytest.raises(AnnotatorError, match="The text is empty; a document needs words"):
            project.documents.add(text)
    assert project.documents.count() == 0
