"""What must hold of a profile beyond its form: names that exist, an order, the law's minimum."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from flows.klantreis.model import CONTACT_NAME, TOLD, Fact, Profile, Step, Told

_CALENDAR = ("days", "weeks", "months", "years")
_SAYING = ("texts", "starts", "due", "done")
"""The keys of an entry that state something."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong, and under which key of the file."""

    path: tuple[str, ...]
    sentence: str


def in_order(steps: Mapping[str, object]) -> dict[str, object]:
    """The steps as the file has them, each with `after` directly behind the step it names.

    Those that go round in a circle stand last; `faults` names them.
    """
    named = {key: after for key, step in steps.items() if (after := _after(step)) in steps}

    def with_followers(key: str) -> Iterator[str]:
        yield key
        for follower in (one for one, after in named.items() if after == key):
            yield from with_followers(follower)

    order = [key for first in steps if first not in named for key in with_followers(first)]
    return {key: steps[key] for key in dict.fromkeys((*order, *steps))}


def _after(step: object) -> object:
    return step.get("after") if isinstance(step, dict) else None


def faults(profile: Profile) -> Iterator[Fault]:
    """Mistakes of a profile in itself; the first is what a person should mend first."""
    if CONTACT_NAME not in profile.facts:
        yield Fault(("facts",), f"the fact {CONTACT_NAME!r} is missing")
    for fact in profile.facts.values():
        yield from _fact_faults(fact, profile)
    for name in TOLD:
        for told in getattr(profile, name).values():
            yield from _told_faults(name, told, profile)
    for step in profile.steps.values():
        yield from _step_faults(step, profile)


def faults_of_overlay(data: Mapping[str, object], law: Profile) -> Iterator[Fault]:
    """What only the law may say, and what a municipality must say with it."""
    steps, values = data.get("steps"), data.get("facts")
    for key, step in steps.items() if isinstance(steps, dict) else ():
        if key not in law.steps and isinstance(step, dict) and "who" not in step:
            known = ", ".join(law.steps)
            yield Fault(
                ("steps", key), f"unknown step; the law has {known}, a new one says `who` does it"
            )
        if isinstance(step, dict):
            yield from _only_law(("steps", key), step, ("law", "needs"))
    for key, fact in values.items() if isinstance(values, dict) else ():
        if isinstance(fact, dict):
            yield from _only_law(("facts", key), fact, ("minimum", "maximum"))
            yield from _source_said(("facts", key), fact)
    for table in TOLD:
        told = data.get(table)
        for key, entry in told.items() if isinstance(told, dict) else ():
            if isinstance(entry, dict):
                yield from _sources_said((table, key), entry)
                yield from _nothing_asked((table, key), entry)


def faults_against_law(profile: Profile, law: Profile) -> Iterator[Fault]:
    """A municipality may add people to a step of the law, never leave somebody out."""
    for key, step in law.steps.items():
        if step.law and not profile.steps[key].audience.covers(step.audience):
            yield Fault(("steps", key, "for"), "the law asks this step of more people")


def _only_law(
    path: tuple[str, ...], table: Mapping[str, object], keys: Iterable[str]
) -> Iterator[Fault]:
    for key in keys:
        if key in table:
            yield Fault((*path, key), "only the law's own file says this")


def _source_said(path: tuple[str, ...], fact: Mapping[str, object]) -> Iterator[Fault]:
    for key in ("source", "checked"):
        if "value" in fact and key not in fact:
            yield Fault(path, f"a value of your own needs its own `{key}`")


def _sources_said(path: tuple[str, ...], entry: Mapping[str, object]) -> Iterator[Fault]:
    """What a municipality says in other words than the law was read somewhere else."""
    said = [key for key in _SAYING if key in entry]
    if said and "sources" not in entry:
        yield Fault((*path, said[0]), "what is said otherwise needs its own `sources`")


def _nothing_asked(path: tuple[str, ...], entry: Mapping[str, object]) -> Iterator[Fault]:
    """A municipality knows what it does: only the law is unsure of what holds there."""
    texts = entry.get("texts")
    for part in texts if isinstance(texts, list) else ():
        if isinstance(part, dict):
            yield from _only_law((*path, "texts"), part, ("ask",))


def _fact_faults(fact: Fact, profile: Profile) -> Iterator[Fault]:
    path = ("facts", fact.id)
    yield from _source_faults(path, "source", fact.source_ids, profile)
    if not isinstance(fact.value, int):
        if fact.minimum is not None or fact.maximum is not None:
            yield Fault(path, "the law sets a bound here, so the value is a number")
        return
    if fact.minimum is not None and fact.value < fact.minimum:
        yield Fault((*path, "value"), f"{fact.value} is under the law's minimum of {fact.minimum}")
    if fact.maximum is not None and fact.value > fact.maximum:
        yield Fault((*path, "value"), f"{fact.value} is over the law's maximum of {fact.maximum}")


def _told_faults(name: str, told: Told, profile: Profile) -> Iterator[Fault]:
    path = (name, told.id)
    yield from _source_faults(path, "sources", told.source_ids, profile)
    for argument, fact in told.facts.items():
        if fact not in profile.facts:
            yield Fault((*path, "facts", argument), f"unknown fact {fact!r}")


def _source_faults(
    path: tuple[str, ...], key: str, ids: Iterable[str], profile: Profile
) -> Iterator[Fault]:
    for source in ids:
        if source not in profile.sources:
            known = ", ".join(profile.sources)
            yield Fault((*path, key), f"unknown source {source!r}; there is {known}")


def _step_faults(step: Step, profile: Profile) -> Iterator[Fault]:
    path = ("steps", step.id)
    if step.who not in profile.contacts:
        known = ", ".join(profile.contacts)
        yield Fault((*path, "who"), f"unknown contact {step.who!r}; there is {known}")
    if step.after is not None and step.after not in profile.steps:
        yield Fault((*path, "after"), f"unknown step {step.after!r}")
    elif _in_circle(step, profile):
        yield Fault((*path, "after"), "these steps stand behind each other in a circle")
    yield from _order_faults(step, profile)
    for name, moment in step.moments:
        if moment.plus is not None and not _is_duration(profile, moment.plus):
            yield Fault(
                (*path, name, "plus"), f"{moment.plus!r} is no fact that counts days to years"
            )


def _order_faults(step: Step, profile: Profile) -> Iterator[Fault]:
    before = list(profile.steps)[: list(profile.steps).index(step.id)]
    for needed in step.needs:
        if needed not in profile.steps:
            yield Fault(("steps", step.id, "needs"), f"unknown step {needed!r}")
        elif needed not in before:
            path = ("steps", needed if profile.steps[needed].after else step.id, "after")
            yield Fault(path, f"the law puts {needed!r} before {step.id!r}")


def _in_circle(step: Step, profile: Profile) -> bool:
    """Whether following `after` never comes to a step that stands where the file has it."""
    seen: set[str] = set()
    before: Step | None = step
    while before is not None and before.id not in seen:
        seen.add(before.id)
        before = profile.steps.get(before.after) if before.after else None
    return before is not None


def _is_duration(profile: Profile, fact: str) -> bool:
    found = profile.facts.get(fact)
    return found is not None and found.unit in _CALENDAR
