"""The klantreis: where am I, what comes next, and what each step is."""

from __future__ import annotations

from datetime import date

from flows.context import Context
from flows.klantreis.journey import Journey, JourneyStep, Status
from flows.klantreis.journey import journey as compute
from flows.model import Choice, Picture, Screen, Step, Text
from flows.steps.paging import in_two, page_of, paged, read_on
from flows.steps.plan import has_plan

PICTURE_STATIONS = 6
"""More stations do not fit on a small phone in letters one can read."""


def where(context: Context) -> Screen:
    """Where am I: a picture of the road, what is now, and the time left."""
    journey = compute(context.profile, context.dates, context.today)
    return Screen(
        body=(*_now_lines(context, journey), *journey.lines()),
        choices=(
            *_now_choices(context, journey),
            Choice("all", Text("button-all-steps"), "journey.all/0"),
            *_plan_choice(context, journey),
        ),
        compact=True,
        back="menu",
        picture=_picture(context, journey),
    )


def every(context: Context, page: str = "0") -> Screen:
    journey = compute(context.profile, context.dates, context.today)
    choices = [
        Choice(
            f"step-{one.step.id}",
            Text(
                "label-step",
                {"sign": _sign(journey, one), "title": context.profile.title_of(one.step)},
            ),
            f"journey.step/{one.step.id}",
        )
        for one in journey.steps
    ]
    return Screen(
        body=(
            Text("journey-all", {"count": len(choices)}),
            Text("journey-all-general" if journey.general else "journey-all-signs"),
        ),
        choices=paged(choices, int(page), "journey.all"),
        back="journey",
    )


def step(context: Context, id: str) -> Screen:
    """What happens in one step, who does it, and what stands after it."""
    journey = compute(context.profile, context.dates, context.today)
    index = _index(journey, id)
    shown = journey.steps[index]
    first, rest = in_two(context.profile.texts_of(shown.step, context.dates))
    return Screen(
        body=(_title(context, shown), *first, *_status_lines(journey, shown)),
        choices=(*read_on(rest, f"journey.more/{id}"), *_onward(journey, index)),
        back=f"journey.all/{page_of(index, len(journey.steps))}",
    )


def more(context: Context, id: str) -> Screen:
    """The rest of a step that has much to say."""
    journey = compute(context.profile, context.dates, context.today)
    index = _index(journey, id)
    shown = journey.steps[index]
    first, rest = in_two(context.profile.texts_of(shown.step, context.dates))
    return Screen(
        body=(_title(context, shown), *(rest or first)),
        choices=_onward(journey, index),
        back=f"journey.step/{id}",
    )


def _index(journey: Journey, id: str) -> int:
    return [one.step.id for one in journey.steps].index(id)


def _title(context: Context, shown: JourneyStep) -> Text:
    return Text("journey-step-title", {"title": context.profile.title_of(shown.step)})


def _onward(journey: Journey, index: int) -> tuple[Choice, ...]:
    after = tuple(
        Choice("next", Text("button-step-after"), f"journey.step/{one.step.id}")
        for one in journey.steps[index + 1 : index + 2]
    )
    who = f"contacts.one/{journey.steps[index].step.who}"
    return (*after, Choice("who", Text("button-who-does-this"), who))


def _now_lines(context: Context, journey: Journey) -> tuple[Text, ...]:
    title = context.profile.title_of
    if journey.general:
        return (
            Text("journey-general", {"municipality": context.profile.title}),
            Text("journey-general-start", {"title": title(journey.steps[0].step)}),
        )
    now = tuple(Text("journey-now", {"title": title(one.step)}) for one in journey.now[:3])
    following = journey.next
    after = (Text("journey-next", {"title": title(following.step)}),) if following else ()
    return (*(now or (Text("journey-waiting"),)), *after)


def _now_choices(context: Context, journey: Journey) -> tuple[Choice, ...]:
    """A button for what is now (two at most), else for what comes."""
    first = journey.now[:2] or tuple(one for one in (journey.next,) if one)
    first = first or journey.steps[:1]
    return tuple(
        Choice(
            f"step-{one.step.id}",
            Text(
                "label-step",
                {"sign": one.step.icon, "title": context.profile.title_of(one.step)},
            ),
            f"journey.step/{one.step.id}",
        )
        for one in first
    )


def _plan_choice(context: Context, journey: Journey) -> tuple[Choice, ...]:
    return (Choice("plan", Text("button-plan"), "plan"),) if has_plan(context, journey) else ()


def _sign(journey: Journey, one: JourneyStep) -> str:
    signs: dict[Status, str] = {"done": "✅", "now": "📍", "next": "🔹", "later": "▫️"}
    return one.step.icon if journey.general else signs[one.status]


def _status_lines(journey: Journey, shown: JourneyStep) -> tuple[Text, ...]:
    if journey.general:
        return ()
    if shown.ask:
        return (Text("journey-ask"),)
    status = (Text(f"journey-status-{shown.status}"),)
    if shown.due is not None and shown.status in ("now", "next"):
        wording = "journey-due-provisional" if shown.provisional else "journey-due"
        return (*status, Text(wording, {"day": shown.due}))
    return status


def _picture(context: Context, journey: Journey) -> Picture:
    """The stations round the one that is now, as the renderer needs them."""
    first = max(0, min(_reached(journey) - 2, len(journey.steps) - PICTURE_STATIONS))
    return Picture(
        "journey",
        {
            "general": journey.general,
            "before": first,
            "after": max(0, len(journey.steps) - first - PICTURE_STATIONS),
            "weeks": journey.weeks_to_pip,
            "provisional": journey.provisional,
            "stations": [
                {
                    "title": context.profile.title_of(one.step).to_json(),
                    "status": one.status,
                    "here": one is journey.here,
                    "due": _due_shown(one, context.today),
                }
                for one in journey.steps[first : first + PICTURE_STATIONS]
            ],
        },
    )


def _reached(journey: Journey) -> int:
    """The station to draw round: where one is, else what is next, else what was done last."""
    if journey.general:
        return 0
    at = journey.here or journey.next
    signs = [one is at if at else one.status == "done" for one in journey.steps]
    return max((index for index, is_it in enumerate(signs) if is_it), default=0)


def _due_shown(one: JourneyStep, today: date) -> str | None:
    """The last day of what goes on, while it is still to come: a day gone by helps nobody."""
    if one.due is None or one.status != "now" or one.due < today:
        return None
    return one.due.isoformat()


STEPS: dict[str, Step] = {
    "journey": where,
    "journey.all": every,
    "journey.step": step,
    "journey.more": more,
}
