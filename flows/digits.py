"""Digits as keyboards of other scripts write them."""

from __future__ import annotations

import unicodedata


def western(text: str) -> str:
    """`text` without white around it, its decimal digits of any script as 0-9."""
    return "".join(str(unicodedata.decimal(sign, sign)) for sign in text.strip())
