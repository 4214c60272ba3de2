"""Every text a person reads or hears, by language and message id (Fluent).

A placeable of a variable becomes a call of SHOW while loading, so that each *value* is
escaped and isolated and nothing else. Fluent's own isolation would also wrap whole plural
variants (and turn an Arabic one that begins with a Dutch word) and would leave out a
placeable that stands alone.

All is read at the start, so that a broken file is known then, but kept as it is written:
syntax trees take ten times the room. A text is compiled when it is first said.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from copy import copy
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Protocol, Self

from locales import files, formats
from locales.bidi import RLM
from locales.files import LANGUAGES, LOCALES, SOURCE, LocaleError
from locales.functions import Said
from locales.notes import Note, read_notes
from locales.voices import Spoken
from locales.written import Written, read_written

__all__ = ["LANGUAGES", "LOCALES", "SOURCE", "Catalog", "LocaleError", "Value"]

log = logging.getLogger(__name__)


class NestedText(Protocol):
    """A message inside a message (`flows.model.Text`)."""

    @property
    def id(self) -> str: ...

    @property
    def args(self) -> Mapping[str, Value]: ...


Value = str | int | date | datetime | Decimal | NestedText
_NO_ARGS: Mapping[str, Value] = {}
_NO_SOUNDS: Mapping[tuple[str, str, str], str] = {}
_UNREAD = ("url-", "match-")


class Catalog:
    """The texts of all languages, read once. Saying one changes nothing but its caches,
    so several threads may; another text may be put over one meanwhile.

    With `strict` a text that cannot be said raises LocaleError (tests); without, it is
    logged once and said in Dutch.
    """

    def __init__(self, folder: Path, languages: Mapping[str, Written], *, strict: bool) -> None:
        self.languages = tuple(languages)
        self.folder = folder
        self._strict = strict
        self._released = Spoken.of(languages)
        self._spoken = self._released
        self._complained: set[tuple[str, str]] = set()
        self._notes: Mapping[str, Note] | None = None

    @classmethod
    def load(
        cls,
        folder: Path = LOCALES,
        languages: Sequence[str] | None = None,
        strict: bool = False,
    ) -> Self:
        """Read `folder`; None means the four languages and every further folder of texts.

        LocaleError names the first file and line that cannot be read. A language without
        a folder speaks Dutch.
        """
        chosen = languages if languages is not None else files.languages_in(folder)
        return cls(folder, {name: read_written(folder, name) for name in chosen}, strict=strict)

    def text(
        self,
        language: str,
        message_id: str,
        args: Mapping[str, Value] = _NO_ARGS,
        *,
        isolate: bool = True,
    ) -> str:
        """The message in that language, as Telegram HTML; arguments are escaped.

        `isolate=False` is for buttons, commands and URLs: plain text, nothing escaped. A
        right-to-left text begins each line with one RLM, since every line is a paragraph with a
        direction of its own, but for what programs read: ids that begin
        with `url-` (addresses) or `match-` (words to know a message by).
        """
        key, spoken = (language, message_id, isolate), self._spoken
        if not args and key in spoken.said:
            return spoken.said[key]
        text, told_in = self._say(spoken, language, message_id, args, isolate)
        if text and formats.is_right_to_left(told_in) and not message_id.startswith(_UNREAD):
            text = "\n".join(RLM + line if line else line for line in text.split("\n"))
        if not args:
            spoken.said[key] = text
        return text

    def put_over(
        self,
        texts: Mapping[str, Mapping[str, str]],
        sounds: Mapping[tuple[str, str, str], str] = _NO_SOUNDS,
    ) -> None:
        """From now on these are said instead of the release's: by language, entries by id as
        files have them. Of what was put over before, the rest is the release's again.

        `sounds`: the names of recordings, by language, message id and hash of the text.
        """
        self._spoken = self._released.under(texts, self._spoken, sounds)

    def trying(self, language: str, entries: Mapping[str, str]) -> Catalog:
        """One that says these entries so, and all else as this one."""
        other = copy(self)
        said = {**self._spoken.over.get(language, {}), **entries}
        other.put_over({**self._spoken.over, language: said}, self._spoken.sounds)
        return other

    def has(self, language: str, message_id: str) -> bool:
        """Whether the language itself has the message (no falling back)."""
        written = self._spoken.written.get(language)
        return written is not None and message_id in written.sources

    def ids(self) -> tuple[str, ...]:
        """All message ids of the Dutch source, in the order of its files."""
        written = self._released.written.get(SOURCE)
        names = written.sources if written else ()
        return tuple(name for name in names if not name.startswith("-"))

    def notes(self) -> Mapping[str, Note]:
        """What translators are told, by message id.

        Read anew from the files at the first call: who only speaks needs none of it.
        """
        if self._notes is None:
            self._notes = read_notes(self.folder)
        return self._notes

    def comment(self, message_id: str) -> str:
        """What the translator is told about a message: where it stands, what it holds."""
        return self.notes()[message_id].told

    def source_hash(self, language: str, message_id: str) -> str:
        """8 hex digits of the words of that language: keys recordings and states.

        They change with the terms and messages it refers to. KeyError for an unknown id.
        """
        return self._spoken.hash(language, message_id)

    def kept_sound(self, language: str, message_id: str) -> str | None:
        """The name of a recording that was put over, of the text as it is said now."""
        spoken = self._spoken
        if not spoken.sounds:
            return None
        return spoken.sounds.get((language, message_id, spoken.hash(language, message_id)))

    def released_hash(self, language: str, message_id: str) -> str:
        """The same, of the release's own text."""
        return self._released.hash(language, message_id)

    def written(self, language: str) -> Written:
        """The entries of a language as they are said now."""
        return self._spoken.written[language]

    def released(self, language: str) -> Written:
        """The same, of the release."""
        return self._released.written[language]

    def _say(
        self,
        spoken: Spoken,
        language: str,
        message_id: str,
        args: Mapping[str, Value],
        isolated: bool,
    ) -> tuple[str, str]:
        """The text and the language it came out in."""
        complaints = []
        text = ""
        for tried in dict.fromkeys((language, SOURCE)):
            voice = spoken.voices.get((tried, isolated))
            told = {
                name: self._told(spoken, language, value, isolated) for name, value in args.items()
            }
            said, problem = voice.say(message_id, told) if voice else ("", "language not loaded")
            if not problem:
                break
            complaints.append(f"{tried}/{message_id}: {problem}")
            text = said or text
        else:
            said = text or message_id
        if complaints:
            self._complain(language, message_id, "; ".join(complaints))
        return said, tried

    def _told(
        self, spoken: Spoken, language: str, value: Value, isolated: bool
    ) -> str | int | Said:
        """A value as Fluent takes it: words and counts can choose a variant."""
        match value:
            case str() | int():
                return value
            case date() | Decimal():
                return Said(value)
            case _:
                return Said(self._say(spoken, language, value.id, value.args, isolated)[0])

    def _complain(self, language: str, message_id: str, problem: str) -> None:
        if self._strict:
            raise LocaleError(problem)
        if (language, message_id) not in self._complained:
            self._complained.add((language, message_id))
            log.error("text not said as written: %s", problem)
