"""The citizen service number (BSN) must never be kept: it is masked wherever text comes in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from unicodedata import decimal

MASK = "●●●●●●●●●"
_BETWEEN = r"\s.,/_\-‐‑‒–—\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
"""What people (and phones, which add invisible marks) put between the digits of one number."""
_DIGIT = rf"\d(?:[{_BETWEEN}]{{0,3}}\d)"
_NINE = re.compile(rf"(?<![\d+]){_DIGIT}{{8}}(?!\d)")
_EIGHT = re.compile(rf"(?<![\d+]){_DIGIT}{{7}}(?!\d)")
_ENOUGH_DIGITS = re.compile(rf"{_DIGIT}{{7}}")
_GAP = r"[ .\-/\u00a0\u202f‑–]"
_MOBILE = re.compile(
    rf"(?<!\d)(?:\+31{_GAP}?|0031{_GAP}?|0)6{_GAP}?"
    rf"(?:\d{{8}}|\d{{4}}{_GAP}\d{{4}}|\d\d(?:{_GAP}\d\d){{3}})(?!\d)"
)
"""A Dutch mobile number as people write it; the eight digits behind 06 are no BSN."""
_BARE = re.compile(rf"[\d{_BETWEEN}]+")
_FOREIGN_DIGIT = re.compile(r"(?![0-9])\d")
_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)


def passes_elfproef(digits: str) -> bool:
    """Whether 8 or 9 digits can be a BSN (weights 9..2 and -1, a multiple of 11, not 0)."""
    if not digits.isascii() or not digits.isdigit() or len(digits) not in (8, 9):
        return False
    number = digits.zfill(9)
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, number, strict=True))
    return int(number) != 0 and total % 11 == 0


def is_bare_bsn(text: str) -> bool:
    """Whether `text` is nothing but a number that passes the elfproef, however it is spaced."""
    plain = _in_ascii_digits(text)
    return _BARE.fullmatch(plain) is not None and passes_elfproef(re.sub(r"\D", "", plain))


def holds_bsn(text: str) -> bool:
    """Whether a BSN may stand in `text`."""
    return mask_bsn(text) != text


def mask_bsn(text: str) -> str:
    """`text` with each number that passes the elfproef replaced, however it is spaced.

    The decimal digits of every script count. Other numbers (phone, amount, date) stay as
    they are. Takes time in proportion to the length.
    """
    plain = _MOBILE.sub(lambda phone: "x" * len(phone.group()), _in_ascii_digits(text))
    if not _ENOUGH_DIGITS.search(plain):
        return text
    parts, end = [], 0
    for start, stop in _places(plain):
        parts += [text[end:start], MASK]
        end = stop
    return "".join((*parts, text[end:]))


def _in_ascii_digits(text: str) -> str:
    """A digit for a digit, of whatever script: places stay the same."""
    return _FOREIGN_DIGIT.sub(lambda found: str(decimal(found.group())), text)


def _places(plain: str) -> Iterator[tuple[int, int]]:
    """Where a BSN begins and ends; tried at each digit, nine before eight."""
    at = 0
    while at < len(plain):
        stop = _bsn_from(plain, at)
        if stop is not None:
            yield at, stop
        at = stop or at + 1


def _bsn_from(plain: str, at: int) -> int | None:
    """The end of the BSN that begins at this place, if one does."""
    for pattern in (_NINE, _EIGHT):
        found = pattern.match(plain, at)
        if found and passes_elfproef(re.sub(r"\D", "", found.group())):
            return found.end()
    return None
