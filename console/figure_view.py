"""Figures as a page shows them: a number with a bar beside it, and the same as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from casework.disclosure import TOTAL, Count, Period, Split
from casework.figures import Figures, Sheet
from casework.topics import ROUTE, Topic
from console import figure_words as words
from console.languages import _
from console.people_file import safe
from flows.model import Text

Tell = Callable[[Text], str]
MINUTES = 60


@dataclass(frozen=True, slots=True)
class Bar:
    """A line of a chart. `told` is None where it is hidden; `width` is of a hundred."""

    label: str
    told: str | None
    width: float
    beside: str = ""


@dataclass(frozen=True, slots=True)
class Chart:
    """One split of a topic over the year; `share` in per cents, as words."""

    split: Split
    title: str
    bars: tuple[Bar, ...]
    share: str


@dataclass(frozen=True, slots=True)
class Table:
    """Each period with its numbers under `keys`, then the year's. `title`: where it is of one kind."""

    title: str
    keys: tuple[str, ...]
    rows: tuple[tuple[str, tuple[str | None, ...]], ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A topic; `tables` tell what is told of each period."""

    topic: Topic
    title: str
    total: Bar
    shares: tuple[str, ...]
    over_time: tuple[Bar, ...]
    charts: tuple[Chart, ...]
    tables: tuple[Table, ...]
    waiting: str


@dataclass(frozen=True, slots=True)
class Section:
    """A part with its topics."""

    part: str
    title: str
    meant: str
    blocks: tuple[Block, ...]


def sections(sheet: Sheet, tell: Tell) -> list[Section]:
    """In the order of the parts; of lessons, hours and results each topic is one bar."""
    found: dict[str, list[Figures]] = {}
    for one in sheet.found:
        found.setdefault(one.topic.part, []).append(one)
    return [
        Section(
            part,
            words.PARTS[each[0].topic.part],
            words.MEANT[each[0].topic.part],
            _blocks(each, sheet.year, tell),
        )
        for part, each in found.items()
    ]


def _blocks(found: list[Figures], year: int, tell: Tell) -> tuple[Block, ...]:
    most = max((_size(one.topic, _sum(one, TOTAL)) for one in found), default=0)
    return tuple(_block(one, year, most, tell) for one in found)


def _block(one: Figures, year: int, most: float, tell: Tell) -> Block:
    charts = tuple(_chart(one, split) for split in one.topic.splits)
    title = words.named(one.topic)
    return Block(
        topic=one.topic,
        title=title if isinstance(title, str) else tell(title),
        total=_bar(one, TOTAL, most),
        shares=tuple(chart.share for chart in charts if chart.share),
        over_time=_over_time(one),
        charts=charts,
        tables=tuple(_tables(one, year)),
        waiting=_waiting(one),
    )


def _chart(one: Figures, split: Split) -> Chart:
    most = max((_size(one.topic, _sum(one, key)) for key in split.keys), default=0)
    bars = tuple(_bar(one, key, most) for key in split.keys)
    return Chart(split, words.SPLITS[split.name], bars, _share(one, split))


def _share(one: Figures, split: Split) -> str:
    share = one.share(split) if split.name in words.GOOD else None
    return "" if share is None else f"{share}% {words.GOOD[split.name]}"


def _bar(one: Figures, key: str, most: float) -> Bar:
    found = _sum(one, key)
    told, size = _told_of_year(one, key), _size(one.topic, found)
    width = round(100 * size / most, 1) if most else 0.0
    beside = ""
    if one.topic.part == "outflow" and key.startswith(ROUTE.name) and found and found.times:
        beside = _("gemiddeld {months} maanden").format(months=round(found.amount / found.times))
    return Bar(words.cell(key), told, width, beside)


def _over_time(one: Figures) -> tuple[Bar, ...]:
    counts = [period.counts[TOTAL] for period in one.periods]
    most = max((_size(one.topic, count) for count in counts), default=0)
    return tuple(
        Bar(
            words.months(period),
            _told(one.topic, count),
            round(100 * _size(one.topic, count) / most, 1) if most else 0.0,
        )
        for period, count in zip(one.periods, counts, strict=True)
    )


def _tables(one: Figures, year: int) -> Iterator[Table]:
    outer = [split for split in one.topic.splits if split.of is None]
    keys = (TOTAL, *(key for split in outer for key in split.keys))
    yield Table("", keys, tuple(_rows(one, keys, year)))
    for split in one.topic.splits:
        if one.inner.get(split.name):
            rows = tuple(_rows(one, split.keys, year))
            yield Table(words.SPLITS[split.name], split.keys, rows)


def _rows(
    one: Figures, keys: tuple[str, ...], year: int
) -> Iterator[tuple[str, tuple[str | None, ...]]]:
    for period in one.periods_of(keys[-1]):
        yield words.months(period), tuple(_told(one.topic, period.counts[key]) for key in keys)
    whole = _("Heel {year}") if not one.waiting and _is_over(one) else _("{year} tot nu toe")
    yield whole.format(year=year), tuple(_told_of_year(one, key) for key in keys)


def _is_over(one: Figures) -> bool:
    return bool(one.periods) and one.periods[-1].last.month == 12


def _waiting(one: Figures) -> str:
    if not one.waiting:
        return ""
    return words.months(Period(one.waiting[0], one.waiting[-1], {}))


def _sum(one: Figures, key: str) -> Count | None:
    found = one.sum(key)
    return None if found is None else found.count


def _told_of_year(one: Figures, key: str) -> str | None:
    """With a + where there is more, that can not be told."""
    found = one.sum(key)
    told = None if found is None else _told(one.topic, found.count)
    return told if found is None or told is None else f"{told}{'+' if found.more else ''}"


def _told(topic: Topic, count: Count | None) -> str | None:
    return None if count is None else str(round(_size(topic, count)))


def _size(topic: Topic, count: Count | None) -> float:
    if count is None:
        return 0
    return count.amount / MINUTES if topic.part == "hours" else count.times


# --- a file --------------------------------------------------------------------------------------


def header() -> tuple[str, ...]:
    return (
        _("gemeente"),
        _("onderdeel"),
        _("waarvan"),
        _("van"),
        _("tot en met"),
        _("verdeling"),
        _("soort"),
        _("aantal"),
        _("maanden gemiddeld"),
    )


def cells(sheet: Sheet, title: str, tell: Tell) -> Iterator[tuple[str, ...]]:
    """A line a period and kind: what is hidden is empty."""
    for one in sheet.found:
        name = words.named(one.topic)
        named = name if isinstance(name, str) else tell(name)
        for split, key in _all(one.topic):
            for period in one.periods_of(key):
                count = period.counts[key]
                yield (
                    title,
                    words.PARTS[one.topic.part],
                    named,
                    f"{period.first:%m-%Y}",
                    f"{period.last:%m-%Y}",
                    words.SPLITS[split.name] if split else "",
                    words.cell(key),
                    _told(one.topic, count) or "",
                    _average(one.topic, key, count),
                )


def _all(topic: Topic) -> Iterator[tuple[Split | None, str]]:
    yield None, TOTAL
    for split in topic.splits:
        yield from ((split, key) for key in split.keys)


def _average(topic: Topic, key: str, count: Count | None) -> str:
    if topic.part != "outflow" or not key.startswith(ROUTE.name) or not count or not count.times:
        return ""
    return str(round(count.amount / count.times))


def figures_file(sheet: Sheet, title: str, tell: Tell) -> bytes:
    """UTF-8 with a mark, semicolons: as Dutch spreadsheets expect."""
    written = io.StringIO()
    writer = csv.writer(written, delimiter=";", lineterminator="\r\n")
    writer.writerow(header())
    writer.writerows([safe(cell) for cell in line] for line in cells(sheet, title, tell))
    return written.getvalue().encode("utf-8-sig")
