"""How the texts of all languages are said at a moment: compiled when they are first said."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from fluent.runtime import FluentBundle
from fluent.syntax import ast
from fluent.syntax.visitor import Transformer

from locales import files, formats
from locales.bidi import FSI, LRI, PDI
from locales.functions import SHOW, Function, Said, Shower, functions
from locales.written import Written

_COMMAND = re.compile(r"(?<![\w/<;])/[a-z]+\b")
"""A command in a text (`/menu`): its slash would land on the other side."""
LONG = 2000
"""Characters above which a value goes around Fluent, which stops at 2,500 a part."""
_BOTH = (True, False)


@dataclass(frozen=True, slots=True)
class Spoken:
    """What is said at a moment: replaced as a whole, so that no cache holds an older text."""

    written: Mapping[str, Written]
    voices: Mapping[tuple[str, bool], _Voice]
    over: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    sounds: Mapping[tuple[str, str, str], str] = field(default_factory=dict)
    said: dict[tuple[str, str, bool], str] = field(default_factory=dict)
    hashes: dict[tuple[str, str], str] = field(default_factory=dict)

    @classmethod
    def of(cls, languages: Mapping[str, Written]) -> Spoken:
        voices: dict[tuple[str, bool], _Voice] = {}
        for language, written in languages.items():
            voices |= _voices(language, written)
        return cls(languages, voices)

    def under(
        self,
        texts: Mapping[str, Mapping[str, str]],
        before: Spoken,
        sounds: Mapping[tuple[str, str, str], str],
    ) -> Spoken:
        """These texts over the release's (self); what is as `before` keeps its voices."""
        written, voices = dict(self.written), dict(self.voices)
        for language, over in texts.items():
            if language not in written or not over:
                continue
            if over == before.over.get(language):
                written[language] = before.written[language]
                voices |= {(language, each): before.voices[language, each] for each in _BOTH}
            else:
                written[language] = Written({**self.written[language].sources, **over})
                voices |= _voices(language, written[language])
        said = {name: dict(over) for name, over in texts.items()}
        return Spoken(written, voices, said, sounds)

    def hash(self, language: str, message_id: str) -> str:
        key = (language, message_id)
        if key not in self.hashes:
            self.hashes[key] = self.written[language].hash(message_id)
        return self.hashes[key]


def _voices(language: str, written: Written) -> dict[tuple[str, bool], _Voice]:
    made = {(language, isolated): _Voice(language, isolated, written) for isolated in _BOTH}
    formats.cool_down()
    return made


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
