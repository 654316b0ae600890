"""Clusters: mentions of the same actor, place or event in one document, put together, and their verbs.

A cluster carries what holds for the thing itself, whatever it is called in a sentence: its name, its link, its
attributes. It lives by its members, and goes with the last of them unless it fills a role.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from annotator.documents import shortened
from annotator.errors import AnnotatorError
from annotator.model import Cluster, Event, Span
from annotator.pairs import with_all, with_value
from annotator.store import read_annotations, read_links
from annotator.store.columns import pack_pairs

if TYPE_CHECKING:
    from annotator.project import Project

NAMED = "NAM"
"""The value by which codebooks in the manner of ACE mark a mention as a name."""


class Clusters:
    """The clusters of a project."""

    def __init__(self, project: Project) -> None:
        self._project = project

    def get(self, cluster_id: int) -> Cluster | None:
        """The cluster of this id, None where it is gone."""
        return self.many((cluster_id,)).get(cluster_id)

    def many(self, ids: Iterable[int]) -> dict[int, Cluster]:
        """Those of these ids that are there."""
        return read_links.clusters_by_id(self._project.store.connection, ids)

    def members(self, cluster_id: int) -> list[int]:
        """The ids of the entities or events in it, in text order."""
        cluster = self.get(cluster_id)
        return read_links.members(self._project.store.connection, cluster) if cluster else []

    # ---- putting together

    def join(self, ids: Iterable[int], name: str = "") -> Cluster:
        """Say that these entities, or these events, are mentions of the same thing.

        Where some of them are in clusters, all those become one: the first member's, or else the first there is. A new
        cluster is named after the mention that says most: the longest name, or else the longest words. A cluster
        without a link takes over that of a mention.

        Raises:
            AnnotatorError: fewer than one is there, they are of two kinds, documents or annotators, or they or their
                clusters are linked to different things.
        """
        found = self._mentions(ids)
        document_id = self._project.sets.own(found[0].set_id)
        there = [number for number in dict.fromkeys(mention.cluster_id for mention in found) if number is not None]
        clusters = [cluster for number in there if (cluster := self.get(number))]
        link = _shared_link((*clusters, *(mention for mention in found if mention.cluster_id is None)))
        kept = clusters[0] if clusters else None
        outside = [mention for mention in found if kept is None or mention.cluster_id != kept.id]
        if kept is not None and not outside:
            return kept
        title = " ".join(name.split()) or (kept.name if kept else best_name(found))
        said = " and ".join(shortened(best_name([mention]), 24) for mention in found[:2])
        with self._project.edit(f"Same: {said}" if len(found) > 1 else f"Make the cluster {title}", document_id):
            self._project.sets.ensure(document_id)
            kept = kept or self._insert(found[0], title)
            with self._naming(kept, name):
                for other in clusters[1:]:
                    self._absorb(kept, other)
                self._put(kept, [mention for mention in outside if mention.cluster_id is None])
            self._take_link(kept.id, link)
        return self._known(kept.id)

    def add(self, cluster_id: int, ids: Iterable[int]) -> None:
        """Put more mentions into a cluster; they leave the clusters they were in.

        Raises:
            AnnotatorError: they are of another kind, document or annotator than the cluster, or linked to another thing.
        """
        cluster = self._known(cluster_id)
        mentions = [mention for mention in self._mentions(ids) if mention.cluster_id != cluster_id]
        if not mentions:
            return
        if mentions[0].set_id != cluster.set_id or _kind(mentions[0]) != cluster.kind:
            raise AnnotatorError(
                "Only entities, or only events, of the same document and annotator can be the same thing."
            )
        link = _shared_link((cluster, *mentions))
        document_id = self._project.sets.own(cluster.set_id)
        with self._project.edit(f"Same: {_said(mentions)} and {shortened(cluster.name, 24)}", document_id):
            self._project.sets.ensure(document_id)
            with self._naming(cluster):
                self._put(cluster, mentions)
            self._take_link(cluster_id, link)
            self.tidy({mention.cluster_id for mention in mentions if mention.cluster_id is not None})

    def join_equal(self, span_id: int) -> Cluster:
        """Put all entities of the document with the same label and the same words together, in any case of letters.

        Raises:
            AnnotatorError: there is no other.
        """
        span = self._project.spans.get(span_id)
        if span is None:
            raise AnnotatorError("This entity is gone; it was deleted or undone.")
        words = _folded(span.quote)
        spans = read_annotations.spans(self._project.store.connection, span.set_id).values()
        equal = [other.id for other in spans if other.label == span.label and _folded(other.quote) == words]
        if len(equal) < 2:
            raise AnnotatorError(f"There is no other {span.label} “{shortened(span.quote)}” in this document.")
        with self._project.edit(f"Same: all {len(equal)} {shortened(span.quote)}", self._project.sets.own(span.set_id)):
            return self.join([span_id, *equal])

    def merge(self, keep_id: int, other_id: int) -> None:
        """Make two clusters one. What the other one filled is filled with the kept one.

        Raises:
            AnnotatorError: they are of two kinds, documents or annotators, or linked to different things.
        """
        kept, other = self._known(keep_id), self._known(other_id)
        if kept.id == other.id:
            return
        if (kept.set_id, kept.kind) != (other.set_id, other.kind):
            raise AnnotatorError("Only clusters of the same kind, document and annotator can be the same thing.")
        _shared_link((kept, other))
        document_id = self._project.sets.own(kept.set_id)
        with self._project.edit(f"Same: {shortened(kept.name, 24)} and {shortened(other.name, 24)}", document_id):
            self._project.sets.ensure(document_id)
            with self._naming(kept):
                self._absorb(kept, other)

    # ---- taking apart

    def take_out(self, ids: Iterable[int]) -> None:
        """Say that these mentions are not the thing their clusters are."""
        mentions = [mention for mention in self._mentions(ids) if mention.cluster_id is not None]
        if not mentions:
            return
        document_id = self._project.sets.own(mentions[0].set_id)
        cluster = self.get(mentions[0].cluster_id or 0)
        with self._project.edit(
            f"Take {_said(mentions)} out of {shortened(cluster.name if cluster else '', 24)}", document_id
        ):
            self._project.sets.ensure(document_id)
            for mention in mentions:
                self._project.store.update(_table(mention), mention.id, cluster_id=None)
            self.tidy({mention.cluster_id for mention in mentions if mention.cluster_id is not None})

    def delete(self, cluster_id: int) -> None:
        """Take a cluster apart. Its members stay; the one that names it fills the roles that the cluster filled."""
        cluster = self._known(cluster_id)
        document_id = self._project.sets.own(cluster.set_id)
        store = self._project.store
        with self._project.edit(f"Take the cluster {shortened(cluster.name)} apart", document_id):
            self._project.sets.ensure(document_id)
            self._hand_over(cluster)
            for number in self.members(cluster_id):
                store.update("span" if cluster.kind == "entity" else "event", number, cluster_id=None)
            self._project.notes.drop((cluster_id,))
            store.delete("cluster", {"id": cluster_id})

    def tidy(self, ids: Iterable[int]) -> None:
        """Take away those of these clusters that have no member left and fill no role; inside an edit."""
        store = self._project.store
        for number in ids:
            if not read_links.is_used(store.connection, number):
                self._project.notes.drop((number,))
                store.delete("cluster", {"id": number})

    # ---- what is known of the thing

    def rename(self, cluster_id: int, name: str) -> None:
        """Give a cluster another name.

        Raises:
            AnnotatorError: the name is blank.
        """
        cluster = self._known(cluster_id)
        name = " ".join(name.split())
        if not name:
            raise AnnotatorError("A cluster needs a name.")
        self._change(cluster, f"Rename the cluster {shortened(cluster.name)} to {shortened(name)}", name=name)

    def set_link(self, cluster_id: int, link: str | None) -> None:
        """Link the thing to a knowledge base (`wikidata:Q43`), or unlink it."""
        cluster = self._known(cluster_id)
        link = link.strip() or None if link else None
        self._change(cluster, f"Link the cluster {shortened(cluster.name)} to {link or 'nothing'}", link=link)

    def set_attribute(self, cluster_id: int, name: str, value: str | None) -> None:
        """Set an attribute to a value in canonical text form, or take it away."""
        cluster = self._known(cluster_id)
        said = f"{name} of the cluster {shortened(cluster.name)}"
        attributes = pack_pairs(with_value(cluster.attributes, name, value))
        if attributes != pack_pairs(cluster.attributes):
            said = f"Clear {said}" if value is None else f"Set {said} to {value}"
            self._change(cluster, said, attributes=attributes)

    # ---- what the verbs stand on

    def _known(self, cluster_id: int) -> Cluster:
        found = self.get(cluster_id)
        if found is None:
            raise AnnotatorError("This cluster is gone; it was taken apart or undone.")
        return found

    def _mentions(self, ids: Iterable[int]) -> Sequence[Span | Event]:
        """The spans, or the events, of these ids, in that order; all of one set."""
        wanted = list(dict.fromkeys(ids))
        spans, events = self._project.spans.many(wanted), self._project.events.many(wanted)
        if not wanted or len(spans) + len(events) < len(wanted):
            raise AnnotatorError("One of these is gone; it was deleted or undone.")
        found: Sequence[Span | Event] = [spans[number] for number in wanted if number in spans]
        found = found or [events[number] for number in wanted]
        if (spans and events) or len({mention.set_id for mention in found}) > 1:
            raise AnnotatorError(
                "Only entities, or only events, of the same document and annotator can be the same thing."
            )
        return found

    def _insert(self, first: Span | Event, name: str) -> Cluster:
        kind = _kind(first)
        number = self._project.store.insert("cluster", set_id=first.set_id, kind=kind, name=name)
        return Cluster(number, first.set_id, kind, name)

    def _put(self, cluster: Cluster, mentions: Sequence[Span | Event]) -> None:
        for mention in mentions:
            self._project.store.update(_table(mention), mention.id, cluster_id=cluster.id)

    def _take_link(self, cluster_id: int, link: str | None) -> None:
        """Link a cluster that has no link yet to what its mentions are linked to."""
        if link and not self._known(cluster_id).link:
            self._project.store.update("cluster", cluster_id, link=link)

    @contextlib.contextmanager
    def _naming(self, cluster: Cluster, name: str = "") -> Iterator[None]:
        """Name a cluster that gets members; one that is called by what its members say, by what they say then."""
        named_by_members = cluster.name == self._best_name(cluster)
        yield
        title = " ".join(name.split()) or (self._best_name(cluster) if named_by_members else "")
        if title and title != cluster.name:
            self._project.store.update("cluster", cluster.id, name=title)

    def _best_name(self, cluster: Cluster) -> str:
        numbers = read_links.members(self._project.store.connection, cluster)
        return best_name(self._mentions(numbers)) if numbers else ""

    def _absorb(self, kept: Cluster, other: Cluster) -> None:
        """Give the kept cluster all that the other one has, and take the other one away."""
        store = self._project.store
        for number in self.members(other.id):
            store.update("span" if other.kind == "entity" else "event", number, cluster_id=kept.id)
        for argument, _ in self._filled(other.id):
            self._project.events.refill(argument, "cluster_id", kept.id)
        kept = self._known(kept.id)
        attributes = with_all(kept.attributes, other.attributes)
        if attributes != kept.attributes or (other.link and not kept.link):
            store.update("cluster", kept.id, attributes=pack_pairs(attributes), link=kept.link or other.link)
        for table in ("note", "look_again"):
            store.update_where(table, {"about_id": other.id}, about_id=kept.id)
        store.delete("cluster", {"id": other.id})

    def _filled(self, cluster_id: int) -> list[tuple[int, int]]:
        """(argument, event) of what a cluster fills."""
        return read_annotations.fillings(self._project.store.connection, "cluster_id", cluster_id)

    def _hand_over(self, cluster: Cluster) -> None:
        """Fill what a cluster fills with the mention that names it; with its name where it has none."""
        numbers = self.members(cluster.id)
        mentions = sorted(self._mentions(numbers), key=_says, reverse=True) if numbers else []
        column = "span_id" if cluster.kind == "entity" else "filler_event_id"
        store = self._project.store
        for argument, event_id in self._filled(cluster.id):
            fitting = (
                m for m in mentions if isinstance(m, Span) or not read_links.reaches(store.connection, m.id, event_id)
            )
            best = next(fitting, None)
            if best is None:
                store.update("argument", argument, cluster_id=None, value=cluster.name)
            else:
                self._project.events.refill(argument, column, best.id)

    def _change(self, cluster: Cluster, said: str, **columns: object) -> None:
        if all(getattr(cluster, name) == value for name, value in columns.items()):
            return
        document_id = self._project.sets.own(cluster.set_id)
        with self._project.edit(said, document_id):
            self._project.sets.ensure(document_id)
            self._project.store.update("cluster", cluster.id, **columns)


def best_name(mentions: Iterable[Span | Event]) -> str:
    """What to call the thing these are mentions of: the longest name among them, or else the longest words."""
    return " ".join(words_of(max(mentions, key=_says)).split())


def _says(mention: Span | Event) -> tuple[bool, int, int]:
    """How well a mention names its thing; of two that do so equally, the one that stands first."""
    named = any(value == NAMED for _, value in mention.attributes)
    place = mention.trigger if isinstance(mention, Event) else mention
    return named, len(words_of(mention)), -(place.start if place else 0)


def words_of(mention: Span | Event) -> str:
    """The words by which an entity or an event is known; the label of an event that has none."""
    if isinstance(mention, Span):
        return mention.quote
    return mention.trigger.quote if mention.trigger else mention.label


def _said(mentions: Sequence[Span | Event]) -> str:
    first = shortened(words_of(mentions[0]), 24)
    return first if len(mentions) == 1 else f"{first} and {len(mentions) - 1} more"


def _folded(words: str) -> str:
    return " ".join(words.split()).casefold()


def _kind(mention: Span | Event) -> str:
    return "entity" if isinstance(mention, Span) else "event"


def _table(mention: Span | Event) -> str:
    return "span" if isinstance(mention, Span) else "event"


def _shared_link(things: Iterable[Cluster | Span | Event]) -> str | None:
    """What those of these that are linked are linked to; refuses to call one what is known to be two."""
    links = list(dict.fromkeys(thing.link for thing in things if not isinstance(thing, Event) and thing.link))
    if len(links) > 1:
        raise AnnotatorError(
            f"They are linked to different things, {links[0]} and {links[1]}. Unlink one of them first."
        )
    return links[0] if links else None
