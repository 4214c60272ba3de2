"""What a person may send at any moment, and where a visitor does."""

from __future__ import annotations

from collections.abc import Mapping

SAYINGS: Mapping[str, Mapping[str, object]] = {
    "text": {"text": "Ik heb een brief over de huur."},
    "topic": {"text": "Wat is een PIP?"},
    "greeting": {"text": "hallo"},
    "thanks": {"text": "dank je"},
    "long": {"text": "x" * 4096},
    "digits": {"text": "1234"},
    "photo": {
        "photo": [{"file_id": "p1", "file_unique_id": "p", "width": 9, "height": 9}],
        "caption": "brief",
    },
    "voice": {"voice": {"file_id": "v1", "file_unique_id": "v", "duration": 3}},
    "video": {
        "video": {"file_id": "w1", "file_unique_id": "w", "duration": 3, "width": 9, "height": 9}
    },
    "document": {"document": {"file_id": "d1", "file_unique_id": "d"}},
    "sticker": {
        "sticker": {
            "file_id": "s1",
            "file_unique_id": "s",
            "type": "regular",
            "width": 9,
            "height": 9,
            "is_animated": False,
            "is_video": False,
        }
    },
    "location": {"location": {"latitude": 52.3, "longitude": 4.6}},
    "contact": {"contact": {"phone_number": "+31600000000", "first_name": "Ali"}},
    "dice": {"dice": {"emoji": "🎲", "value": 3}},
    **{
        f"/{name}": {"text": f"/{name}"}
        for name in ("start", "menu", "taal", "help", "stop", "mijngegevens", "made_up")
    },
    "hours": {"text": "3 uur vrijwilligerswerk"},
    "/start unknown": {"text": "/start AAAAAAAAAAAAAAAAAAAAAA"},
}
"""Messages a person may send at any moment: the fields of a Message beside those all have."""
FILES: Mapping[str, bytes] = {
    "p1": b"\xff\xd8\xff a photo",
    "v1": b"OggS a recording",
    "w1": b"\0\0\0\x18ftypisom a film",
    "d1": b"a document",
}
"""What Telegram holds of these, by `file_id`: with a question it is fetched."""
SAID_AT = {"menu", "welcome.about", "ask.confirm", "pin.choose"}
"""Steps at which all of them are sent, too."""
