"""Knowledge: the offline table of things that mentions can be linked to, which a team brings as its own list.

It belongs to the project, not to an annotator: whoever links a mention finds the same things under the same names.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from annotator.documents import shortened
from annotator.errors import AnnotatorError
from annotator.model import Thing
from annotator.store import knowledge as reading
from annotator.store import read
from annotator.store.columns import pack_pairs, pack_texts

if TYPE_CHECKING:
    from annotator.project import Project

_PART = 1000  # rows that are written at a time
_COLUMNS = ("id", "link", "name", "aliases", "codes", "folded")


class Brought(NamedTuple):
    """What an import of things did: how many came in, how many were written anew, how many were there just so."""

    new: int
    changed: int
    same: int
    gone: int = 0


class Knowledge:
    """The things a project knows of."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._index: reading.Index | None = None

    def count(self) -> int:
        """How many things there are."""
        return read.count(self._project.store.connection, "knowledge")

    def get(self, link: str) -> Thing | None:
        """The thing with this link, None where it is not known."""
        return reading.by_link(self._project.store.connection, link)

    def search(self, words: str, limit: int = 20) -> list[Thing]:
        """The things that go by words typed so far, in any case and with or without accents; best first."""
        connection = self._project.store.connection
        return reading.by_id(connection, self._ready().search(words, limit))

    def bring(self, things: Iterable[Thing], *, others_go: bool = False) -> Brought:
        """Take things in, in one step. One whose link is known is written anew; with `others_go`, things that are not
        among them go.

        Raises:
            AnnotatorError: a thing has no link or no name, or two have the same link.
        """
        steps = self.bring_steps(things, others_go=others_go)
        try:
            while True:
                next(steps)
        except StopIteration as end:
            report: Brought = end.value
            return report

    def bring_steps(
        self, things: Iterable[Thing], *, others_go: bool = False
    ) -> Generator[tuple[int, int], None, Brought]:
        """The same a part at a time: yields how many of how many rows are written; what closes it takes all back."""
        wanted = _checked(things)
        known = {thing.link: thing for thing in reading.all_things(self._project.store.connection)}
        fresh = [thing for thing in wanted.values() if _differs(thing, known.get(thing.link))]
        changed = [known[thing.link].id for thing in fresh if thing.link in known]
        gone = [thing.id for link, thing in known.items() if link not in wanted] if others_go else []
        report = Brought(len(fresh) - len(changed), len(changed), len(wanted) - len(fresh), len(gone))
        total = len(fresh) + len(changed) + len(gone)
        if total:
            store = self._project.store
            with self._project.edit(_said(report)):
                old = (*changed, *gone)
                for at in range(0, len(old), _PART):
                    for number in old[at : at + _PART]:
                        store.delete("knowledge", {"id": number})
                    yield min(at + _PART, len(old)), total
                for at in range(0, len(fresh), _PART):
                    rows = [(store.ids.new(), *_row(thing)) for thing in fresh[at : at + _PART]]
                    store.bulk_insert("knowledge", _COLUMNS, rows)
                    yield len(old) + min(at + _PART, len(fresh)), total
        return report

    @property
    def is_ready(self) -> bool:
        """Whether the next search finds its names made ready; else it makes them, a second for 400,000 things."""
        return self._index is not None

    def make_ready(self) -> reading.Index:
        """The names, ready to be searched; made by a reader in another thread they can be given to `take_ready`."""
        return self._ready()

    def take_ready(self, index: reading.Index) -> None:
        """Search these names, which another thread has made ready."""
        if self._index is None and index.count == self.count():
            self._index = index

    def forget(self) -> None:
        """Read the names again at the next search: things came, went or were changed."""
        self._index = None

    def _ready(self) -> reading.Index:
        if self._index is None:
            self._index = reading.Index(self._project.store.connection)
        return self._index


def _checked(things: Iterable[Thing]) -> dict[str, Thing]:
    found: dict[str, Thing] = {}
    for thing in things:
        if not thing.link.strip() or not thing.name.strip():
            raise AnnotatorError(f"A thing needs a link and a name: “{shortened(thing.name or thing.link)}” lacks one.")
        if thing.link in found:
            raise AnnotatorError(f"Two things have the link {thing.link}.")
        found[thing.link] = thing
    return found


def _differs(thing: Thing, known: Thing | None) -> bool:
    return known is None or replace(known, id=0) != replace(thing, id=0)


def _row(thing: Thing) -> tuple[str, str, str | None, str | None, str]:
    names = reading.folded(thing.name, thing.aliases)
    return thing.link, thing.name, pack_texts(thing.aliases), pack_pairs(thing.codes), names


def _said(report: Brought) -> str:
    came = report.new + report.changed
    return f"Bring in {came} things to link to" if came else f"Forget {report.gone} things to link to"
