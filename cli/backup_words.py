"""What the command line says of backups: Dutch, English."""

from __future__ import annotations

from collections.abc import Mapping

OF_BACKUPS: Mapping[str, tuple[str, str]] = {}
