"""The words of what people send: what about, of what kind, and what came with it."""

from __future__ import annotations

from console.languages import Words
from flows.inputs import Kind
from storage.conversations import NewMedia
from storage.timeline import SaidEntry
from storage.work import Sent

TOPICS: Words[str] = Words(
    {
        "letter": "Brief of afspraak",
        "money": "Geld",
        "other": "Iets anders",
        "erase": "Wil gewist worden",
        "correct": "Gegevens kloppen niet",
        "activity": "Wil meedoen of vraagt hulp",
        "objection": "Wil bezwaar maken",
        "change": "Er verandert iets",
        "extension": "Wil meer tijd (verlenging)",
        "exemption": "Wil ontheffing",
        "absence": "Kan niet komen",
        "takeover": "Zelf gaan betalen",
        "talk": "Gesprek",
    }
)
NOT_OFFICIAL: Words[str] = Words(
    {
        "objection": "Dit is geen officieel bezwaar. De inburgeraar weet dat, en dat de brief zegt "
        "hoe en tot wanneer het kan. Help op tijd.",
        "change": "Dit is geen officiële melding. De inburgeraar weet dat. Help met doorgeven op de "
        "goede plek.",
        "extension": "Dit is geen officiële aanvraag. Die gaat naar DUO; de inburgeraar weet dat.",
        "exemption": "Dit is geen officiële aanvraag. Die gaat naar DUO; de inburgeraar weet dat.",
        "absence": "Dit is geen officiële afmelding. De inburgeraar weet dat bellen nodig is.",
    }
)
"""What a request of this topic is not, beside what to do."""
KINDS: Words[Kind] = Words(
    {
        Kind.TEXT: "Tekst",
        Kind.VOICE: "Spraakbericht",
        Kind.PHOTO: "Foto",
        Kind.VIDEO: "Video",
        Kind.DOCUMENT: "Bestand",
        Kind.STICKER: "Sticker",
        Kind.LOCATION: "Locatie",
        Kind.CONTACT: "Contact",
        Kind.OTHER: "Bericht",
    }
)


def topic_advice(name: str) -> str:
    return NOT_OFFICIAL.get(name, "")


def media(sent: Sent | SaidEntry) -> str:
    """`Spraakbericht, 0:12`: what a message holds besides its words."""
    files = sent.media or (None,)
    return "; ".join(_file(KINDS[sent.kind], file) for file in files)


def media_of(kind: Kind, file: NewMedia) -> str:
    """The same, of one file."""
    return _file(KINDS[kind], file)


def _file(name: str, file: NewMedia | None) -> str:
    if file is None:
        return name
    parts = [f"{name} {file.file_name}" if file.file_name else name]
    if file.seconds is not None:
        parts.append(f"{file.seconds // 60}:{file.seconds % 60:02}")
    elif file.size is not None:
        parts.append(_size(file.size))
    return ", ".join(parts)


def _size(count: int) -> str:
    if count < 1_000_000:
        return f"{max(1, round(count / 1000))} kB"
    return f"{count / 1_000_000:.1f} MB".replace(".", ",")
