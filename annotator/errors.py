"""What can go wrong, as the analyst reads it.

AnnotatorError
├── ProjectError      the project file cannot be used: missing, damaged, locked, newer, not a project
│   └── ReadOnlyError a write was asked of a project that is open for reading
├── CodebookError     a codebook breaks its rules; carries the file and line
├── FormatError       an imported file breaks its format; carries the file and line
└── Cancelled         the person stopped a long job; nothing was changed
"""

from __future__ import annotations


class AnnotatorError(Exception):
    """A refusal with one sentence that says what happened and what to do."""


class ProjectError(AnnotatorError):
    """The project file cannot be opened or written."""


class ReadOnlyError(ProjectError):
    """A change was asked of a project that is open for reading only."""


class LocatedError(AnnotatorError):
    """A fault at a place in a file: `source` is its name, `line` counts from 1 and is 0 where no line is at fault."""

    def __init__(self, message: str, source: str = "", line: int = 0) -> None:
        super().__init__(message)
        self.message = message
        self.source = source
        self.line = line

    def __str__(self) -> str:
        where = ", ".join(part for part in (self.source, f"line {self.line}" if self.line else "") if part)
        return f"{where}: {self.message}" if where else self.message


class CodebookError(LocatedError):
    """A codebook file breaks its rules."""


class FormatError(LocatedError):
    """An imported file breaks its format."""


class Cancelled(AnnotatorError):
    """The person stopped a long job before it changed anything."""
