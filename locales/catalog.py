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
import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Protocol, Self

from fluent.runtime import FluentBundle
from fluent.syntax import ast
from fluent.syntax.visitor import Transformer

from locales import files, formats
from locales.bidi import FSI, LRI, PDI, RLM
from locales.files import LANGUAGES, LOCALES, SOURCE, LocaleError, Texts
from locales.functions import SHOW, Function, Said, Shower, functions
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
_COMMAND = re.compile(r"(?<![\w/<;])/[a-z]+\b")
"""A command in a text (`/menu`): its slash would land on the other side."""
_NO_ARGS: Mapping[str, Value] = {}
_UNREAD = ("url-", "match-")
LONG = 2000
"""Characters above which a value goes around Fluent, which stops at 2,500 a part."""


class Catalog:
    """The texts of all languages, read once. Saying one changes nothing but its caches,
    so several threads may.

    With `strict` a text that cannot be said raises LocaleError (tests); without, it is
    logged once and said in Dutch.
    """

    def __init__(self, folder: Path, languages: Mapping[str, Written], *, strict: bool) -> None:
        self.languages = tuple(languages)
        self._folder = folder
        self._strict = strict
        self._written = languages
        self._voices: dict[tuple[str, bool], _Voice] = {}
        for language, written in languages.items():
            for isolated in (True, False):
                self._voices[language, isolated] = _Voice(language, isolated, written)
            formats.cool_down()
        self._said: dict[tuple[str, str, bool], str] = {}
        self._hashes: dict[tuple[str, str], str] = {}
        self._complained: set[tuple[str, str]] = set()
        self._source: Texts | None = None

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
        key = (language, message_id, isolate)
        if not args and key in self._said:
            return self._said[key]
        text, spoken = self._say(language, message_id, args, isolate)
        if text and formats.is_right_to_left(spoken) and not message_id.startswith(_UNREAD):
            text = "\n".join(RLM + line if line else line for line in text.split("\n"))
        if not args:
            self._said[key] = text
        return text

    def has(self, language: str, message_id: str) -> bool:
        """Whether the language itself has the message (no falling back)."""
        written = self._written.get(language)
        return written is not None and message_id in written.sources

    def ids(self) -> tuple[str, ...]:
        """All message ids of the Dutch source, in the order of its files."""
        written = self._written.get(SOURCE)
        names = written.sources if written else ()
        return tuple(name for name in names if not name.startswith("-"))

    def comment(self, message_id: str) -> str:
        """What the translator is told about a message: where it stands, what it holds.

        Read anew from the files, all at the first call: who only speaks needs no comments.
        """
        if self._source is None:
            self._source = files.read_texts(self._folder, SOURCE)
        return self._source.entries[message_id].told

    def source_hash(self, language: str, message_id: str) -> str:
        """8 hex digits of the words of that language: keys recordings and states.

        They change with the terms and messages it refers to. KeyError for an unknown id.
        """
        key = (language, message_id)
        if key not in self._hashes:
            self._hashes[key] = files.text_hash(self._written[language].node, message_id)
        return self._hashes[key]

    def _say(
        self, language: str, message_id: str, args: Mapping[str, Value], isolated: bool
    ) -> tuple[str, str]:
        """The text and the language it came out in."""
        complaints = []
        text = ""
        for spoken in dict.fromkeys((language, SOURCE)):
            voice = self._voices.get((spoken, isolated))
            told = {name: self._told(language, value, isolated) for name, value in args.items()}
            said, problem = voice.say(message_id, told) if voice else ("", "language not loaded")
            if not problem:
                break
            complaints.append(f"{spoken}/{message_id}: {problem}")
            text = said or text
        else:
            said = text or message_id
        if complaints:
            self._complain(language, message_id, "; ".join(complaints))
        return said, spoken

    def _told(self, language: str, value: Value, isolated: bool) -> str | int | Said:
        """A value as Fluent takes it: words and counts can choose a variant."""
        match value:
            case str() | int():
                return value
            case date() | Decimal():
                return Said(value)
            case _:
                return Said(self._say(language, value.id, value.args, isolated)[0])

    def _complain(self, language: str, message_id: str, problem: str) -> None:
        if self._strict:
            raise LocaleError(problem)
        if (language, message_id) not in self._complained:
            self._complained.add((language, message_id))
            log.error("text not said as written: %s", problem)


class _Bundle(FluentBundle):
    """Fluent's own, that holds on to the plural rule and not to all that Babel knows."""

    def __init__(self, locales: list[str], functions: Mapping[str, Function]) -> None:
        super().__init__(locales, dict(functions), use_isolating=False)
        self._babel_locale = self._get_babel_locale()  # another one, that has read nothing


class _Voice:
    """One language, either isolating and escaping its values or plain."""

    def __init__(self, language: str, isolated: bool, written: Written) -> None:
        self._written = written
        self._learnt: set[str] = set()
        self._shower = Shower(language, isolated)
        self._showing = _Showing(isolated and formats.is_right_to_left(language))
        self._bundle = _Bundle(
            [str(formats.locale_of(language))],
            functions(self._shower),
        )

    def say(self, message_id: str, args: Mapping[str, str | int | Said]) -> tuple[str, str]:
        """The text and what is wrong with it; `""` where nothing is."""
        if message_id not in self._learnt:
            self._learn(message_id)
        if not self._bundle.has_message(message_id):
            return "", "no such message"
        pattern = self._bundle.get_message(message_id).value
        if pattern is None:
            return "", "has no text"
        stand_ins, long = _set_apart(args)
        try:
            text, errors = self._bundle.format_pattern(pattern, stand_ins)
        except RecursionError:
            return "", "refers to itself"
        said = self._put_back(str(text), long) if long else str(text)
        return said, "; ".join(str(error) for error in errors)

    def _learn(self, message_id: str) -> None:
        """Parse it and all it speaks through; noted last, for whoever says it meanwhile."""
        known = files.reachable(self._written.node, message_id)
        ready = [self._showing.visit(node) for _, node in known]
        self._bundle.add_resource(ast.Resource(ready))
        self._learnt.add(message_id)

    def _put_back(self, text: str, long: Mapping[str, str | Said]) -> str:
        for stand_in, value in long.items():
            for mark in (FSI, ""):
                text = text.replace(
                    f"{mark}{stand_in}{PDI if mark else ''}",
                    self._shower.show(value) if mark else self._shower.plain(value),
                )
        return text


def _set_apart(
    args: Mapping[str, str | int | Said],
) -> tuple[dict[str, str | int | Said], dict[str, str | Said]]:
    """Fluent refuses a part of more than 2,500 characters: long words get a stand-in."""
    stand_ins = dict(args)
    long: dict[str, str | Said] = {}
    for name, value in args.items():
        words = value.value if isinstance(value, Said) else value
        if isinstance(words, str) and len(words) > LONG and not isinstance(value, int):
            stand_ins[name] = f"\ue000{name}\ue001"
            long[f"\ue000{name}\ue001"] = value
    return stand_ins, long


class _Showing(Transformer):
    """Turns `{ $name }` into `{ SHOW($name) }`; a selector stays as it is.

    In a right-to-left text it isolates the commands too, in what was written here alone.
    """

    def __init__(self, isolates_commands: bool) -> None:
        self._isolates_commands = isolates_commands

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # noqa: N802
        if self._isolates_commands:
            node.value = _COMMAND.sub(rf"{LRI}\g<0>{PDI}", node.value)
        return node

    def visit_Placeable(self, node: ast.Placeable) -> ast.Placeable:  # noqa: N802
        if isinstance(node.expression, ast.VariableReference):
            arguments = ast.CallArguments(positional=[node.expression])
            node.expression = ast.FunctionReference(ast.Identifier(SHOW), arguments)
            return node
        self.generic_visit(node)
        return node
