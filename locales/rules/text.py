"""Rules for a message of any language, looked at by itself."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

from locales.files import canonical, references
from locales.formats import locale_of
from locales.rules.subject import Remark, Subject, error, warning
from locales.shape import TAG, without_tags

FUNCTIONS = frozenset(("MONEY", "DAY", "DATE", "TIME", "PLAIN"))
TAGS = frozenset(("b", "i", "code"))
MESSAGE_LIMIT, CAPTION_LIMIT, TOAST_LIMIT, COMMAND_LIMIT = 4096, 1024, 200, 256
"""Telegram's own: sendMessage, captions, answerCallbackQuery, BotCommand."""
BUTTON_COLUMNS, PAIR_COLUMNS = 28, 14
"""Widths of Latin letters that a phone 360 points wide shows on a button."""

_AMPERSAND = re.compile(r"&(?!(?:lt|gt|amp|quot);)")
_CONTROL = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_ESCAPED_CONTROL = re.compile(r"\\u0*(?:061c|200[ef]|202[a-e]|206[6-9])", re.IGNORECASE)


def has_text(subject: Subject) -> Iterator[Remark]:
    if not any(text.strip() for text in subject.texts):
        yield error("has no text")


def refers_to_what_exists(subject: Subject) -> Iterator[Remark]:
    for name in references(subject.entry.node):
        if name not in subject.entries:
            yield error(f"refers to {name}, which does not exist")


def never_refers_to_itself(subject: Subject) -> Iterator[Remark]:
    seen: set[str] = set()
    todo = list(references(subject.entry.node))
    while todo:
        name = todo.pop()
        if name == subject.entry.id:
            yield error("refers to itself, directly or through another message")
            return
        if name not in seen and name in subject.entries:
            seen.add(name)
            todo.extend(references(subject.entries[name].node))


def uses_known_functions(subject: Subject) -> Iterator[Remark]:
    for name in sorted(subject.parts.functions - FUNCTIONS):
        yield error(f"uses the function {name}; there are {', '.join(sorted(FUNCTIONS))}")


def has_the_plurals_of_its_language(subject: Subject) -> Iterator[Remark]:
    wanted = {*locale_of(subject.language).plural_form.tags, "other"}
    for choice in subject.parts.choices:
        if not choice.is_plural:
            continue
        keys = {key for key in choice.keys if not key.isdigit()}
        if missing := wanted - keys:
            yield error(f"${choice.variable}: no form for {', '.join(sorted(missing))}")
        if extra := keys - wanted:
            yield error(
                f"${choice.variable}: the language has no plural {', '.join(sorted(extra))}"
            )
        if choice.default != "other":
            yield error(f"${choice.variable}: the star belongs to [other]")


def has_balanced_tags(subject: Subject) -> Iterator[Remark]:
    if subject.is_plain:
        if any(TAG.search(text) for text in subject.texts):
            yield error("a button, command or address takes no tags")
        return
    for text in subject.texts:
        if remark := _tag_fault(text):
            yield error(remark)
            return


def _tag_fault(text: str) -> str:
    opened: list[str] = []
    for tag in TAG.findall(text):
        name = tag.strip("</>")
        if name not in TAGS:
            return f"{tag}: only <b>, <i> and <code> are allowed"
        if not tag.startswith("</"):
            opened.append(name)
        elif not opened or opened.pop() != name:
            return f"{tag} closes what is not open"
    if opened:
        return f"<{opened[-1]}> is not closed"
    rest = TAG.sub("", text)
    if "<" in rest or ">" in rest or _AMPERSAND.search(rest):
        return "write &lt; &gt; &amp; for < > &"
    return ""


def writes_digits_as_the_letter_does(subject: Subject) -> Iterator[Remark]:
    for text in subject.texts:
        for sign in text:
            if not sign.isascii() and (unicodedata.category(sign) == "Nd" or "፩" <= sign <= "፼"):
                yield error(f"{sign}: digits are 0-9, as in letters and at the bank")
                return


def has_no_direction_marks(subject: Subject) -> Iterator[Remark]:
    source = canonical(subject.entry.node)
    if _CONTROL.search(source) or _ESCAPED_CONTROL.search(source):
        yield error("a direction mark or isolate typed by hand; the program sets them")


def fits_telegram(subject: Subject) -> Iterator[Remark]:
    limit = _limit(subject)
    longest = max((_telegram_length(text) for text in subject.texts), default=0)
    if longest > limit:
        yield error(f"{longest} characters; at most {limit}")


def _limit(subject: Subject) -> int:
    if subject.stated_limit is not None:
        return subject.stated_limit
    if subject.entry.id.startswith("command-"):
        return COMMAND_LIMIT
    if subject.marked("toast"):
        return TOAST_LIMIT
    return CAPTION_LIMIT if subject.marked("caption") else MESSAGE_LIMIT


def _telegram_length(text: str) -> int:
    """Telegram counts UTF-16 units, after its tags are read."""
    return len(without_tags(text).encode("utf-16-le")) // 2


def fits_its_button(subject: Subject) -> Iterator[Remark]:
    if not subject.is_button or subject.marked("toast"):
        return
    limit = PAIR_COLUMNS if subject.marked("pair") else BUTTON_COLUMNS
    width = max((columns(text) for text in subject.texts), default=0)
    if width > limit:
        yield error(f"{width:.0f} columns wide; a button shows {limit}")


def columns(text: str) -> float:
    """Width in Latin letters. Measured with Noto Sans: Arabic 0.85, Ethiopic 1.26."""
    return sum(_column(sign) for sign in text)


def _column(sign: str) -> float:
    if unicodedata.category(sign) in ("Mn", "Me", "Cf"):
        return 0
    if "\u1200" <= sign <= "\u139f":
        return 1.26
    if "\u0600" <= sign <= "\u06ff":
        return 0.85
    return 2 if unicodedata.category(sign) == "So" or ord(sign) > 0xFFFF else 1


def chooses_each_form_once(subject: Subject) -> Iterator[Remark]:
    for choice in subject.parts.choices:
        for key, count in Counter(choice.keys).items():
            if count > 1:
                yield error(f"${choice.variable}: [{key}] stands there {count} times")


def mixes_no_scripts_in_a_button(subject: Subject) -> Iterator[Remark]:
    """A name inside an Arabic or Tigrinya label turns on some phones (no isolates there)."""
    if subject.is_button and subject.parts.calls and subject.language in ("ar", "ti"):
        yield warning("a value in a button: its script may differ from the label's")


TEXT_RULES = (
    has_text,
    refers_to_what_exists,
    never_refers_to_itself,
    uses_known_functions,
    has_the_plurals_of_its_language,
    chooses_each_form_once,
    has_balanced_tags,
    writes_digits_as_the_letter_does,
    has_no_direction_marks,
    fits_telegram,
    fits_its_button,
    mixes_no_scripts_in_a_button,
)
