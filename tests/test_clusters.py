"""Clusters: mentions put together, taken apart, named and linked; and what is refused."""

from __future__ import annotations

import pytest

from annotator import doctor
from annotator.errors import AnnotatorError
from annotator.model import Annotations, Cluster, Document, Span
from annotator.project import Project
from tests.conftest import ARTICLE
from tests.state import state

TEXT = "Turkey said it would act. TURKEY and its army, the Turkish Armed Forces, did. Turkey won."


@pytest.fixture
def document(project: Project) -> Document:
    return project.documents.add(TEXT)


@pytest.fixture
def mentions(project: Project, document: Document) -> list[Span]:
    """Turkey, it, TURKEY, its army, the Turkish Armed Forces, Turkey."""
    places = [(0, 6), (12, 14), (26, 32), (37, 45), (47, 71), (78, 84)]
    return [project.spans.add(document.id, "Force", [place]) for place in places]


def _load(project: Project, document: Document) -> Annotations:
    return project.sets.load(document.id)


def _quotes(project: Project, cluster: Cluster) -> list[str]:
    spans = project.spans.many(project.clusters.members(cluster.id))
    return [spans[number].quote for number in project.clusters.members(cluster.id)]


def _known(project: Project, cluster: Cluster) -> Cluster:
    found = project.clusters.get(cluster.id)
    assert found is not None
    return found


def test_two_mentions_become_one_thing(project: Project, document: Document, mentions: list[Span]) -> None:
    cluster = project.clusters.join([mentions[1].id, mentions[0].id])
    assert (cluster.name, cluster.kind) == ("Turkey", "entity")
    assert _quotes(project, cluster) == ["Turkey", "it"]
    assert project.undo_name == "Same: it and Turkey"
    assert _load(project, document).clusters == {cluster.id: cluster}


def test_a_name_says_more_than_longer_words(project: Project, mentions: list[Span]) -> None:
    project.spans.set_attribute(mentions[0].id, "mention", "NAM")
    assert project.clusters.join([mentions[4].id, mentions[0].id]).name == "Turkey"


def test_a_cluster_is_named_anew_by_a_better_mention_unless_a_person_named_it(
    project: Project, mentions: list[Span]
) -> None:
    first = project.clusters.join([mentions[1].id])
    assert first.name == "it"
    assert project.clusters.join([first_id := mentions[1].id, mentions[0].id]).name == "Turkey"
    project.clusters.rename(first.id, "  The\nRepublic ")
    project.clusters.add(first.id, [mentions[4].id])
    assert _known(project, first).name == "The Republic"
    assert project.clusters.members(first.id)[1] == first_id


def test_joining_members_of_two_clusters_joins_the_clusters(
    project: Project, document: Document, mentions: list[Span]
) -> None:
    one = project.clusters.join([mentions[0].id, mentions[1].id])
    two = project.clusters.join([mentions[2].id, mentions[5].id])
    project.clusters.set_link(two.id, "wikidata:Q43")
    project.clusters.set_attribute(two.id, "kind", "state")
    assert project.clusters.join([mentions[1].id, mentions[5].id]).id == one.id
    found = _load(project, document)
    assert list(found.clusters) == [one.id]
    assert found.clusters[one.id].link == "wikidata:Q43"
    assert found.clusters[one.id].attributes == (("kind", "state"),)
    assert len(project.clusters.members(one.id)) == 4


def test_what_is_linked_to_two_things_is_not_one(project: Project, mentions: list[Span]) -> None:
    one, two = project.clusters.join([mentions[0].id]), project.clusters.join([mentions[3].id])
    project.clusters.set_link(one.id, "wikidata:Q43")
    project.clusters.set_link(two.id, "wikidata:Q858")
    before = state(project)
    with pytest.raises(AnnotatorError, match="linked to different things, wikidata:Q43 and wikidata:Q858"):
        project.clusters.join([mentions[0].id, mentions[3].id])
    with pytest.raises(AnnotatorError, match="linked to different things"):
        project.clusters.merge(one.id, two.id)
    assert state(project) == before


def test_a_cluster_takes_over_the_link_of_its_mentions(project: Project, mentions: list[Span]) -> None:
    project.spans.set_link(mentions[2].id, "wikidata:Q43")
    one = project.clusters.join([mentions[0].id])
    assert one.link is None
    project.clusters.add(one.id, [mentions[2].id])
    assert _known(project, one).link == "wikidata:Q43"
    project.undo()
    assert _known(project, one).link is None
    assert project.clusters.join([mentions[2].id, mentions[5].id]).link == "wikidata:Q43"
    project.undo()
    assert project.clusters.join([mentions[0].id, mentions[2].id]).link == "wikidata:Q43"


def test_a_mention_linked_to_another_thing_stays_out(project: Project, mentions: list[Span]) -> None:
    project.spans.set_link(mentions[3].id, "wikidata:Q858")
    project.spans.set_link(mentions[0].id, "wikidata:Q43")
    with pytest.raises(AnnotatorError, match="linked to different things, wikidata:Q43 and wikidata:Q858"):
        project.clusters.join([mentions[0].id, mentions[3].id])
    one = project.clusters.join([mentions[0].id])
    before = state(project)
    with pytest.raises(AnnotatorError, match="linked to different things"):
        project.clusters.add(one.id, [mentions[3].id])
    assert state(project) == before
    project.clusters.set_link(one.id, "geonames:298795")
    project.clusters.add(one.id, [mentions[2].id])
    assert _known(project, one).link == "geonames:298795"


def test_all_equal_words(project: Project, document: Document, mentions: list[Span]) -> None:
    project.spans.add(document.id, "Place", [(0, 6)])
    cluster = project.clusters.join_equal(mentions[5].id)
    assert _quotes(project, cluster) == ["Turkey", "TURKEY", "Turkey"]
    assert project.undo_name == "Same: all 3 Turkey"
    with pytest.raises(AnnotatorError, match="no other Force “its army”"):
        project.clusters.join_equal(mentions[3].id)


def test_the_last_member_takes_the_cluster_along(project: Project, document: Document, mentions: list[Span]) -> None:
    cluster = project.clusters.join([mentions[0].id, mentions[1].id])
    project.clusters.take_out([mentions[0].id])
    assert _quotes(project, cluster) == ["it"]
    project.spans.delete(mentions[1].id)
    assert _load(project, document).clusters == {}
    project.undo()
    assert _quotes(project, cluster) == ["it"]


def test_a_cluster_that_fills_a_role_stays_until_the_role_is_cleared(
    project: Project, document: Document, mentions: list[Span]
) -> None:
    cluster = project.clusters.join([mentions[0].id])
    event = project.events.add(document.id, "Shelling")
    argument = project.events.fill(event.id, "Attacker", cluster_id=cluster.id)
    project.clusters.take_out([mentions[0].id])
    assert project.clusters.get(cluster.id) is not None
    project.events.clear(argument.id)
    assert project.clusters.get(cluster.id) is None
    project.undo()
    project.events.delete(event.id)
    assert project.clusters.get(cluster.id) is None


def test_taken_apart_its_name_fills_what_it_filled(project: Project, document: Document, mentions: list[Span]) -> None:
    cluster = project.clusters.join([mentions[0].id, mentions[1].id])
    events = [project.events.add(document.id, "Shelling") for _ in range(2)]
    for event in events:
        project.events.fill(event.id, "Attacker", cluster_id=cluster.id)
    project.events.fill(events[1].id, "Attacker", span_id=mentions[0].id)
    project.clusters.delete(cluster.id)
    found = _load(project, document)
    assert found.clusters == {}
    assert all(span.cluster_id is None for span in found.spans.values())
    assert [[a.span_id for a in found.events[event.id].arguments] for event in events] == [[mentions[0].id]] * 2


def test_merging_keeps_one_filler_where_both_filled_the_role(
    project: Project, document: Document, mentions: list[Span]
) -> None:
    one, two = project.clusters.join([mentions[0].id]), project.clusters.join([mentions[2].id])
    event = project.events.add(document.id, "Shelling")
    project.events.fill(event.id, "Attacker", cluster_id=one.id)
    project.events.fill(event.id, "Attacker", cluster_id=two.id)
    project.events.fill(event.id, "Target", cluster_id=two.id)
    project.clusters.merge(one.id, two.id)
    found = project.events.get(event.id)
    assert found is not None
    assert [(a.role, a.cluster_id) for a in found.arguments] == [("Attacker", one.id), ("Target", one.id)]


def test_merging_keeps_what_is_said_of_both_fillers(project: Project, document: Document, mentions: list[Span]) -> None:
    first, second = (project.clusters.join([mention.id]) for mention in mentions[:2])
    event = project.events.add(document.id, "Statement")
    kept, gone = (project.events.fill(event.id, "Speaker", cluster_id=c.id) for c in (first, second))
    project.events.set_argument_attribute(gone.id, "said", "inferred")
    project.notes.add(document.id, gone.id, "Who?")
    project.clusters.merge(first.id, second.id)
    found = _load(project, document)
    (argument,) = found.events[event.id].arguments
    assert (argument.id, argument.attributes) == (kept.id, (("said", "inferred"),))
    assert [note.about_id for note in found.notes.values()] == [kept.id]


def test_no_event_fills_itself_through_a_cluster(project: Project, document: Document) -> None:
    said, other, third = (
        project.events.add(document.id, "Statement", [place]) for place in ((7, 11), (15, 20), (72, 75))
    )
    cluster = project.clusters.join([other.id, third.id])
    project.events.fill(said.id, "Content", cluster_id=cluster.id)
    project.events.fill(other.id, "Content", filler_event_id=said.id)
    project.clusters.delete(cluster.id)
    found = project.events.get(said.id)
    assert found is not None
    assert [argument.filler_event_id for argument in found.arguments] == [third.id]
    own = project.clusters.join([said.id, third.id])
    with pytest.raises(AnnotatorError, match="cannot fill its own role"):
        project.events.fill(said.id, "Content", cluster_id=own.id)
    assert "EVENT_CYCLE" not in {finding.id for finding in doctor.examine(project.path)}


def test_clusters_of_events(project: Project, document: Document, mentions: list[Span]) -> None:
    one = project.events.add(document.id, "Shelling", [(15, 24)])
    two = project.events.add(document.id, "Shelling", [(85, 88)])
    cluster = project.clusters.join([two.id, one.id])
    assert (cluster.kind, cluster.name) == ("event", "would act")
    assert project.clusters.members(cluster.id) == [one.id, two.id]
    with pytest.raises(AnnotatorError, match="Only entities, or only events"):
        project.clusters.join([one.id, mentions[0].id])
    with pytest.raises(AnnotatorError, match="Only entities, or only events"):
        project.clusters.add(cluster.id, [mentions[0].id])


def test_what_is_no_cluster(project: Project, document: Document, mentions: list[Span]) -> None:
    other = project.documents.add(ARTICLE)
    far = project.spans.add(other.id, "Force", [(0, 6)])
    cluster = project.clusters.join([mentions[0].id])
    before = state(project)
    for ids in ([], [1], [mentions[0].id, far.id]):
        with pytest.raises(AnnotatorError):
            project.clusters.join(ids)
    with pytest.raises(AnnotatorError, match="needs a name"):
        project.clusters.rename(cluster.id, " ")
    with pytest.raises(AnnotatorError, match="gone"):
        project.clusters.rename(1, "Turkey")
    project.use_annotator("bekir")
    for refused in (
        lambda: project.clusters.join([mentions[0].id, mentions[1].id]),
        lambda: project.clusters.set_link(cluster.id, "wikidata:Q43"),
        lambda: project.clusters.delete(cluster.id),
    ):
        with pytest.raises(AnnotatorError, match="the work of amal"):
            refused()
    project.use_annotator("amal")
    assert state(project) == before


def test_link_and_attributes(project: Project, mentions: list[Span]) -> None:
    cluster = project.clusters.join([mentions[0].id])
    project.clusters.set_link(cluster.id, " wikidata:Q43 ")
    assert _known(project, cluster).link == "wikidata:Q43"
    steps = len(project.history())
    project.clusters.set_link(cluster.id, "wikidata:Q43")
    project.clusters.rename(cluster.id, cluster.name)
    assert len(project.history()) == steps
    project.clusters.set_link(cluster.id, "")
    project.clusters.set_attribute(cluster.id, "kind", "state")
    project.clusters.set_attribute(cluster.id, "kind", None)
    assert _known(project, cluster) == cluster


def test_the_doctor_finds_nothing(project: Project, document: Document, mentions: list[Span]) -> None:
    project.clusters.join_equal(mentions[0].id)
    project.clusters.join([mentions[3].id, mentions[4].id])
    project.spans.delete(mentions[3].id)
    project.spans.delete(mentions[4].id)
    assert doctor.examine(project.path) == []
