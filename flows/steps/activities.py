"""What can I do here: what can be joined and what help there is; "I want this" is a request."""

from __future__ import annotations

from dataclasses import replace

from flows.context import Context
from flows.events import QuestionRaised
from flows.klantreis.model import Activity
from flows.model import Choice, Screen, Step, Text
from flows.steps import asking
from flows.steps.paging import page_of, paged

TOPIC = "activity"
"""The topic under which the consulent finds the request; `about` tells which activity."""


def activities(context: Context, page: str = "0") -> Screen:
    choices = [
        Choice(one.id, _label(context, one), f"activities.one/{one.id}") for one in _all(context)
    ]
    return Screen(
        body=(Text("activities-title", {"municipality": context.profile.title}),),
        choices=paged(choices, int(page), "activities"),
        back="info",
    )


def one(context: Context, id: str) -> Screen:
    """One activity; a guest has no case to send it from, and is told who can help."""
    every = _all(context)
    index = [activity.id for activity in every].index(id)
    shown = every[index]
    onward = "sure" if context.person else "guest"
    return Screen(
        body=(
            Text("activities-name", {"title": context.profile.title_of(shown)}),
            *context.profile.texts_of(shown, context.dates),
        ),
        choices=(
            Choice("want", Text(f"button-activity-{shown.kind}"), f"activities.{onward}/{id}"),
            Choice("menu", Text("button-menu"), "menu"),
        ),
        back=f"activities/{page_of(index, len(every))}",
    )


def sure(context: Context, id: str) -> Screen:
    """A request becomes work for the consulent only once it is confirmed."""
    shown = next(activity for activity in _all(context) if activity.id == id)
    if context.person is None:
        raise KeyError(id)
    contact = context.profile.contact_name
    here = f"activities.one/{id}"
    return Screen(
        body=(
            Text("activities-sure", {"title": context.profile.title_of(shown), "contact": contact}),
            Text("activities-not-yet", {"contact": contact}),
        ),
        choices=(
            Choice(
                "yes",
                Text("button-send"),
                f"ask.sent/{TOPIC}",
                (QuestionRaised(TOPIC, (), here, about=id),),
            ),
            Choice("no", Text("button-dont-send"), here),
        ),
        back=here,
    )


def guest(context: Context, id: str) -> Screen:
    return replace(asking.guest(context), back=f"activities.one/{id}")


def _all(context: Context) -> tuple[Activity, ...]:
    """What can be joined first, then what help there is, each in the file's order."""
    found = context.profile.activities_for(context.dates)
    return tuple(sorted(found, key=lambda activity: activity.kind))


def _label(context: Context, activity: Activity) -> Text:
    title = context.profile.title_of(activity)
    return Text("label-activity", {"sign": activity.icon, "title": title})


STEPS: dict[str, Step] = {
    "activities": activities,
    "activities.one": one,
    "activities.sure": sure,
    "activities.guest": guest,
}
