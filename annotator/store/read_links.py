"""Reading what joins annotations: clusters with their members, relations, and what clusters fill."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from annotator.model import Cluster, Relation
from annotator.store.columns import unpack_pairs
from annotator.store.connection import Connection

_RELATION = (
    "SELECT r.id, r.set_id, l.name, r.head_id, r.tail_id, r.attributes, r.unsure, r.codebook_version "
    "FROM relation r JOIN label l ON l.id=r.label_id"
)


def clusters_by_id(connection: Connection, ids: Iterable[int]) -> dict[int, Cluster]:
    """The clusters with these ids that there are."""
    sql = "SELECT id, set_id, kind, name, link, attributes FROM cluster WHERE id IN (SELECT value FROM json_each(?))"
    rows = connection.execute(sql, (json.dumps(list(ids)),)).fetchall()
    return {row[0]: Cluster(row[0], row[1], row[2], row[3], row[4], unpack_pairs(row[5])) for row in rows}


def members(connection: Connection, cluster: Cluster) -> list[int]:
    """The ids of the spans or events in a cluster, in text order; events by their first trigger."""
    sql = (
        "SELECT id FROM span WHERE cluster_id=? ORDER BY start, end, id"
        if cluster.kind == "entity"
        else "SELECT id FROM event e WHERE cluster_id=? ORDER BY "
        "(SELECT min(start) FROM event_trigger t WHERE t.event_id=e.id) IS NULL, "
        "(SELECT min(start) FROM event_trigger t WHERE t.event_id=e.id), id"
    )
    return [number for (number,) in connection.execute(sql, (cluster.id,)).fetchall()]


def is_used(connection: Connection, cluster_id: int) -> bool:
    """Whether a cluster has a member or fills a role."""
    return any(
        connection.execute(f"SELECT 1 FROM {table} WHERE cluster_id=? LIMIT 1", (cluster_id,)).fetchone()
        for table in ("span", "event", "argument")
    )


def _relation(row: Any) -> Relation:
    number, set_id, label, head, tail, attributes, unsure, version = row
    return Relation(number, set_id, label, head, tail, unpack_pairs(attributes), bool(unsure), version)


def relations_by_id(connection: Connection, ids: Iterable[int]) -> dict[int, Relation]:
    """The relations with these ids that there are."""
    sql = f"{_RELATION} WHERE r.id IN (SELECT value FROM json_each(?)) ORDER BY r.id"
    return {row[0]: _relation(row) for row in connection.execute(sql, (json.dumps(list(ids)),)).fetchall()}


def relations_at(connection: Connection, set_id: int, end_id: int) -> list[Relation]:
    """The relations of a set that start or end at this entity or event."""
    sql = f"{_RELATION} WHERE r.set_id=?1 AND (r.head_id=?2 OR r.tail_id=?2) ORDER BY r.id"
    rows = connection.execute(sql, (set_id, end_id)).fetchall()
    return [_relation(row) for row in rows]


def reaches(connection: Connection, event_id: int, target_id: int) -> bool:
    """Whether the target is the event, or fills it over any number of steps."""
    sql = (
        "WITH RECURSIVE inside(id) AS (VALUES(?) UNION SELECT a.filler_event_id FROM inside "
        "JOIN argument a ON a.event_id=inside.id WHERE a.filler_event_id IS NOT NULL) SELECT 1 FROM inside WHERE id=?"
    )
    return connection.execute(sql, (event_id, target_id)).fetchone() is not None
