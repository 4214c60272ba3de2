"""Hours towards the PIP: which count for whom, how many there are, and reading them as typed.

An amount is kept in whole minutes: exact on every database, and "2,5" and "2:30" are one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Literal, get_args

from flows.klantreis.person import PersonDates
from flows.written import days_written

if TYPE_CHECKING:  # a profile's texts know events, and events know hours
    from flows.klantreis.model import Profile

HoursKind = Literal["lessons", "participation", "map"]
KINDS: tuple[HoursKind, ...] = get_args(HoursKind)

GOALS: Mapping[HoursKind, str] = {
    "lessons": "z-lessons",
    "participation": "z-participation",
    "map": "map-hours",
}
"""The fact of a profile that says how many hours of a kind there are to be."""
MOST_A_DAY = 12 * 60
"""Minutes: nobody learns or works more on a day; more is a slip of the finger."""
_WITH_PARTICIPATION = ("asielstatushouder", "nareiziger")
_AMOUNT = re.compile(r"(?<![\w.,٫:/-])(\d{1,2})(?:([.,٫:])(\d{1,2}))?(?![\d.,٫:/-]*\d)")


@dataclass(frozen=True, slots=True)
class Entry:
    """Hours of one day, as they were told."""

    kind: HoursKind
    minutes: int
    day: date


@dataclass(frozen=True, slots=True)
class Progress:
    """Minutes so far of each kind. `last` is the newest that the person told themselves."""

    lessons: int = 0
    participation: int = 0
    map: int = 0
    last: Entry | None = None

    def of(self, kind: HoursKind) -> int:
        """Minutes that count for `kind`: those of the MAP are participation too.

        In the Z-route the hours of participation hold MAP and PVT (sources of the step `lessen`).
        """
        if kind == "participation":
            return self.participation + self.map
        return self.lessons if kind == "lessons" else self.map

    def with_entry(self, entry: Entry) -> Progress:
        return replace(self._changed(entry, entry.minutes), last=entry)

    def without_last(self) -> Progress:
        if self.last is None:
            return self
        return replace(self._changed(self.last, -self.last.minutes), last=None)

    def _changed(self, entry: Entry, minutes: int) -> Progress:
        """With so many minutes more of the entry's kind, never under nothing."""
        match entry.kind:
            case "lessons":
                return replace(self, lessons=max(0, self.lessons + minutes))
            case "participation":
                return replace(self, participation=max(0, self.participation + minutes))
            case "map":
                return replace(self, map=max(0, self.map + minutes))


NO_HOURS = Progress()


def kinds_for(profile: Profile, person: PersonDates, today: date) -> tuple[HoursKind, ...]:
    """The hours that count for this person; none before there is a PIP with a leerroute.

    Lessons and participation belong to the Z-route, participation to those who came for
    asylum and their family, the MAP to all but the onderwijsroute (steps `lessen`, `map`).
    """
    if person.pip is None or person.pip > today or person.leerroute in (None, "onderwijs"):
        return ()
    kinds: tuple[HoursKind, ...] = ("map",)
    if person.leerroute == "z":
        active = person.doelgroep in _WITH_PARTICIPATION
        kinds = ("lessons", "participation", "map") if active else ("lessons", "map")
    return tuple(kind for kind in kinds if goal(profile, kind))


def goal(profile: Profile, kind: HoursKind) -> int | None:
    """The hours of a kind that there are to be; None where the profile does not say."""
    return profile.number(GOALS[kind])


def kind_of(name: str) -> HoursKind:
    """The kind of this name. KeyError for another."""
    for kind in KINDS:
        if kind == name:
            return kind
    raise KeyError(name)


def in_hours(minutes: int) -> str:
    """`3`, `2,5` or `1.250`: hours as a Dutch letter writes them, whatever the language."""
    hours = (Decimal(minutes) / 60).quantize(Decimal("0.01"), ROUND_HALF_UP)
    whole, _, rest = f"{hours:,.2f}".partition(".")
    rest = rest.rstrip("0")
    return whole.replace(",", ".") + (f",{rest}" if rest else "")


def read_minutes(text: str) -> int | None:
    """The minutes of a text that holds one amount of hours: `3`, `2,5 uur`, `2:30`, `٣`.

    Digits of any script that counts in tens. None where there is none, more than one, or
    what no day can hold.
    """
    found = _AMOUNT.findall(text)
    if len(found) != 1 or len(text) > _LONGEST_AMOUNT:
        return None
    minutes = _minutes(*found[0])
    return minutes if minutes is not None and 0 < minutes <= MOST_A_DAY else None


_LONGEST_AMOUNT = 24


def _minutes(whole: str, sign: str, rest: str) -> int | None:
    if sign == ":":
        return int(whole) * 60 + int(rest) if len(rest) == 2 and int(rest) < 60 else None
    share = Decimal(int(rest)).scaleb(-len(rest)) if rest else Decimal(0)
    minutes = (int(whole) + share) * 60
    return int(minutes.quantize(Decimal(1), ROUND_HALF_UP))


def read_day(text: str, today: date) -> date | None:
    """The day of `21-11` or `21-11-2026`; without a year the last such day that has been."""
    found = days_written(text, (today.year, today.year - 1))
    return next((day for day in found if day <= today), None)


def countable(person: PersonDates, day: date, today: date) -> bool:
    """Whether hours of this day can count: since the PIP, and not ahead."""
    return person.pip is not None and person.pip <= day <= today


# --- "I did 3 hours of volunteering" -----------------------------------------------------------


def _words(*lines: str) -> frozenset[str]:
    return frozenset(word for line in lines for word in line.split())


_HOUR_WORDS = _words(
    "uur uren uurtje uurtjes u hour hours hr hrs h",
    "ساعة ساعه ساعات ساعتين ساعتان sa3a sa3at saa saat",
    "ሰዓት ሰዓታት ሰዓትን seat seatat",
)
_TWO_HOURS = _words("ساعتين ساعتان")
_ACTIVITIES: Mapping[HoursKind, frozenset[str]] = {
    "map": _words("map ماب ማፕ"),
    "lessons": _words(
        "les lessen taalles taallessen school cursus lesson lessons class classes course",
        "درس دروس الدرس الدروس صف الصف مدرسة المدرسة دورة الدورة درست dars doros madrasa",
        "ትምህርቲ ትምህርትን ክላስ ኮርስ ተማሂረ timhirti",
    ),
    "participation": _words(
        "vrijwilligerswerk vrijwilliger vrijwillig participatie werk gewerkt meegeholpen",
        "volunteering volunteer volunteered voluntary participation work worked",
        "تطوع تطوعت تطوعي التطوع تطوعا متطوع عمل عملت اشتغلت شغل مشاركة tatawo3 tatawwu3",
        "ወለንታ ወለንታዊ ብወለንታ ስራሕ ሰሪሐ ተሳትፎ welenta welentawi",
    ),
}
"""The first kind of which a word stands in the text is meant."""
_DONE = _words(
    "gedaan gewerkt gehad gevolgd geholpen meegeholpen geweest heb was had",
    "did done worked volunteered attended went took helped",
    "عملت تطوعت درست حضرت اشتغلت سويت شاركت كان كنت أخذت اخذت ساعدت 3melt amalt",
    "ሰሪሐ ተማሂረ ገይረ ተሳቲፈ ኔረ ነይረ ነይሩኒ ወሲደ ሓጊዘ serihe temahire",
)
_NOT_TOLD = _words(
    "niet geen moet moeten mag wil zou morgen hoeveel wanneer als per elke elk iedere",
    "not no must should want need will would tomorrow every each if when",
    "لم لن لا غدا بكرا يجب لازم أريد اريد بدي كل هل إذا اذا ما متى كيف",
    "ኣይ ኣይኮነን ጽባሕ ክገብር ክሰርሕ ኣለኒ እንተ መዓስ ክንደይ ብሰሙን",
)
"""Words of a wish, a duty, a habit or a no: then nothing is told."""
_TELLING = 4
"""So few words tell without a verb: "3 uur vrijwilligerswerk"."""
_LONGEST_TELLING = 14
_WORD = re.compile(r"[^\W\d_]+[^\W_]*")


def told_hours(text: str) -> tuple[HoursKind, Decimal] | None:
    """What a text tells of hours that were done, in any of the four languages, or None.

    It is a suggestion: the person is asked before it counts. A question, a plan or a duty
    is not told hours.
    """
    words = _WORD.findall(_bare(text))
    if not 1 < len(words) <= _LONGEST_TELLING or "?" in text or "؟" in text:
        return None
    if not _HOUR_WORDS & set(words) or _NOT_TOLD & set(words):
        return None
    if len(words) > _TELLING and not _DONE & set(words):
        return None
    minutes = _told_minutes(text, words)
    kind = next((kind for kind in _ACTIVITIES if _ACTIVITIES[kind] & set(words)), None)
    return None if minutes is None or kind is None else (kind, Decimal(minutes) / 60)


def _bare(text: str) -> str:
    """Without case, accents, Arabic vowel signs and tatweel."""
    taken_apart = unicodedata.normalize("NFD", text.casefold()).replace("ـ", "")
    kept = "".join(sign for sign in taken_apart if not unicodedata.combining(sign))
    return unicodedata.normalize("NFC", kept)


def _told_minutes(text: str, words: list[str]) -> int | None:
    found = [minutes for each in _AMOUNT.findall(text) if (minutes := _minutes(*each))]
    if not found and _TWO_HOURS & set(words):
        return 120
    return found[0] if len(found) == 1 and found[0] <= MOST_A_DAY else None


def days_before(today: date) -> tuple[date, date]:
    """Today and yesterday."""
    return today, today - timedelta(days=1)
