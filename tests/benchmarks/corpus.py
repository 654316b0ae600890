"""A made-up corpus for the benchmarks: documents of 600 words with 40 spans and 8 events of 3 arguments each.

The same seed gives the same bytes.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from hashlib import sha256
from typing import Any

WORDS = [
    "convoy",
    "ridge",
    "market",
    "troops",
    "border",
    "village",
    "council",
    "night",
    "river",
    "bridge",
    "witness",
    "road",
    "army",
    "fighters",
    "shelling",
    "families",
    "hospital",
    "ministry",
    "said",
    "near",
    "after",
    "before",
    "toward",
    "several",
    "under",
    "while",
    "against",
    "northern",
    "southern",
    "commander",
    "statement",
    "agreed",
    "rejected",
    "crossed",
    "shelter",
    "winter",
    "harvest",
    "“quoted”",
    "talks",
    "radio",
    "engine",
    "valley",
]
SESSION = 0x5EED5EED
"""The session that the ids look as if they came from."""
ENTITIES = ("State", "Armed group", "Civilians", "Person", "Place", "Facility", "Weapon", "Time", "Number", "Source")


def document(number: int, codebook: dict[str, Any], events: dict[str, list[str]]) -> dict[str, Any]:
    """One annotation set in the shape of a line of `annotator-jsonl/1`; `events` are roles by event label."""
    rng = random.Random(number)
    words = [rng.choice(WORDS) for _ in range(600)]
    starts, position = [], 0
    for word in words:
        starts.append(position)
        position += len(word) + 1
    text = " ".join(words)
    ids = (f"{SESSION << 31 | (number << 10) + k + 1:x}" for k in range(1023))

    def place(first: int, count: int) -> tuple[int, int]:
        return starts[first], starts[first + count - 1] + len(words[first + count - 1])

    entities = []
    for k in range(40):
        start, end = place(k * 14 + rng.randrange(6), rng.randrange(1, 4))
        entities.append(
            {"id": next(ids), "label": rng.choice(ENTITIES), "start": start, "end": end, "text": text[start:end], "fragments": [[start, end]],
             "attributes": [], "cluster": None, "link": None, "confidence": None, "note": None, "version": 1}
        )  # fmt: skip
    entities.sort(key=lambda entity: (entity["start"], entity["end"], int(entity["id"], 16)))
    made = []
    for k in range(8):
        start, end = place(k * 70 + 10, 1)
        label = rng.choice(sorted(events))
        arguments = []
        for role in rng.sample(events[label], min(3, len(events[label]))):
            filler = rng.choice(entities)
            arguments.append(
                {"id": next(ids), "role": role, "entity": filler["id"], "event": None, "cluster": None, "value": None,
                 "start": filler["start"], "end": filler["end"], "text": filler["text"],
                 "fragments": filler["fragments"], "attributes": []}
            )  # fmt: skip
        made.append(
            {"id": next(ids), "label": label, "trigger": {"start": start, "end": end, "text": text[start:end], "fragments": [[start, end]]},
             "other_triggers": [], "arguments": arguments, "attributes": [], "cluster": None, "confidence": None, "note": None, "version": 1}
        )  # fmt: skip
    meta = {"title": f"Report {number}", "source": "benchmark", "author": None, "date": "2020-02-12", "url": None,
            "language": "en", "license": None, "extra": []}  # fmt: skip
    return {
        "format": "annotator-jsonl/1", "id": f"report-{number:06d}", "text": text, "sha256": sha256(text.encode()).hexdigest(), "meta": meta,
        "annotator": "amal", "kind": "annotator", "status": "done", "codebook": codebook, "labels": [],
        "entities": entities, "events": made, "relations": [], "clusters": [],
        "notes": [], "look_again": [],
    }  # fmt: skip


def documents(count: int) -> Iterator[dict[str, Any]]:
    """As many documents as asked for, labelled with the default codebook."""
    from annotator import codebook as codebooks

    starter = codebooks.starter("conflict-events")
    version = {"name": starter.name, "version": 1, "sha256": codebooks.sha256(starter)}
    events = {label.name: [role.name for role in label.roles] for label in starter.events if len(label.roles) >= 3}
    return (document(number, version, events) for number in range(1, count + 1))
