"""First contact: the language, who we are, what we keep, yes or no, and whose klantreis."""

from __future__ import annotations

from dataclasses import replace

from flows.context import LANGUAGES, Context
from flows.events import (
    Agreed,
    Declined,
    Disowned,
    DoelgroepChosen,
    LanguageChosen,
    MunicipalityChosen,
)
from flows.klantreis.person import DOELGROEPEN
from flows.klantreis.profile import LAW
from flows.model import Choice, Screen, Step, Text
from flows.steps.paging import paged


def languages(context: Context, onward: str) -> tuple[Choice, ...]:
    """A button a language in its own script; the likeliest stands first, none is chosen."""
    likely = context.language or context.suggested_language
    names = sorted(LANGUAGES, key=lambda code: code != likely)
    return tuple(Choice(code, LANGUAGES[code], onward, (LanguageChosen(code),)) for code in names)


def language(context: Context) -> Screen:
    known = "welcome.hello" if context.person else "menu"
    onward = known if context.ready else "welcome.about"
    return Screen(
        body=(Text("welcome-choose-language"),),
        choices=languages(context, onward),
        help=False,
        polyglot=True,
    )


def about(context: Context) -> Screen:
    return Screen(
        body=(
            Text("welcome-hello"),
            Text("welcome-about", {"municipality": context.profile.title}),
            Text("welcome-not-for"),
        ),
        choices=(Choice("next", Text("button-next"), "welcome.privacy"),),
        back="welcome",
        help=True,
    )


def privacy(context: Context) -> Screen:
    return _kept_of_you(context, "welcome.hello" if context.person else "welcome.municipality")


def _kept_of_you(context: Context, onward: str) -> Screen:
    return Screen(
        body=(
            _kept(context),
            Text("welcome-public-task"),
            Text("welcome-free"),
            Text("welcome-ask-agree"),
        ),
        choices=(
            Choice("yes", Text("button-agree"), onward, (Agreed(),)),
            Choice("no", Text("button-decline"), "welcome.goodbye", (Declined(),)),
        ),
        back="welcome.about",
    )


def _kept(context: Context) -> Text:
    """Of a guest nothing is kept but what `/mijngegevens` tells them, too."""
    if context.person is None:
        return Text("welcome-keep-guest")
    return Text("welcome-keep", {"municipality": context.profile.title})


def goodbye(context: Context) -> Screen:
    return Screen(
        body=(
            Text("welcome-goodbye", {"municipality": context.profile.title}),
            Text("welcome-goodbye-back"),
        ),
        choices=(Choice("again", Text("button-start-again"), "welcome.about"),),
        back="welcome.privacy",
    )


def hello(context: Context) -> Screen:
    """Only for those with a case: who it is, so that a wrong chat is noticed at once."""
    if context.person is None:
        raise KeyError("welcome.hello")
    return Screen(
        body=(
            Text("welcome-person", {"name": context.person.first_name}),
            Text("welcome-person-wrong"),
        ),
        choices=(
            Choice(
                "me",
                Text("button-that-is-me"),
                "welcome.joined" if context.person.unasked else "menu",
            ),
            Choice("other", Text("button-not-me"), "welcome.other", (Disowned(),)),
        ),
    )


def joined(context: Context) -> Screen:
    """For who joins a chat that others said yes in: what is kept of them, and their own say."""
    if context.person is None:
        raise KeyError("welcome.joined")
    return replace(_kept_of_you(context, "menu"), back="welcome.hello")


def other(context: Context) -> Screen:
    """Somebody else's invitation: nothing of the case is shown; the municipality helps."""
    return Screen(
        body=(Text("welcome-other", {"municipality": context.profile.title}),),
        choices=(Choice("menu", Text("button-next"), "menu"),),
    )


def municipality(context: Context) -> Screen:
    """For a guest: whose klantreis to read. No personal data is asked."""
    home = context.profiles[context.home]
    return Screen(
        body=(Text("welcome-guest"), Text("welcome-which-municipality")),
        choices=(
            Choice("home", home.title, "welcome.reason", (MunicipalityChosen(home.name),)),
            Choice("elsewhere", Text("button-other-municipality"), "welcome.elsewhere/0"),
        ),
        back="welcome.privacy",
    )


def elsewhere(context: Context, page: str = "0") -> Screen:
    others = [
        Choice(name, profile.title, "welcome.reason", (MunicipalityChosen(name),))
        for name, profile in sorted(context.profiles.items())
        if name not in (context.home, LAW)
    ]
    law = Choice(LAW, Text("button-not-in-list"), "welcome.reason", (MunicipalityChosen(LAW),))
    return Screen(
        body=(Text("welcome-elsewhere"),),
        choices=paged((*others, law), int(page), "welcome.elsewhere"),
        back="welcome.municipality",
    )


def reason(context: Context) -> Screen:
    """Why they came decides what the law asks of them (Wet inburgering 2021, art. 13-16)."""
    return Screen(
        body=(Text("welcome-why-here"),),
        choices=tuple(
            Choice(group, Text(f"button-reason-{group}"), "menu", (DoelgroepChosen(group),))
            for group in DOELGROEPEN
        ),
        back="welcome.municipality",
    )


STEPS: dict[str, Step] = {
    "welcome": language,
    "welcome.about": about,
    "welcome.privacy": privacy,
    "welcome.goodbye": goodbye,
    "welcome.hello": hello,
    "welcome.joined": joined,
    "welcome.other": other,
    "welcome.municipality": municipality,
    "welcome.elsewhere": elsewhere,
    "welcome.reason": reason,
}
