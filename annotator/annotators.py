"""The annotators of a project and the one who works now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.errors import AnnotatorError
from annotator.model import Annotator
from annotator.store import read

if TYPE_CHECKING:
    from annotator.project import Project


def check_name(name: str) -> str:
    """A name as it is stored.

    Raises:
        AnnotatorError: it is empty, longer than 100 characters, or holds control characters.
    """
    name = name.strip()
    if not name or len(name) > 100 or not name.isprintable():
        raise AnnotatorError("An annotator's name has 1 to 100 printable characters.")
    return name


class Annotators:
    """Who has worked on the project."""

    def __init__(self, project: Project, name: str) -> None:
        self._project = project
        self._name = check_name(name)
        self._current: Annotator | None = None

    def list(self) -> list[Annotator]:
        """All annotators that have rows, by name."""
        return read.annotators(self._project.store.connection)

    def by_name(self, name: str) -> Annotator | None:
        """The annotator of this name."""
        return next((annotator for annotator in self.list() if annotator.name == name), None)

    @property
    def current(self) -> Annotator:
        """Who works now; id 0 while that name has made no edit."""
        if self._current is None:
            self._current = self.by_name(self._name) or Annotator(0, self._name)
        return self._current

    def use(self, name: str) -> None:
        """Work under this name."""
        self._name = check_name(name)
        self._current = None

    def ensure(self, name: str | None = None) -> Annotator:
        """The current annotator, or the one of this name, with a row; inside an edit."""
        found = self.current if name is None or name == self._name else self.by_name(check_name(name))
        if found is not None and found.id:
            return found
        made = Annotator(self._project.store.insert("annotator", name=name or self._name), name or self._name)
        self._current = None
        return made

    def forget(self) -> None:
        """Read again at the next use."""
        self._current = None
