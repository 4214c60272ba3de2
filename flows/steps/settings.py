"""What a person decides: the language, their data, who shares the phone, and silence."""

from __future__ import annotations

from flows.context import Context
from flows.events import Declined, QuestionRaised, Resumed, Stopped
from flows.model import Choice, Screen, Step, Text
from flows.steps.welcome import languages


def settings(context: Context) -> Screen:
    guest = (Choice("stop", Text("button-stop"), "stop"),)
    known = (
        Choice("people", Text("button-people"), "people"),
        Choice("news", Text("button-news"), "news"),
    )
    return Screen(
        body=(Text("settings-title"),),
        choices=(
            Choice("language", Text("button-language"), "language"),
            Choice("data", Text("button-data"), "data"),
            *(known if context.person else guest),
        ),
        back="menu",
    )


def language(context: Context) -> Screen:
    return Screen(
        body=(Text("welcome-choose-language"),),
        choices=languages(context, "menu" if context.ready else "welcome.about"),
        back="settings" if context.ready else "welcome",
        polyglot=True,
    )


def stop(context: Context) -> Screen:
    return Screen(
        body=(Text("stop-ask"), Text("stop-appointments-stand")),
        choices=(
            Choice("yes", Text("button-stop-yes"), "stop.done", (Stopped(),)),
            Choice("no", Text("button-stop-no"), "menu"),
        ),
        back="settings" if context.ready else "welcome",
    )


def stopped(context: Context) -> Screen:
    return Screen(
        body=(Text("stop-done"), Text("stop-back")),
        choices=(Choice("resume", Text("button-resume"), "menu", (Resumed(),)),),
        back="menu" if context.ready else "welcome",
    )


def data(context: Context) -> Screen:
    """What is kept of you, and what you may do about it (AVG, art. 13, 15-17)."""
    if context.person is None:
        return Screen(
            body=(Text("data-guest"),),
            choices=(Choice("withdraw", Text("button-withdraw"), "data.withdraw"),),
            back="settings",
        )
    return Screen(
        body=(
            Text("data-kept", {"municipality": context.profile.title}),
            Text("data-not-kept"),
            Text("data-choice"),
        ),
        choices=(
            Choice("why", Text("button-data-why"), "data.why"),
            Choice("correct", Text("button-data-correct"), "data.sure/correct"),
            Choice("erase", Text("button-data-erase"), "data.sure/erase"),
            Choice("withdraw", Text("button-withdraw"), "data.withdraw"),
        ),
        back="settings",
    )


def why(context: Context) -> Screen:
    """The municipality's public task on one side, what needs a yes on the other."""
    return Screen(
        body=(
            Text("data-task", {"municipality": context.profile.title}),
            Text("data-consent"),
            Text("data-no-fines"),
            Text("data-complaint"),
        ),
        back="data",
    )


def sure(context: Context, request: str) -> Screen:
    """A request becomes work for the consulent only once it is confirmed."""
    if request not in ("correct", "erase") or context.person is None:
        raise KeyError(request)
    return Screen(
        body=(Text(f"data-sure-{request}", {"contact": context.profile.contact_name}),),
        choices=(
            Choice(
                "yes",
                Text("button-send"),
                f"ask.sent/{request}",
                (QuestionRaised(request, (), "data"),),
            ),
            Choice("no", Text("button-dont-send"), "data"),
        ),
        back="data",
    )


def withdraw(context: Context) -> Screen:
    return Screen(
        body=(Text("data-withdraw"), Text("data-withdraw-free")),
        choices=(
            Choice("yes", Text("button-withdraw-yes"), "welcome.goodbye", (Declined(),)),
            Choice("no", Text("button-keep-using"), "data"),
        ),
        back="data",
    )


STEPS: dict[str, Step] = {
    "settings": settings,
    "language": language,
    "stop": stop,
    "stop.done": stopped,
    "data": data,
    "data.why": why,
    "data.sure": sure,
    "data.withdraw": withdraw,
}
