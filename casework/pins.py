"""The code before private parts of a shared chat: kept as a hash, slow to guess."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from datetime import timedelta

OPEN_FOR = timedelta(minutes=15)
"""So long after the last message no code is asked."""
TRIES = 5
"""Wrong codes in a row before a pause of `OPEN_FOR`; ten thousand codes then take weeks."""


def hash_pin(pin: str) -> str:
    """`salt$hash` (scrypt); the code itself is never kept."""
    salt = secrets.token_hex(8)
    return f"{salt}${_scrypt(pin, salt)}"


def is_right(pin: str, hashed: str) -> bool:
    salt, _, expected = hashed.partition("$")
    return hmac.compare_digest(_scrypt(pin, salt), expected)


def _scrypt(pin: str, salt: str) -> str:
    return hashlib.scrypt(pin.encode(), salt=salt.encode(), n=2**14, r=8, p=1, dklen=32).hex()
