"""Reads a municipality's profile: the law (`landelijk.toml`) and what differs from it.

    ProfileError
        "flows/klantreis/heemstede.toml:14: steps.intake.who: …"

An overlay states only what differs. Its tables are laid over those of the law key by key;
lists are replaced whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeGuard

from pydantic import ValidationError

from flows.klantreis import rules
from flows.klantreis.files import FileError, TomlFile, first_fault, read_toml, shown
from flows.klantreis.lines import line_of
from flows.klantreis.model import TOLD, Checked, Profile
from flows.klantreis.unconfirmed import Unconfirmed, without
from flows.klantreis.unconfirmed import unconfirmed as unconfirmed_in

FOLDER = Path(__file__).parent
LAW = "landelijk"
GOOD_FOR_DAYS = 365
"""After this many days a checked fact is to be looked at again."""

_STATED = ("facts", *TOLD)
_NAMED = ("sources", *_STATED)
_OURS = ("name", "unconfirmed", "asked")
"""What the loader says of a profile; no file does."""
_Table = dict[str, object]


class ProfileError(FileError):
    """A profile that cannot be used; the message names file and line in one sentence."""


@dataclass(frozen=True, slots=True)
class StaleFact:
    """A statement to be checked again: where it stands and since when it is too old."""

    where: str
    checked: date
    good_until: date


@dataclass(frozen=True, slots=True)
class _Law:
    file: TomlFile
    profile: Profile


def profiles(folder: Path = FOLDER) -> tuple[str, ...]:
    """The names `load_profile` knows: the law first, then the municipalities."""
    names = sorted(path.stem for path in folder.glob("*.toml"))
    return tuple(sorted(names, key=lambda name: name != LAW))


def load_profile(name: str, folder: Path = FOLDER, *, unconfirmed: Unconfirmed = "told") -> Profile:
    """The profile of a municipality, or of the law alone; ProfileError for any mistake.

    What only a memo of years ago says is "told" with its year, or "asked" of the consulent.
    """
    known = profiles(folder)
    if name not in known:
        raise ProfileError(f"{shown(folder)}: no profile {name!r}; there is {', '.join(known)}")
    return _profile(name, folder, _law(folder), unconfirmed)


def load_all(unconfirmed: Unconfirmed = "told") -> dict[str, Profile]:
    """Every profile by name, as `load_profile` gives them; what they share is kept once."""
    law = _law(FOLDER)
    return {name: _profile(name, FOLDER, law, unconfirmed) for name in profiles()}


def facts_out_of_date(profile: Profile, today: date) -> tuple[StaleFact, ...]:
    """Everything stated that has passed its last day or was checked over a year ago."""
    return tuple(
        StaleFact(where, stated.checked, good_until)
        for where, stated in _stated(profile)
        if (good_until := _good_until(stated)) < today
    )


def _law(folder: Path) -> _Law:
    file = _read(folder / f"{LAW}.toml")
    profile = _validated(LAW, file.data, (file,))
    _refuse(rules.faults(profile), (file,))
    return _Law(file, profile)


def _profile(name: str, folder: Path, law: _Law, unconfirmed: Unconfirmed) -> Profile:
    if name == LAW:
        return law.profile
    overlay = _read(folder / f"{name}.toml")
    told = _overlaid(name, law.profile, law.file, overlay)
    profile = told if unconfirmed == "told" else _asking(told, law.file, overlay)
    return _sharing(profile, law.profile)


def _sharing(profile: Profile, law: Profile) -> Profile:
    """The law's own entry wherever this one says the same: it is most of every profile."""
    return profile.model_copy(
        update={
            table: {
                key: ours if (ours := getattr(law, table).get(key)) == entry else entry
                for key, entry in getattr(profile, table).items()
            }
            for table in _NAMED
        }
    )


def _overlaid(name: str, law: Profile, law_file: TomlFile, overlay: TomlFile) -> Profile:
    files = (overlay, law_file)
    _refuse(rules.faults_of_overlay(overlay.data, law), files)
    profile = _validated(name, _merged(law_file.data, overlay.data), files)
    _refuse(rules.faults(profile), files)
    _refuse(rules.faults_against_law(profile, law), files)
    return profile.model_copy(update={"unconfirmed": unconfirmed_in(profile, overlay.data)})


def _asking(profile: Profile, law_file: TomlFile, overlay: TomlFile) -> Profile:
    """The profile without what nobody has confirmed since the memos were written."""
    known = without(overlay.data, law_file.data, profile.unconfirmed)
    asking = _validated(profile.name, _merged(law_file.data, known), (overlay, law_file))
    return asking.model_copy(update={"unconfirmed": profile.unconfirmed, "asked": True})


def _read(path: Path) -> TomlFile:
    try:
        file = read_toml(path)
    except FileError as error:
        raise ProfileError(str(error)) from error
    _refuse(_keys_of_ours(file.data), (file,))
    return file


def _keys_of_ours(data: _Table) -> Iterator[rules.Fault]:
    """A profile is called as its file, an entry as its table: neither is said twice."""
    for key in _OURS:
        if key in data:
            yield rules.Fault((key,), "unknown key")
    for key in _NAMED:
        entries = data.get(key)
        for name, entry in entries.items() if _is_table(entries) else ():
            if _is_table(entry) and "id" in entry:
                yield rules.Fault((key, name, "id"), "unknown key")


def _validated(name: str, data: _Table, files: tuple[TomlFile, ...]) -> Profile:
    try:
        return Profile.model_validate(_named({**data, "name": name}))
    except ValidationError as error:
        path, sentence = first_fault(error)
        raise _at(path, f"{'.'.join(path)}: {sentence}", files) from error


def _named(data: _Table) -> _Table:
    """The data as `Profile` takes it: each entry knows its own name; steps stand in order."""
    named = {
        key: _with_ids(value) if key in _NAMED and _is_table(value) else value
        for key, value in data.items()
    }
    steps = named.get("steps")
    return {**named, "steps": rules.in_order(steps)} if _is_table(steps) else named


def _with_ids(entries: _Table) -> _Table:
    return {
        key: {**entry, "id": key} if _is_table(entry) else entry for key, entry in entries.items()
    }


def _merged(under: _Table, over: _Table) -> _Table:
    merged = dict(under)
    for key, value in over.items():
        below = merged.get(key)
        merged[key] = _merged(below, value) if _is_table(below) and _is_table(value) else value
    return merged


def _is_table(value: object) -> TypeGuard[_Table]:
    return isinstance(value, dict)


def _refuse(faults: Iterable[rules.Fault], files: tuple[TomlFile, ...]) -> None:
    for fault in faults:
        raise _at(fault.path, f"{'.'.join(fault.path)}: {fault.sentence}", files)


def _at(path: tuple[str, ...], sentence: str, files: tuple[TomlFile, ...]) -> ProfileError:
    """Names the file that says most about the path; of equals the first, the overlay."""
    found = [(line_of(file.lines, path), file) for file in files]
    (_, line), file = max(found, key=lambda entry: entry[0][0])
    return ProfileError(f"{file.shown}:{line}: {sentence}")


def _stated(profile: Profile) -> Iterator[tuple[str, Checked]]:
    for name in _STATED:
        for key, stated in getattr(profile, name).items():
            yield f"{name}.{key}", stated


def _good_until(stated: Checked) -> date:
    looked_at = max(stated.checked, stated.confirmed or stated.checked)
    ordinal = min(looked_at.toordinal() + GOOD_FOR_DAYS, date.max.toordinal())
    return min(date.fromordinal(ordinal), stated.until or date.max)
