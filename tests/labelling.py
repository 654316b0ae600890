"""A labelling session that never ends by itself: `python labelling.py PROJECT SEED`.

After each verb has returned it prints one line: the number of steps in the history and the digest of what the project
then holds. Whoever reads the line may hold the program to it.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from annotator.errors import AnnotatorError
from annotator.model import Annotations
from annotator.project import Project
from tests.state import digest

ENTITIES = ("Place", "Force", "Number")
EVENTS = ("Shelling", "Statement")


class Session:
    """Chooses steps at random; more are made than taken away, up to a point."""

    def __init__(self, project: Project, seed: int) -> None:
        self._project = project
        self._chance = random.Random(seed)
        self._document_id = project.documents.list()[0].id
        self._length = project.documents.list()[0].length

    def step(self) -> None:
        """Make one step; a refusal is none."""
        project, found = self._project, self._project.sets.load(self._document_id)
        crowded = len(found.spans) > 30
        verbs: list[tuple[int, Callable[[], object]]] = [
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
        weights = [weight for weight, _ in verbs]
        self._chance.choices([verb for _, verb in verbs], weights)[0]()

    def _label(self) -> str:
        return self._chance.choice(ENTITIES)

    def _place(self) -> tuple[int, int]:
        start = self._chance.randrange(self._length - 10)
        return start, start + self._chance.randrange(3, 10)

    def _span(self, found: Annotations) -> int:
        return self._chance.choice([*found.spans] or [1])

    def _event(self, found: Annotations) -> int:
        return self._chance.choice([*found.events] or [1])


def main(path: Path, seed: int) -> None:
    """Work until killed."""
    with Project.open(path, "amal") as project:
        assert not project.read_only, project.notice
        session = Session(project, seed)
        while True:
            try:
                session.step()
            except AnnotatorError:
                continue
            newest = project.history(1)
            sys.stdout.write(f"{newest[0].clock if newest else 0} {digest(project)}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
