"""What a change does: the codebook it leads to and the steps on annotations. Pure, so that it can be shown before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace

from annotator.codebook import role_outcomes as of_roles
from annotator.codebook.attribute_outcomes import rename_attribute, rename_choice, retire_attribute
from annotator.codebook.changes import (
    Change,
    Merge,
    MergeRoles,
    Move,
    Redefine,
    Rename,
    RenameAttribute,
    RenameChoice,
    RenameRole,
    Reorder,
    Replace,
    Retire,
    RetireAttribute,
    RetireRole,
    Split,
    SplitRole,
    name_of,
)
from annotator.codebook.joining import joined_labels
from annotator.codebook.reading import check
from annotator.codebook.records import Codebook, Kind, Label, free_color
from annotator.codebook.references import renamed, with_labels
from annotator.codebook.steps import Ask, Drop, Outcome, Relabel, SetAttribute, SetRole, Step
from annotator.codebook.values import listed, shown
from annotator.errors import AnnotatorError
from annotator.model import NO_EVENT


def outcome(codebook: Codebook, change: Change) -> Outcome:
    """What a change leads to, held to the rules of codebooks.

    Raises:
        AnnotatorError: the change names what is not there, or takes a name that is taken.
        CodebookError: the new codebook would break a rule.
    """
    found: Outcome = _OUTCOMES[type(change)](codebook, change)
    return replace(found, codebook=check(found.codebook))


def _known(codebook: Codebook, kind: Kind, name: str) -> Label:
    found = codebook.find(kind, name)
    if found is None:
        raise AnnotatorError(f"The codebook has no {kind} label {shown(name)}.")
    return found


def _spare_no_event(kind: Kind, *names: str) -> None:
    if kind == "document" and NO_EVENT in names:
        raise AnnotatorError(f"{shown(NO_EVENT)} is a decision that every project has; it keeps its name and meaning.")


# ---- names and places


def _rename(codebook: Codebook, change: Rename) -> Outcome:
    kind, old, new = change.kind, change.old, change.new
    _spare_no_event(kind, old, new)
    below = f"{old}."
    names = {
        label.name: new + label.name[len(old) :]
        for label in codebook.of_kind(kind)
        if label.name == old or (change.tree and label.name.startswith(below))
    }
    if not names:
        _known(codebook, kind, old)
    if old == new:
        return Outcome(codebook)
    for name in names.values():
        if codebook.find(kind, name) is not None and name not in names:
            raise AnnotatorError(f"There is a label {shown(name)} already; merge the two instead.")
    labels = {name: (renamed(_known(codebook, kind, name), to),) for name, to in names.items()}
    return Outcome(with_labels(codebook, kind, labels), tuple(_renames(kind, names)))


def _renames(kind: Kind, names: Mapping[str, str]) -> list[Step]:
    """One step for each name, none of which takes a name that is still to be given up."""
    left = dict(names)
    steps: list[Step] = []
    while left:
        old = next(name for name, to in left.items() if to not in left)
        steps.append(Relabel(kind, (old,), left.pop(old)))
    return steps


def _move(codebook: Codebook, change: Move) -> Outcome:
    if f"{change.parent}.".startswith(f"{change.label}."):
        raise AnnotatorError(f"{shown(change.label)} cannot be put below itself.")
    last = change.label.rpartition(".")[2]
    new = f"{change.parent}.{last}" if change.parent else last
    return _rename(codebook, Rename(change.kind, change.label, new, tree=True))


def _reorder(codebook: Codebook, change: Reorder) -> Outcome:
    named = [_known(codebook, change.kind, name) for name in dict.fromkeys(change.labels)]
    rest = [label for label in codebook.labels if label not in named]
    return Outcome(replace(codebook, labels=(*named, *rest)))


# ---- merge


def _merge(codebook: Codebook, change: Merge) -> Outcome:
    kind, into = change.kind, name_of(change.into)
    _spare_no_event(kind, *change.labels, into)
    merged = [_known(codebook, kind, name) for name in dict.fromkeys(change.labels) if name != into]
    there = codebook.find(kind, into)
    if not merged:
        raise AnnotatorError("Name at least one label that becomes another one.")
    first = replace(renamed(merged[0], into), roles=(), attributes=())
    base = change.into if isinstance(change.into, Label) else there or first
    if base.kind != kind:
        raise AnnotatorError(f"{shown(into)} is no {kind} label, so {kind} labels cannot become it.")
    roles, attributes = dict(change.roles), dict(change.attributes)
    one = base
    for label in ([there] if there else []) + merged:
        own = label.name == into
        one = joined_labels(one, label, {} if own else roles, {} if own else attributes)
    place = into if there else merged[0].name
    parts: dict[str, tuple[Label, ...]] = {label.name: () for label in merged}
    parts[place] = (one,)
    names = dict.fromkeys((label.name for label in merged), (into,))
    olds = tuple(label.name for label in merged)
    steps = [*_inner_renames(kind, merged, roles, attributes), Relabel(kind, olds, into, twins=change.twins)]
    notices = tuple(_meanings(one, merged, attributes))
    return Outcome(with_labels(codebook, kind, parts, names), tuple(steps), notices)


def _inner_renames(
    kind: Kind, labels: list[Label], roles: Mapping[str, str], attributes: Mapping[str, str]
) -> list[Step]:
    """What the roles and attributes of the merged labels become, before the labels do."""
    steps: list[Step] = []
    for label in labels:
        steps += [
            SetRole(label.name, (old,), new, twins="join")
            for old, new in roles.items()
            if old != new and label.role(old) is not None
        ]
        steps += [
            SetAttribute(kind, label.name, "", old, new)
            for old, new in attributes.items()
            if old != new and label.attribute(old) is not None
        ]
    return steps


def _meanings(one: Label, merged: list[Label], attributes: Mapping[str, str]) -> list[str]:
    """Where what was left open will mean something else, for the defaults differ."""
    found = []
    for label in merged:
        for attribute in label.attributes:
            new = one.attribute(attributes.get(attribute.name, attribute.name))
            if new is not None and new.default != attribute.default:
                means = shown(new.default) if new.default is not None else "nothing"
                found.append(f"Where {attribute.name} of {label.name} was left open, it will mean {means}.")
    return found


# ---- split


def _split(codebook: Codebook, change: Split) -> Outcome:
    kind = change.kind
    old = _known(codebook, kind, change.label)
    if kind == "document":
        raise AnnotatorError("Labels of documents cannot be split; give the label more answers to choose from.")
    names = tuple(dict.fromkeys(map(name_of, change.into)))
    default = change.default or (names[0] if names else "")
    if len(names) < 2 or default not in names:
        raise AnnotatorError("A label is split into two or more, and one of them is what is not decided yet.")
    heir = old.name if old.name in names else default
    colors = Counter(label.color for label in codebook.of_kind(kind))
    parts = []
    for part in change.into:
        known = codebook.find(kind, name_of(part))
        if isinstance(part, Label) and part.kind != kind:
            raise AnnotatorError(f"{shown(part.name)} is no {kind} label, so a {kind} label cannot be split into it.")
        if known is not None and known.name != old.name and isinstance(part, Label):
            raise AnnotatorError(f"There is a label {shown(part.name)} already; name it, or take another name.")
        parts.append(part if isinstance(part, Label) else known or _copy(old, part, heir, colors))
        colors[parts[-1].color] += 1
    fresh = tuple(part for part in parts if part.name == old.name or codebook.find(kind, part.name) is None)
    reason = f"{old.name} was split into {listed(names, 'and')}."
    step = Relabel(kind, (old.name,), default, Ask(reason, names))
    return Outcome(with_labels(codebook, kind, {old.name: fresh}, {old.name: names}), (step,))


def _copy(old: Label, name: str, heir: str, colors: Counter[str]) -> Label:
    """A label like the one that is split; its heir goes on with its colour, key and examples, others get a free one."""
    copy = renamed(old, name)
    if name == heir:
        return copy
    return replace(copy, key="", color=free_color(colors), examples=())


# ---- one label


def _redefine(codebook: Codebook, change: Redefine) -> Outcome:
    label = change.label
    old = _known(codebook, label.kind, label.name)
    _check_look_again(label.kind, change.look_again)
    new = with_labels(codebook, label.kind, {label.name: (label,)})
    steps = (look_again(label.kind, label.name),) if change.look_again else ()
    return Outcome(new, steps, lost=tuple(_lost(old, label)), before=codebook)


def look_again(kind: Kind, name: str) -> Step:
    """All annotations with a label are to be confirmed."""
    return Relabel(kind, (name,), name, Ask(f"What {name} means was changed."))


def _check_look_again(kind: Kind, wanted: bool) -> None:
    if wanted and kind == "document":
        raise AnnotatorError("Labels of documents cannot be put on the list of what to look at again.")


def _lost(old: Label, new: Label) -> list[Step]:
    """What the new record of a label lacks, as steps that change nothing."""
    steps: list[Step] = [SetRole(old.name, (role.name,), role.name) for role in old.roles if not new.role(role.name)]
    gone = [attribute.name for attribute in old.attributes if not new.attribute(attribute.name)]
    steps += [SetAttribute(old.kind, old.name, "", name, name) for name in gone]
    for role in old.roles:
        kept = new.role(role.name)
        gone = [attribute.name for attribute in role.attributes if kept and not kept.attribute(attribute.name)]
        steps += [SetAttribute("role", old.name, role.name, name, name) for name in gone]
    return steps


def _retire(codebook: Codebook, change: Retire) -> Outcome:
    kind, name = change.kind, change.label
    _spare_no_event(kind, name)
    old = _known(codebook, kind, name)
    steps: tuple[Step, ...] = ()
    if change.then == "move":
        to = _known(codebook, kind, change.to)
        if to.name == name:
            raise AnnotatorError(f"The annotations of {shown(name)} have to move to another label; choose one.")
        codebook = with_labels(codebook, kind, {to.name: (joined_labels(to, old),)}, {name: (name, to.name)})
        steps = (Relabel(kind, (name,), to.name, twins=change.twins),)
    elif change.then == "delete":
        steps = (Drop(kind, name),)
    return Outcome(with_labels(codebook, kind, {name: (replace(old, retired=True),)}), steps)


# ---- the whole


def _replace(codebook: Codebook, change: Replace) -> Outcome:
    at = codebook
    steps: list[Step] = []
    notices: list[str] = []
    lost: list[Step] = []
    for part in change.changes:
        found: Outcome = _OUTCOMES[type(part)](at, part)
        at = found.codebook
        steps += found.steps
        notices += found.notices
    for kind, name in change.look_again:
        _known(change.codebook, kind, name)
        _check_look_again(kind, wanted=True)
        steps.append(look_again(kind, name))
    for label in at.labels:
        new = change.codebook.find(label.kind, label.name)
        lost += _lost(label, new) if new is not None else ()
    gone = {a.name for a in at.cluster_attributes} - {a.name for a in change.codebook.cluster_attributes}
    lost += [SetAttribute("cluster", "", "", name, name) for name in sorted(gone)]
    return Outcome(change.codebook, tuple(steps), tuple(notices), tuple(lost), at)


_OUTCOMES: Mapping[type, Callable[..., Outcome]] = {
    Rename: _rename,
    Move: _move,
    Reorder: _reorder,
    Merge: _merge,
    Split: _split,
    Redefine: _redefine,
    Retire: _retire,
    RenameRole: of_roles.rename_role,
    MergeRoles: of_roles.merge_roles,
    SplitRole: of_roles.split_role,
    RetireRole: of_roles.retire_role,
    RenameAttribute: rename_attribute,
    RenameChoice: rename_choice,
    RetireAttribute: retire_attribute,
    Replace: _replace,
}
