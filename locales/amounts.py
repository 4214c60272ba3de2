"""Amounts of money as people type them: Dutch, English or Arabic digits and signs.

Babel's parser reads "12,50" as 1250 in Arabic and Tigrinya. What is read here is asked
back ("€ 12,50?") before it counts.
"""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

from locales.bidi import clean

MAX_AMOUNT = Decimal(1_000_000)
_CURRENCY = re.compile(r"€|\beuros?\b|\beur\b|يورو|ዩሮ", re.IGNORECASE)
_SIGNS = str.maketrans({"٫": ",", "٬": ".", "،": ",", "’": ".", "'": ".", "−": "-"})
_WHOLE = r"\d{1,3}(?:[ .]\d{3})+|\d+"
_DUTCH = re.compile(rf"({_WHOLE})(?:,(\d{{1,2}}|-))?")
_ENGLISH = re.compile(r"(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}|-))?")


def western_digits(text: str) -> str:
    """Every decimal digit of any script as 0-9."""
    return "".join(
        str(unicodedata.decimal(sign)) if sign.isdecimal() and not sign.isascii() else sign
        for sign in text
    )


def parse_amount(text: str) -> Decimal | None:
    """Euros from one amount and nothing else: "€ 1.234,50", "12.50", "١٢٫٥٠ يورو".

    Cents have one or two digits, so "1.234" and "1,234" are both a thousand and more. None
    where it is no amount, is negative or is above MAX_AMOUNT.
    """
    bare = " ".join(_CURRENCY.sub(" ", western_digits(clean(text)).translate(_SIGNS)).split())
    found = {
        _value(match[1], match[2])
        for pattern in (_DUTCH, _ENGLISH)
        if (match := pattern.fullmatch(bare))
    }
    if len(found) != 1:
        return None
    amount = found.pop()
    return amount if amount <= MAX_AMOUNT else None


def _value(whole: str, cents: str | None) -> Decimal:
    euros = re.sub(r"\D", "", whole)
    decimals = (cents or "").replace("-", "").ljust(2, "0")
    return Decimal(f"{euros}.{decimals}")
