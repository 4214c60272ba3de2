"""How columns of JSON are written and read. Whole numbers have 64 bits; none is infinite."""

from __future__ import annotations

import json

import orjson


def written(value: object) -> str:
    """orjson, and for what it is too strict for (half a character, a number as a key) Python's."""
    try:
        return orjson.dumps(value).decode()
    except orjson.JSONEncodeError:
        return json.dumps(value)


def read(text: str) -> object:
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        return json.loads(text)
