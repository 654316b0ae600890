"""Changes of a codebook that is in use: what they would touch, and how they are made.

What a change means is pure and stands in `annotator.codebook.changes`; here its steps meet the annotations. Nothing is
ever deleted because a label went: that a label is renamed, merged, split, moved or retired is said, never guessed.
"""

from annotator.codebook_changes.applying import Applied, Applier, Progress
from annotator.codebook_changes.preview import (
    Conflict,
    Example,
    Preview,
    Previewer,
    Touched,
    missing_labels,
    refuse_missing,
)

__all__ = [
    "Applied",
    "Applier",
    "Conflict",
    "Example",
    "Preview",
    "Previewer",
    "Progress",
    "Touched",
    "missing_labels",
    "refuse_missing",
]
