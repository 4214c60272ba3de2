"""One-time tokens: random, told once, stored only as a digest."""

from __future__ import annotations

import hashlib
import secrets


def new_token() -> str:
    """192 random bits in 32 of `[A-Za-z0-9_-]`: fits Telegram's `start` (at most 64)."""
    return secrets.token_urlsafe(24)


def digest(token: str) -> str:
    """SHA-256 in hex. A token this random needs no salt."""
    return hashlib.sha256(token.encode()).hexdigest()
