"""A team's list of things to link to, from a file into the project, and what is told of it."""

from __future__ import annotations

from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.formats.knowledge_table import Listed
from annotator.knowledge import Brought
from annotator.project import Project

_REMARKS_SHOWN = 20


def read_table(path: Path) -> bytes:
    """The bytes of a file.

    Raises:
        AnnotatorError: it cannot be read.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        raise AnnotatorError(f"{path} cannot be read: {error.strerror}.") from None


def bring_table(project: Project, listed: Listed, *, others_go: bool = False) -> list[str]:
    """Bring what was read into the project, as one step; returns what to tell, line by line.

    Raises:
        AnnotatorError: nothing in the table is a thing to link to.
    """
    check_listed(listed)
    return told(project.knowledge.bring(listed.things, others_go=others_go), listed)


def check_listed(listed: Listed) -> None:
    """Refuse a table that holds nothing to link to.

    Raises:
        AnnotatorError: with what is wrong with its first row.
    """
    if not listed.things:
        first = f" {listed.remarks[0]}" if listed.remarks else ""
        raise AnnotatorError(f"There is nothing to link to in this table.{first}")


def told(brought: Brought, listed: Listed) -> list[str]:
    """What an import did, line by line."""
    counts = ((brought.new, "new"), (brought.changed, "changed"), (brought.same, "as before"), (brought.gone, "gone"))
    said = [f"{count:,} {what}" for count, what in counts if count]
    rest = len(listed.remarks) - _REMARKS_SHOWN
    more = [f"… and {rest:,} more rows are left out."] if rest > 0 else []
    return [f"Things to link to: {', '.join(said)}.", *listed.remarks[:_REMARKS_SHOWN], *more]
