"""What is written reads back the same."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings

from annotator.codebook import (
    Attribute,
    Codebook,
    Condition,
    Example,
    Label,
    Role,
    check,
    dumps,
    loads,
    sha256,
    starter,
)
from annotator.errors import CodebookError
from tests.drawn_codebooks import codebooks


@settings(max_examples=150, deadline=None)
@given(codebooks())
def test_what_is_written_reads_back_the_same(codebook: Codebook) -> None:
    text = dumps(codebook)
    assert loads(text) == codebook
    assert dumps(loads(text)) == text


OLDER = {
    "entities": "eedb28f1cb85f58989a24277d412af6f47e8626e0b83b2fdff0e3cfa2a440b2a",
    "blank": "d52be96d1e22e99227267fe5964ec8a111434cda42a0c616fca7d1385d9e02f7",
}


@pytest.mark.parametrize("name", OLDER)
def test_a_codebook_keeps_the_hash_that_older_exports_name(name: str) -> None:
    assert sha256(starter(name)) == OLDER[name]


def test_what_labels_share_is_written_once() -> None:
    text = dumps(starter("conflict-events"))
    assert text.count('name = "polarity"') == 1
    assert text.count('entities = ["Place", "Facility"]\ndefinition = "Where it happens') == 0
    assert text.count("Where it happens") == 1
    assert text.count("[[role]]") > 10


def test_what_roles_share_is_written_once() -> None:
    basis = Attribute("basis", "choice", ("stated", "inferred"))
    armed = Attribute("armed", "flag", when=Condition("basis", ("stated",)))
    target, place = Role("Target", attributes=(basis, armed)), Role("Place", attributes=(basis,))
    events = (Label("event", "Raid", roles=(target, place)), Label("event", "Talk", roles=(target,)))
    text = dumps(Codebook("c", labels=events))
    assert (text.count('"basis"'), text.count('"armed"'), text.count("[[role_attribute]]")) == (1, 1, 1)
    assert text.count('"Target"') == 3 and 'when = { basis = ["stated"] }' in text


def test_one_plain_example_is_written_as_ever() -> None:
    label = Label("entity", "Place", examples=(Example("In [Idlib]."),))
    assert 'example = "In [Idlib]."' in dumps(Codebook("c", labels=(label,)))
    pinned = replace(label, examples=(*label.examples, Example("At [Nayrab].", "doc-1")))
    text = dumps(Codebook("c", labels=(pinned,)))
    assert '  "In [Idlib].",\n  { text = "At [Nayrab].", document = "doc-1" },\n' in text


def test_an_answer_goes_by_the_name_of_its_label() -> None:
    label = Label("document", "quality", answer=Attribute("", "choice", ("good", "bad"), definition="dropped"))
    assert label.answer == Attribute("quality", "choice", ("good", "bad"))
    assert replace(label, name="grade").answer == Attribute("grade", "choice", ("good", "bad"))
    assert Label("document", "seen", answer=Attribute("seen", "flag")).answer is None


def test_the_hash_names_the_content() -> None:
    one = starter("entities")
    assert sha256(one) == sha256(loads(dumps(one)))
    assert sha256(one) != sha256(replace(one, title="other"))
    assert len(sha256(one)) == 64


@pytest.mark.parametrize("name", ["", " Town", "To\x00wn", "To\nwn", "Tow\ud800n", "*"])
def test_check_refuses_what_a_file_may_not_hold(name: str) -> None:
    with pytest.raises(CodebookError) as caught:
        check(Codebook("c", labels=(Label("entity", name),)))
    assert (caught.value.source, caught.value.line) == ("", 0)
