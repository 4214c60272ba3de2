"""Rules for a translation, looked at beside its Dutch source."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from locales.rules.subject import Remark, Subject, error, warning
from locales.shape import TAG, Parts, without_tags
from locales.terms import Term, as_words, holds

SCRIPTS = {"ar": ("\u0600", "\u06ff"), "fa": ("\u0600", "\u06ff"), "ti": ("\u1200", "\u139f")}
"""The script of each language that is not written in Latin letters: first and last sign."""

DUTCH = frozenset(
    [
        "aan",
        "als",
        "bij",
        "daarna",
        "dan",
        "dat",
        "de",
        "deze",
        "dit",
        "een",
        "geen",
        "heeft",
        "het",
        "hoe",
        "hun",
        "ik",
        "ja",
        "kan",
        "kies",
        "kunt",
        "maar",
        "mag",
        "moet",
        "naar",
        "nee",
        "niet",
        "nog",
        "nu",
        "om",
        "onze",
        "ook",
        "op",
        "te",
        "u",
        "uit",
        "uw",
        "van",
        "vanaf",
        "veel",
        "voor",
        "waar",
        "wat",
        "weer",
        "wij",
        "worden",
        "wordt",
        "zijn",
        "zonder",
    ]
)
"""Frequent Dutch words that are not English words too."""

_VALUE = re.compile("‹(\\w*) (\\w+)›")
_ASIDE = re.compile(r"\([^()]*\)|\"[^\"]*\"|«[^»]*»|“[^”]*”|„[^”“]*[”“]|<(i|code)>.*?</\1>", re.S)
_AMOUNT = re.compile(r"€\s*[\d.,]*\d")
_NUMBER = re.compile(r"(?<![\d.,])\d[\d.,-]*\d(?!\d)")


def keeps_the_variables(subject: Subject) -> Iterator[Remark]:
    """A variable more is allowed where the Dutch comment names it (`$gender`)."""
    own, source = subject.parts.variables, subject.source_parts.variables
    for name in sorted(source - own):
        yield error(f"${name} is missing (dropped or renamed)")
    for name in sorted(own - source):
        if not re.search(rf"\${name}\b", subject.source.told):
            yield error(f"${name} does not exist in the Dutch text")


def keeps_the_functions(subject: Subject) -> Iterator[Remark]:
    own, source = subject.parts, subject.source_parts
    for name in sorted(own.variables & source.variables):
        wanted, found = _functions_of(name, source), _functions_of(name, own)
        for function in sorted(found - wanted):
            yield error(f"${name}: {_called(function)}, in Dutch {_all_called(wanted)}")


def _functions_of(variable: str, message: Parts) -> set[str]:
    return {function for name, function in message.calls if name == variable}


def _called(function: str) -> str:
    return f"shown by {function}" if function else "shown bare"


def _all_called(functions: Iterable[str]) -> str:
    return " and ".join(_called(f) for f in sorted(functions)) or "only chooses a form"


def shows_every_value_in_every_form(subject: Subject) -> Iterator[Remark]:
    """An amount, day or time that every Dutch form shows is in every form here too."""
    wanted = set.intersection(*(_shown(text) for text in subject.source_named))
    for text in subject.named:
        for function, name in sorted(wanted - _shown(text)):
            yield error(f"{function}(${name}) is dropped in one of the forms")
            return


def _shown(text: str) -> set[tuple[str, str]]:
    return {(function, name) for function, name in _VALUE.findall(text) if function}


def keeps_the_choices(subject: Subject) -> Iterator[Remark]:
    """Choices that do not count (`$gender`, a state) have the same keys as in Dutch."""
    own = {c.variable: set(c.keys) for c in subject.parts.choices if not c.is_plural}
    for choice in subject.source_parts.choices:
        if choice.is_plural:
            continue
        if choice.variable not in own:
            if choice.variable != "gender":
                yield error(f"${choice.variable} no longer chooses a form")
        elif missing := set(choice.keys) - own[choice.variable]:
            yield error(f"${choice.variable}: no form for {', '.join(sorted(missing))}")
    counted = {c.variable for c in subject.source_parts.choices if c.is_plural}
    for name in sorted(counted - {c.variable for c in subject.parts.choices}):
        yield warning(f"${name} no longer chooses a plural")


def keeps_the_numbers(subject: Subject) -> Iterator[Remark]:
    """Amounts and figures written in the Dutch text stand in the translation too."""
    source, own = " ".join(subject.source_named), " ".join(subject.named)
    amounts = {_plain(found) for found in _AMOUNT.findall(source)}
    for amount in sorted(amounts - {_plain(found) for found in _NUMBER_OR_DIGIT.findall(own)}):
        yield error(f"the amount € {amount} is dropped")
    numbers = {_plain(found) for found in _NUMBER.findall(source)} - amounts
    for number in sorted(numbers - {_plain(found) for found in _NUMBER.findall(own)}):
        yield warning(f"{number} is not in the translation")


_NUMBER_OR_DIGIT = re.compile(r"(?<![\d.,])\d[\d.,]*(?<=\d)(?!\d)")


def _plain(number: str) -> str:
    return re.sub(r"[€\s]", "", number)


def keeps_the_tags(subject: Subject) -> Iterator[Remark]:
    """Bold and code as in Dutch; italics may be added, around the Dutch word."""
    own, source = _tags(subject.named[-1:]), _tags(subject.source_named[-1:])
    for name in ("b", "code"):
        if own[name] != source[name]:
            yield error(f"<{name}> stands {own[name]} times, in Dutch {source[name]}")


def _tags(texts: tuple[str, ...]) -> Counter[str]:
    return Counter(tag.strip("<>") for text in texts for tag in TAG.findall(text))


def is_translated(subject: Subject) -> Iterator[Remark]:
    """Dutch is wanted in brackets, quotes or italics beside its translation, not elsewhere."""
    if subject.marked("same") or subject.entry.id.startswith(("url-", "match-")):
        if subject.marked("same") and subject.named != subject.source_named:
            yield error("is marked [same], and differs from the Dutch text")
        return
    text = _bare(" ".join(subject.named), subject.terms)
    dutch = [word for word in re.findall(r"[^\W\d_]+", text.lower()) if word in DUTCH]
    if subject.named == subject.source_named and (dutch or _is_other_script(subject)):
        yield error("is the Dutch text, not translated")
    elif len(dutch) >= 2:
        yield error(f"Dutch left untranslated: {', '.join(sorted(set(dutch)))}")
    elif subject.language in SCRIPTS:
        yield from _in_its_script(subject, text)


def _is_other_script(subject: Subject) -> bool:
    return subject.language in SCRIPTS and any(
        re.search(r"[^\W\d_]", _bare(text, subject.terms)) for text in subject.source_named
    )


def _in_its_script(subject: Subject, text: str) -> Iterator[Remark]:
    first, last = SCRIPTS[subject.language]
    letters = [sign for sign in text if sign.isalpha()]
    own = sum(first <= sign <= last for sign in letters)
    if own * 2 < len(letters):
        yield error("is mostly in another script")


def _bare(text: str, terms: Iterable[Term]) -> str:
    """The text without values, asides, tags, commands and the Dutch terms of the list."""
    text = without_tags(_ASIDE.sub(" ", _VALUE.sub(" ", text)))
    text = re.sub(r"(?<!\w)/\w+|https?://\S+", " ", text)
    for term in terms:
        for word in term.dutch:
            text = as_words(word).sub(" ", text)
    return text


def uses_the_shared_words(subject: Subject) -> Iterator[Remark]:
    """Where the list has a sourced rendering, it or the Dutch word is expected."""
    if not subject.is_shown:
        return
    source = without_tags(" ".join(subject.source_named))
    own = _folded(without_tags(" ".join(subject.named)))
    for term in subject.terms:
        dutch = [word for word in term.dutch if holds(source, word)]
        renderings = term.renderings.get(subject.language, ())
        if not dutch or not term.is_sourced(subject.language):
            continue
        if not any(_folded(word) in own for word in (*dutch, *renderings)):
            yield warning(f"{dutch[0]}: the list of words has {' / '.join(renderings)}")


def _folded(text: str) -> str:
    """Without Arabic vowel signs, articles and the endings of ة, in one case: to compare."""
    text = re.sub("[\u0640\u064b-\u0652\u0670]", "", text).lower()
    text = re.sub(r"(?<!\w)(?:وال|بال|كال|فال|ال|لل)", "", text)
    return re.sub(r"ة(?!\w)|ت(?=(?:ك|كم|ه|ها|هم|نا|ي)(?!\w))", "", text)


TRANSLATION_RULES = (
    keeps_the_variables,
    keeps_the_functions,
    shows_every_value_in_every_form,
    keeps_the_choices,
    keeps_the_numbers,
    keeps_the_tags,
    is_translated,
    uses_the_shared_words,
)
