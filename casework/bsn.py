"""The citizen service number (BSN) must never be kept: it is masked wherever text comes in."""

from __future__ import annotations

import re
from collections.abc import Iterator

MASK = "●●●●●●●●●"
_DIGIT = r"\d(?:[ .\-\u00a0]?\d)"
_NINE = re.compile(rf"(?<![\d+]){_DIGIT}{{8}}(?!\d)")
_EIGHT = re.compile(rf"(?<![\d+]){_DIGIT}{{7}}(?!\d)")
_ENOUGH_DIGITS = re.compile(rf"{_DIGIT}{{7}}")
_MOBILE = re.compile(
    r"(?<!\d)(?:\+31[ -]?|0031[ -]?|0)6[ -]?(?:\d{8}|\d{4} \d{4}|\d\d(?:[ -]\d\d){3})(?!\d)"
)
"""A Dutch mobile number as people write it; the eight digits behind 06 are no BSN."""
_BARE = re.compile(r"[\d .\-\u00a0]+")
_ANY_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
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
    plain = text.translate(_ANY_DIGITS)
    return _BARE.fullmatch(plain) is not None and passes_elfproef(re.sub(r"\D", "", plain))


def holds_bsn(text: str) -> bool:
    """Whether a BSN may stand in `text`."""
    return mask_bsn(text) != text


def mask_bsn(text: str) -> str:
    """`text` with each number that passes the elfproef replaced, however it is spaced.

    Arabic-Indic digits count too. Other numbers (phone, amount, date) stay as they are.
    """
    plain = text.translate(_ANY_DIGITS)  # a digit for a digit: places stay the same
    if not _ENOUGH_DIGITS.search(plain):
        return text
    parts, end = [], 0
    for start, stop in _places(plain):
        parts += [text[end:start], MASK]
        end = stop
    return "".join((*parts, text[end:]))


def _places(plain: str) -> Iterator[tuple[int, int]]:
    """Where a BSN begins and ends; tried at each digit, nine before eight."""
    phones = [found.span() for found in _MOBILE.finditer(plain)]
    at = 0
    while at < len(plain):
        within = next((stop for start, stop in phones if start <= at < stop), None)
        stop = within or _bsn_from(plain, at)
        if stop is not None and within is None:
            yield at, stop
        at = stop or at + 1


def _bsn_from(plain: str, at: int) -> int | None:
    """The end of the BSN that begins at this place, if one does."""
    for pattern in (_NINE, _EIGHT):
        found = pattern.match(plain, at)
        if found and passes_elfproef(re.sub(r"\D", "", found.group())):
            return found.end()
    return None
