"""What the doctor finds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warn"]

MOST = 100
"""How many findings of one id are listed; the rest are counted."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong. `id` is stable; `where` names the document, annotation or step, or the file."""

    id: str
    severity: Severity
    message: str
    where: str


def limited(findings: Iterable[Finding]) -> list[Finding]:
    """The first `MOST` of each id, and one more that counts those left out."""
    seen: Counter[str] = Counter()
    listed: list[Finding] = []
    last: dict[str, Finding] = {}
    for finding in findings:
        seen[finding.id] += 1
        if seen[finding.id] <= MOST:
            listed.append(finding)
        else:
            last[finding.id] = finding
    for name, finding in last.items():
        message = f"There are {seen[name] - MOST} more of these."
        listed.append(Finding(name, finding.severity, message, "the project"))
    return listed
