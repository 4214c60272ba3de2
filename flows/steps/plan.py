"""My plan (PIP): the ten weeks before it, and the plan itself as a picture and in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from flows.context import Context
from flows.hours import HoursKind, goal, in_hours, kinds_for
from flows.klantreis.journey import Journey, JourneyStep
from flows.klantreis.journey import journey as compute
from flows.model import Choice, Picture, Screen, Step, Text
from flows.steps import hours

LAST_DAYS = 14
"""From here on days are told beside the weeks."""
_ALSO_BEFORE = ("kennisgeving",)
"""Steps beside the road on which the ten weeks hang."""


def plan(context: Context) -> Screen:
    """Before the PIP: the ten weeks; since then: what is in it. ValueError for a guest."""
    journey = compute(context.profile, context.dates, context.today)
    if not has_plan(context, journey):
        raise ValueError("nothing is known of a plan")
    return _made(context, journey) if _is_made(context, journey) else _coming(context, journey)


def has_plan(context: Context, journey: Journey) -> bool:
    """Whether there is something to tell: a person with dates."""
    return context.person is not None and not journey.general


def disagree(context: Context) -> Screen:
    """What if I do not agree: talk, and bezwaar as the letter says (Awb)."""
    contact = {"contact": context.profile.contact_name}
    return Screen(
        body=(
            Text("plan-disagree"),
            Text("plan-disagree-talk", contact),
            Text("plan-disagree-letter"),
            Text("plan-disagree-help"),
        ),
        choices=(
            Choice("bezwaar", Text("button-legal-bezwaar"), "legal/bezwaar"),
            Choice("ask", Text("button-ask"), "ask"),
            Choice("contacts", Text("button-contacts"), "contacts/0"),
        ),
        back="plan",
    )


def cannot(context: Context) -> Screen:
    """What if I can not: tell it early; more time or an exemption exist; no threat."""
    contact = {"contact": context.profile.contact_name}
    return Screen(
        body=(
            Text("plan-cannot"),
            Text("plan-cannot-tell", contact),
            Text("plan-cannot-exists"),
        ),
        choices=(
            Choice("afmelden", Text("button-legal-afmelden"), "legal/afmelden"),
            Choice("verlenging", Text("button-legal-verlenging"), "legal/verlenging"),
            Choice("ontheffing", Text("button-legal-ontheffing"), "legal/ontheffing"),
            Choice("ask", Text("button-ask"), "ask"),
        ),
        back="plan",
    )


# --- before the PIP ---------------------------------------------------------------------------


def _coming(context: Context, journey: Journey) -> Screen:
    return Screen(
        body=(
            Text("plan-coming"),
            *_time_left(context, journey),
            *(_station(context, one) for one in _road_to_pip(journey)),
            *_next_acts(context, journey),
            Text("plan-not-all-known", {"contact": context.profile.contact_name}),
        ),
        choices=(
            Choice("pip", Text("button-what-is-pip"), "journey.step/pip"),
            Choice("cannot", Text("button-plan-cannot"), "plan.cannot"),
            Choice("ask", Text("button-ask"), "ask"),
        ),
        back="journey",
        compact=True,
    )


def _time_left(context: Context, journey: Journey) -> Iterator[Text]:
    if journey.weeks_to_pip is None or journey.pip_due is None:
        yield Text("plan-weeks-unknown", {"contact": context.profile.contact_name})
        return
    yield journey.lines()[0]
    days = (journey.pip_due - context.today).days
    if journey.provisional:
        yield Text("plan-provisional")
    elif 0 < days <= LAST_DAYS:
        yield Text("plan-days", {"days": days})


def _road_to_pip(journey: Journey) -> tuple[JourneyStep, ...]:
    """The stations up to the PIP, and what the ten weeks hang on."""
    ids = [one.step.id for one in journey.steps]
    before = journey.steps[: ids.index("pip") + 1]
    return tuple(one for one in before if not one.step.beside or one.step.id in _ALSO_BEFORE)


def _station(context: Context, one: JourneyStep) -> Text:
    title = context.profile.title_of(one.step)
    if one.status == "done":
        return Text("plan-station-done", {"title": title})
    status = "now" if one.status == "now" else "later"
    return Text(f"plan-station-{status}", {"title": title, "who": _who(context, one)})


def _next_acts(context: Context, journey: Journey) -> tuple[Text, ...]:
    """Who is to do something now: whoever does the first station that is not done."""
    open_ones = [one for one in _road_to_pip(journey) if one.status != "done"]
    first = sorted(open_ones, key=lambda one: one.step.beside)[:1]
    return tuple(Text("plan-next-acts", {"who": _who(context, one)}) for one in first)


def _who(context: Context, one: JourneyStep) -> Text:
    return context.profile.title_of(context.profile.contacts[one.step.who])


# --- the PIP ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Part:
    """One thing the plan holds: what the picture shows of it, and the same in words.

    `share` is how much of it is done (0 to 1), None where that is not counted.
    """

    icon: str
    title: Text
    note: Text
    said: Text
    share: float | None = None

    def to_json(self) -> dict[str, object]:
        return {
            "icon": self.icon,
            "title": self.title.to_json(),
            "note": self.note.to_json(),
            "share": self.share,
        }


def _made(context: Context, journey: Journey) -> Screen:
    parts = tuple(_parts(context, journey))
    said = tuple(part.said for part in parts)
    told = (
        (Choice("hours", Text("button-hours"), "hours"),)
        if kinds_for(context.profile, context.dates, context.today)
        else ()
    )
    return Screen(
        body=(Text("plan-title"), *said, *(one for one in journey.lines() if one not in said)),
        choices=(
            *told,
            Choice("disagree", Text("button-plan-disagree"), "plan.disagree"),
            Choice("cannot", Text("button-plan-cannot"), "plan.cannot"),
            Choice("change", Text("button-legal-wijziging"), "legal/wijziging"),
        ),
        back="journey",
        compact=True,
        picture=_picture(journey, parts),
    )


def _is_made(context: Context, journey: Journey) -> bool:
    pip = context.dates.pip
    return pip is not None and pip <= context.today and "pip" not in journey.doubtful


def _picture(journey: Journey, parts: tuple[Part, ...]) -> Picture:
    ends = journey.termijn_ends if journey.termijn_left else None
    return Picture(
        "plan",
        {"ends": ends.isoformat() if ends else None, "rows": [part.to_json() for part in parts]},
    )


def _parts(context: Context, journey: Journey) -> Iterator[Part]:
    """What is in the plan, in the order of the law's own list (VNG: what a PIP contains)."""
    yield _route(context)
    counted = kinds_for(context.profile, context.dates, context.today)
    if "lessons" in counted:
        yield _hours(context, "lessons")
    if "participation" in counted:
        yield _hours(context, "participation")
    else:
        beside = Text("plan-picture-beside-note")
        yield Part("beside", Text("plan-picture-beside"), beside, Text("plan-beside"))
    yield from _pvt(context)
    if "map" in counted:
        yield _hours(context, "map")
    yield _talks(context)
    yield from _money(context, journey)


def _route(context: Context) -> Part:
    route = context.dates.leerroute or "geen"
    title = Text("plan-picture-route")
    return Part("route", title, Text(f"plan-picture-route-{route}"), Text(f"plan-route-{route}"))


def _hours(context: Context, kind: HoursKind) -> Part:
    needed = goal(context.profile, kind) or 0
    had = hours.progress(context).of(kind)
    figures = {"hours": in_hours(had), "goal": in_hours(60 * needed)}
    return Part(
        kind,
        Text(f"plan-picture-{kind}"),
        Text("plan-picture-of", figures),
        hours.line(context, kind),
        min(1.0, had / (60 * needed)) if needed else None,
    )


def _pvt(context: Context) -> Iterator[Part]:
    count = context.profile.number("pvt-hours")
    if count is None:
        return
    args = {"hours": count}
    note = Text("plan-picture-at-least", args)
    yield Part("pvt", Text("plan-picture-pvt"), note, Text("plan-pvt", args))


def _talks(context: Context) -> Part:
    count = context.dates.gesprekken
    known = "plan-talks" if count else "plan-talks-in-plan"
    args = {"count": count} if count else {}
    note = Text("plan-picture-talks-count" if count else "plan-picture-in-plan", args)
    return Part("talks", Text("plan-picture-talks"), note, Text(known, args))


def _money(context: Context, journey: Journey) -> Iterator[Part]:
    """Only while the gemeente pays: what comes after is the journey's to tell."""
    if journey.ontzorgen_days_left is None or journey.ontzorgen_ends is None:
        return
    note = Text("plan-picture-until", {"day": journey.ontzorgen_ends})
    said = next(line for line in journey.lines() if line.id == "journey-ontzorgen-left")
    yield Part("money", Text("plan-picture-money"), note, said)


STEPS: dict[str, Step] = {"plan": plan, "plan.disagree": disagree, "plan.cannot": cannot}
