"""The engine: a session and an input go in; a new session, events and one view come out.

It neither stores nor sends. Whatever a person does gets an answer: an old button the screen
that is current, a made-up one too, any message a kind reply.
"""

from __future__ import annotations

from dataclasses import replace

from flows.context import Context
from flows.digits import western
from flows.events import (
    CalendarFileAsked,
    Declined,
    Disowned,
    DraftDropped,
    DraftKept,
    Event,
    PassedOn,
    PersonChosen,
    PictureCovered,
    PinChosen,
    PlaceShown,
    QuestionRaised,
    Resumed,
)
from flows.inputs import (
    PIN_DIGITS,
    Commanded,
    Input,
    InvitationResult,
    Invited,
    Kind,
    Meaning,
    Opened,
    PinTyped,
    Pressed,
    Understood,
    Unreadable,
    Wrote,
)
from flows.model import Choice, Place, Text
from flows.money_events import ReadyTold
from flows.session import Session, Turn, View
from flows.steps import (
    FREE,
    STEPS,
    Shown,
    answers,
    asking,
    hours,
    prepare,
    takeover,
)
from flows.steps.news import opening
from flows.typing_in import read_typed

COMMANDS = {
    "start": "menu",
    "menu": "menu",
    "taal": "language",
    "help": "help",
    "stop": "stop",
    "mijngegevens": "data",
}
"""Each command and the place it opens."""

LEAVING = PersonChosen | Disowned | Declined
"""A draft is one person's: whoever speaks next does not send it on."""
ATTACHED = PlaceShown | CalendarFileAsked
"""A pin or a file is a message of its own: the screen that speaks of it stands below it."""
URGENT = Understood(Meaning.TOPIC, "urgent")
"""Somebody may be in danger: answered whatever else is going on."""
PICTURED = {Kind.PHOTO, Kind.VIDEO, Kind.DOCUMENT}
SENDING = {"ask.confirm", "legal.sure"}
"""Steps from which a draft goes to the consulent: its pictures are looked over before."""
NOT_KEPT = {Kind.STICKER, Kind.LOCATION, Kind.CONTACT, Kind.OTHER}


def resume(session: Session, given: Input, context: Context, shown: Shown | None = None) -> Turn:
    """The turn that answers `given`; never raises for anything a person can do.

    A draft of somebody who does not speak here any more is dropped before anything else.
    `shown` is the `current_screen`, for who has it at hand.
    """
    speaking = context.person.id if context.person else None
    if not session.draft or session.draft_of == speaking:
        return _answer(session, given, context, shown)
    turn = _answer(replace(session, draft=(), uncovered=()), given, context)
    return replace(turn, events=(DraftDropped(session.draft), *turn.events))


def _answer(session: Session, given: Input, context: Context, shown: Shown | None = None) -> Turn:
    match given:
        case Pressed():
            return _pressed(session, given, context, shown or current_screen(session, context))
        case Opened():
            return _opened(session, given, context)
        case Commanded(name):
            return _commanded(session, name, context)
        case Invited(result):
            return _invited(session, result, context)
        case PinTyped():
            return _pin_typed(session, given, context)
        case Wrote():
            return _wrote(session, given, context)
        case Unreadable():
            return show(session, context, session.place, lead=Text("lead-unreadable"))


def current_screen(session: Session, context: Context) -> Shown:
    """The screen at the session's place as it is now, or where it leads instead."""
    return _screen_at(session, context, session.place)


def show(
    session: Session,
    context: Context,
    place: str,
    *,
    events: tuple[Event, ...] = (),
    lead: Text | None = None,
    in_place: bool = False,
) -> Turn:
    """Go to `place` and show it under a new step token."""
    for event in events:
        context = context.after(event)
    shown = _screen_at(session, context, place)
    kept = replace(
        session,
        place=shown.place,
        token=session.token + 1,
        wanted=place if shown.place == "pin.enter" != place else session.wanted,
        left=session.left if shown.place == session.place else "",
    )
    view = View(shown.screen, _step(shown.place), kept.token, lead=lead, in_place=in_place)
    return Turn(kept, view, events)


def _screen_at(session: Session, context: Context, place: str) -> Shown:
    place = _allowed(context, place)
    if session.uncovered and _step(place) in SENDING:
        place = "ask.photo"
    if session.draft:
        context = replace(
            context, place=session.place, draft=session.draft, uncovered=session.uncovered
        )
    parsed = Place.parse(place)
    step = STEPS.get(parsed.step)
    screen = None
    if step is not None:
        try:
            screen = step(context, *parsed.params)
        except (KeyError, TypeError, ValueError, IndexError):
            screen = None  # a place of an older release, or of a profile that has changed
    if screen is None:
        return Shown("menu", STEPS["menu"](context))
    if session.left and screen.back and place == session.place:
        screen = replace(screen, back=session.left)
    return Shown(place, screen)


def _allowed(context: Context, place: str) -> str:
    """`place`, unless first contact or a code comes before it."""
    step = _step(place)
    if step in FREE:
        return place
    if context.language is None:
        return "welcome"
    if not context.agreed:
        return "welcome.about"
    if not context.ready:
        return "welcome.municipality"
    if context.person is not None and context.person.unasked and step != "welcome.hello":
        return "welcome.joined"
    if context.person is not None and context.person.locked:
        return "pin.enter"
    return place


def _step(place: str) -> str:
    return place.partition("/")[0]


def _pressed(session: Session, press: Pressed, context: Context, shown: Shown) -> Turn:
    if press.token != session.token or press.step != _step(shown.place):
        return show(
            session,
            context,
            session.place,
            lead=None if press.in_place else Text("lead-old-button"),
            in_place=press.in_place,
        )
    if press.choice == "sound":
        return _again(session, shown, sound=True)
    if press.choice == "dutch":
        return _again(session, shown, language="nl", in_place=press.in_place)
    choice = shown.screen.choice(press.choice)
    if choice is None:
        return show(session, context, session.place, in_place=press.in_place)
    in_place = press.in_place and shown.screen.picture is None  # it can not become a text
    return _chosen(session, choice, context, in_place=in_place)


def _opened(session: Session, opened: Opened, context: Context) -> Turn:
    """The place a message that came by itself tells of, for whom it was about.

    Shown below whatever stands there; back leads to where the person was. What is not there
    any more (or never was) leads to the menu.
    """
    choice = _opening(opened, context)
    if choice is None:
        return show(session, context, "menu", lead=Text("news-gone"))
    left = session.place if session.place not in ("pin.enter", choice.to) else session.left
    if context.person is None or context.person.id != opened.person:
        choice = replace(choice, events=(PersonChosen(opened.person), *choice.events))
        left = "menu"
    turn = _chosen(session, choice, context, in_place=False)
    if turn.session.place == choice.to:
        return replace(turn, session=replace(turn.session, left=left))
    if turn.session.place != "menu":
        return turn
    return replace(turn, view=replace(turn.view, lead=Text("news-gone")))


def _opening(opened: Opened, context: Context) -> Choice | None:
    """What the button means; behind a code, or before a yes, it only shows."""
    person = next((one for one in context.people if one.id == opened.person), None)
    choice = opening(opened.place, person, context.now) if person else None
    if choice is None or choice.to is None:
        return choice
    theirs = replace(context, person=person)
    return choice if _allowed(theirs, choice.to) == choice.to else replace(choice, events=())


def _again(
    session: Session,
    shown: Shown,
    *,
    sound: bool = False,
    language: str | None = None,
    in_place: bool = False,
) -> Turn:
    """The same screen once more, read aloud or in Dutch; its buttons stay good."""
    view = View(
        shown.screen,
        _step(shown.place),
        session.token,
        language=language,
        in_place=in_place and not sound,
        sound=sound,
    )
    return Turn(session, view)


def _chosen(session: Session, choice: Choice, context: Context, *, in_place: bool) -> Turn:
    place = choice.to if choice.to is not None else session.place
    events = choice.events
    if session.draft and any(isinstance(event, LEAVING) for event in events):
        events = (*events, DraftDropped(session.draft))
    for event in events:
        session = _without(session, event)
    turn = show(session, context, place, events=events, in_place=in_place)
    goes_below = any(isinstance(event, ATTACHED) for event in events)
    if turn.view.screen.picture or goes_below:  # a text can not become a picture
        turn = replace(turn, view=replace(turn.view, in_place=False))
    return turn


def _without(session: Session, event: Event) -> Session:
    """The session once a part of its draft is gone, sent or looked over."""
    match event:
        case PictureCovered():
            return replace(session, uncovered=())
        case DraftDropped(gone) | QuestionRaised(update_ids=gone) | ReadyTold(update_ids=gone):
            return replace(
                session,
                draft=tuple(id for id in session.draft if id not in gone),
                uncovered=tuple(id for id in session.uncovered if id not in gone),
            )
        case _:
            return session


def _commanded(session: Session, name: str, context: Context) -> Turn:
    place = COMMANDS.get(name)
    if place is None:
        return show(session, context, session.place, lead=Text("lead-unknown-command"))
    if not context.ready and name == "start":
        place = "welcome"
    back_again = (Resumed(),) if name == "start" and context.stopped else ()
    return show(session, context, place, events=back_again)


def _invited(session: Session, result: InvitationResult, context: Context) -> Turn:
    if result in (InvitationResult.REDEEMED, InvitationResult.YOURS):
        if context.language is not None and context.agreed:
            return show(session, context, "welcome.hello")
        return show(session, context, "welcome")
    place = "menu" if context.ready else "welcome"
    return show(session, context, place, lead=Text(f"lead-invitation-{result}"))


def _pin_typed(session: Session, typed: PinTyped, context: Context) -> Turn:
    if typed.malformed:
        return show(session, context, "pin.enter", lead=Text("lead-pin-four-digits"))
    if not typed.right:
        lead = Text("lead-pin-wait" if typed.wait else "lead-pin-wrong")
        return show(session, context, "pin.enter", lead=lead)
    return show(replace(session, wanted=""), context, session.wanted or "menu")


def _wrote(session: Session, message: Wrote, context: Context) -> Turn:
    if message.understood == URGENT and asking.goes_to_colleague(message, context):
        return show(session, context, "help.urgent", events=(PassedOn(message.update_id),))
    if message.understood == URGENT:
        return _kept(session, message, context, "help.urgent")
    if not context.ready:
        return show(session, context, session.place, lead=Text("lead-first-this"))
    if _step(session.place) == "pin.choose" and message.kind is Kind.TEXT:
        return _pin_chosen(session, message.text, context)
    if message.kind in NOT_KEPT:
        return show(session, context, "menu", lead=Text(f"lead-{message.kind}"))
    if thought := prepare.written(context, session.place, message):
        return show(session, context, thought.place, events=(thought.said,))
    if takeover.wants_words(session.place, message.kind):
        return _kept(session, message, context, "takeover.sure")
    if message.kind is Kind.TEXT and (typed := read_typed(context, session.place, message.text)):
        return show(session, context, typed.place, lead=typed.lead)
    if asking.goes_to_colleague(message, context):
        return _passed_on(session, message, context)
    if not session.draft and (heard := hours.told(context, message.text)):
        return _kept(session, message, context, heard)
    if answer := _answered(session, message, context):
        return answer
    if context.person is None:
        return show(session, context, "ask.guest")
    return _kept(session, message, context, "ask.confirm")


def _passed_on(session: Session, message: Wrote, context: Context) -> Turn:
    """The colleague answers: here nothing is said, and the person stays where they are."""
    shown = current_screen(session, context)
    view = View(shown.screen, _step(shown.place), session.token, silent=True)
    return Turn(session, view, (PassedOn(message.update_id),))


def _answered(session: Session, message: Wrote, context: Context) -> Turn | None:
    """What clearly means something, said at once or below the answer to another question."""
    understood, below = message.understood, _step(session.place) == "ask.found"
    if understood is None:
        return None
    if understood.meaning is Meaning.TOPIC:
        if session.draft and not below:
            return None
        place = answers.answered_at(context, understood.topic)
        if place is None or _step(place) in answers.WITHOUT_QUESTION:
            return show(session, context, place) if place else None
        return _kept(session, message, context, place)
    lead = Text(f"lead-{understood.meaning}")
    if session.draft and not (below and understood.meaning is Meaning.THANKS):
        return show(session, context, "ask.confirm", lead=lead)  # said to us, not a part of it
    helped = answers.judged(context, session.place, session.draft)
    return show(replace(session, draft=()), context, "menu", events=helped, lead=lead)


def _pin_chosen(session: Session, text: str, context: Context) -> Turn:
    digits = western(text)
    if len(digits) == PIN_DIGITS and digits.isascii() and digits.isdigit():
        return show(session, context, "pin.chosen", events=(PinChosen(digits),))
    return show(session, context, "pin.choose", lead=Text("lead-pin-four-digits"))


def _kept(session: Session, message: Wrote, context: Context, place: str) -> Turn:
    """Keep the message as a draft: messages close together make one question."""
    if context.person is None or not context.ready:  # no case, no yes: nothing is kept
        return show(session, context, place)
    pictured = (message.update_id,) if message.kind in PICTURED else ()
    drafted = replace(
        session,
        draft=tuple(dict.fromkeys((*session.draft, message.update_id))),
        draft_of=context.person.id,
        uncovered=(*session.uncovered, *pictured),
    )
    return show(drafted, context, place, events=(DraftKept(message.update_id),))
