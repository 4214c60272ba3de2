"""Amounts of money as people type them: Dutch, English or Arabic digits and signs.

Babel's parser reads "12,50" as 1250 in Arabic and Tigrinya. What is read here is asked
back ("€ 12,50?") before it counts.
"""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

from flows.digits import western

MAX_AMOUNT = Decimal(1_000_000)
_CURRENCY = r"(?:€|\beuros?\b|\beur\b|يورو|ዩሮ)"
_AROUND = re.compile(rf"^\s*{_CURRENCY}|{_CURRENCY}\s*$", re.IGNORECASE)
_SIGNS = str.maketrans({"٫": ",", "٬": ".", "،": ",", "’": ".", "'": ".", "−": "-"})
_WHOLE = r"\d{1,3}(?:[ .]\d{3})+|\d+"
_DUTCH = re.compile(rf"({_WHOLE})(?:,(\d{{1,2}}|-))?")
_ENGLISH = re.compile(r"(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}|-))?")
_UNSEEN = {"Cf", "Cs"}
"""Categories of marks that turn text about and are never seen."""


def parse_amount(text: str) -> Decimal | None:
    """Euros from one amount and nothing else: "€ 1.234,50", "12.50", "١٢٫٥٠ يورو".

    Cents have one or two digits, so "1.234" and "1,234" are both a thousand and more. None
    where it is no amount, is negative or is above MAX_AMOUNT.
    """
    seen = "".join(sign for sign in text if unicodedata.category(sign) not in _UNSEEN)
    bare = " ".join(_AROUND.sub(" ", western(seen).translate(_SIGNS)).split())
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
