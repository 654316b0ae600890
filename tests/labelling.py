"""A labelling session that never ends by itself: `python labelling.py PROJECT SEED [whole]`.

After each verb has returned it prints one line: the number of steps in the history and the digest of what the project
then holds. Whoever reads the line may hold the program to it. With `whole`, the verbs are those that change a great deal
at once, and the name of each is printed before it begins.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from annotator.codebook.changes import Change, Merge, Rename, RenameRole, Split
from annotator.errors import AnnotatorError
from annotator.model import Annotations, Thing
from annotator.project import Project
from tests.state import digest

ENTITIES = ("Place", "Force", "Number")
EVENTS = ("Shelling", "Statement")


Verbs = list[tuple[int, Callable[[], object]]]
"""What can be done next, with how often."""


class Session:
    """Chooses steps at random; more are made than taken away, up to a point."""

    def __init__(self, project: Project, seed: int) -> None:
        self._project = project
        self._chance = random.Random(seed)
        self._document_id = project.documents.list()[0].id
        self._length = project.documents.list()[0].length

    def step(self) -> None:
        """Make one step; a refusal is none."""
        verbs = self._verbs(self._project.sets.load(self._document_id))
        weights = [weight for weight, _ in verbs]
        self._chance.choices([verb for _, verb in verbs], weights)[0]()

    def _verbs(self, found: Annotations) -> Verbs:
        project = self._project
        crowded = len(found.spans) > 30
        return [
            (2 if crowded else 8, lambda: project.spans.add(self._document_id, self._label(), [self._place()])),
            (3, lambda: project.spans.relabel(self._span(found), self._label())),
            (2, lambda: project.spans.set_fragments(self._span(found), [self._place(), self._place()])),
            (2, lambda: project.spans.set_note(self._span(found), "note " * self._chance.randrange(400))),
            (8 if crowded else 2, lambda: project.spans.delete(self._span(found))),
            (3, lambda: project.events.add(self._document_id, self._chance.choice(EVENTS), [self._place()])),
            (4, lambda: project.events.fill(self._event(found), "Target", span_id=self._span(found))),
            (3, lambda: project.events.fill(self._event(found), "Killed", value=str(self._chance.randrange(99)))),
            (6 if len(found.events) > 12 else 1, lambda: project.events.delete(self._event(found))),
            (1, lambda: project.documents.delete(project.documents.add("Here and gone. " * 300).id)),
            (6, project.undo),
            (4, project.redo),
        ]

    def _label(self) -> str:
        return self._chance.choice(ENTITIES)

    def _place(self) -> tuple[int, int]:
        start = self._chance.randrange(self._length - 10)
        return start, start + self._chance.randrange(3, 10)

    def _span(self, found: Annotations) -> int:
        return self._chance.choice([*found.spans] or [1])

    def _event(self, found: Annotations) -> int:
        return self._chance.choice([*found.events] or [1])


class Upheaval(Session):
    """Changes the codebook, brings things in, and makes one event of two; now and then takes it back."""

    def _verbs(self, found: Annotations) -> Verbs:
        project = self._project
        return [
            (4, lambda: self._named("change", lambda: project.codebooks.apply(self._change()))),
            (3, lambda: self._named("bring", lambda: project.knowledge.bring(self._things(), others_go=True))),
            (8, lambda: self._named("merge", lambda: project.events.merge(self._event(found), self._event(found)))),
            (3, lambda: self._named("undo", project.undo)),
            (2, lambda: self._named("redo", project.redo)),
        ]

    def _named(self, name: str, verb: Callable[[], object]) -> None:
        sys.stdout.write(f"{name}\n")
        sys.stdout.flush()
        verb()

    def _change(self) -> Change:
        labels = [label.name for label in self._project.codebook.entities]
        one, other = self._chance.sample(labels, 2)
        new = f"Label {self._chance.randrange(100)}"
        role = self._chance.choice([role.name for label in self._project.codebook.events for role in label.roles])
        changes: list[Change] = [Rename("entity", one, new), RenameRole(role, f"Role {self._chance.randrange(100)}")]
        changes.append(Merge("entity", (one, other), one) if len(labels) > 3 else Split("entity", one, (one, new)))
        return self._chance.choice(changes)

    def _things(self) -> list[Thing]:
        first = self._chance.randrange(1000)
        return [Thing(f"k:{number}", f"Place {number}") for number in range(first, first + 1500)]


def main(path: Path, seed: int, session_of: type[Session]) -> None:
    """Work until killed."""
    with Project.open(path, "amal") as project:
        assert not project.read_only, project.notice
        session = session_of(project, seed)
        while True:
            try:
                session.step()
            except AnnotatorError:
                continue
            newest = project.history(1)
            sys.stdout.write(f"{newest[0].clock if newest else 0} {digest(project)}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), Upheaval if "whole" in sys.argv else Session)
