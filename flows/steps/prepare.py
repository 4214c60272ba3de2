"""Before a talk: what it is, what one may say and ask, and questions to think of.

What somebody answers is theirs alone until they share it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from flows.appointments import Appointment
from flows.context import Context
from flows.events import PreparationShared, Prepared
from flows.inputs import Kind, Wrote
from flows.model import Choice, Screen, Step, Text, Value
from flows.preparing import Answer, Question, Talk, answers_for, talk_of
from flows.steps.appointment_words import heading
from flows.steps.appointments import find_theirs, see, to_menu
from flows.steps.rating import rate

LONGEST_SHOWN = 200
"""Signs of an answer that are shown: it is the reader's own."""
_TOLD = ("what", "bring")
ANSWERING = frozenset({Kind.TEXT, Kind.VOICE})
"""Kinds of messages that are an answer where one is asked for."""


def prepare(context: Context, id: str) -> Screen:
    """What the talk is, what to take along, and that answers are one's own."""
    found, talk = _to_prepare(context, id)
    if not found.stands(context.now):
        return rate(context, id)
    answered = answers_for(_prepared(context), found)
    return Screen(
        body=(
            *heading(found),
            *_told(context, talk),
            Text("prepare-yours", _contact(context)),
        ),
        choices=(
            _questions_choice(context, found, talk),
            *((_answers_choice(found),) if answered else ()),
            Choice("rights", Text("button-prepare-rights"), f"prepare.rights/{id}"),
            *((see(found),) if not answered else (to_menu(),)),
        ),
        back=f"appointments.one/{id}",
    )


def rights(context: Context, id: str) -> Screen:
    """What one may, and what one must; calmly."""
    found, talk = _to_prepare(context, id)
    contact = _contact(context)
    return Screen(
        body=(
            Text("prepare-may"),
            Text(f"prepare-may-{found.kind}", contact),
            Text("prepare-must"),
            Text(f"prepare-must-{found.kind}", contact),
        ),
        choices=(_questions_choice(context, found, talk), see(found), to_menu()),
        back=f"prepare/{id}",
    )


def question(context: Context, id: str, asked: str) -> Screen:
    """One question: tap, type or say an answer, or pass it by."""
    found, talk = _to_prepare(context, id)
    index = [one.id for one in talk.questions].index(asked)
    if not found.stands(context.now):
        return rate(context, id)
    here = talk.questions[index]
    answer = answers_for(_prepared(context), found).get(asked)
    figures: dict[str, Value] = {"number": index + 1, "count": len(talk.questions)}
    return Screen(
        body=(
            Text("prepare-number", figures),
            Text(f"prepare-{asked}"),
            *((Text("prepare-answer", {"answer": _said(here, answer)}),) if answer else ()),
            Text("prepare-how"),
        ),
        choices=(
            *(_option(context, found, talk, here, choice) for choice in here.choices),
            _take_away(found, here) if answer else _pass_by(context, found, talk, here),
        ),
        back=f"prepare/{id}",
    )


def answers(context: Context, id: str) -> Screen:
    """All that was answered, whether it is shared, and a button for each question."""
    found, talk = _to_prepare(context, id)
    answered = answers_for(_prepared(context), found)
    if not answered:
        raise KeyError(id)
    unshared = [one for one in answered.values() if not one.shared]
    return Screen(
        body=(
            *heading(found),
            *_answer_lines(talk, answered),
            Text("prepare-private" if unshared else "prepare-is-shared", _contact(context)),
        ),
        choices=(
            *((_share(found),) if unshared else ()),
            Choice("change", Text("button-prepare-change"), f"prepare.change/{id}"),
            see(found),
            to_menu(),
        ),
        back=f"prepare/{id}",
    )


def change(context: Context, id: str) -> Screen:
    """Which answer? Each question once more."""
    found, talk = _to_prepare(context, id)
    return Screen(
        body=(Text("prepare-which"),),
        choices=tuple(
            Choice(one.id, Text(f"button-prepare-q-{one.id}"), f"prepare.question/{id}/{one.id}")
            for one in talk.questions
        ),
        back=f"prepare.answers/{id}" if answers_for(_prepared(context), found) else f"prepare/{id}",
    )


def shared(context: Context, id: str) -> Screen:
    """The one they talk with may read it now; it can be changed and taken away."""
    found, _ = _to_prepare(context, id)
    return Screen(
        body=(Text("prepare-shared", _contact(context)), Text("prepare-shared-later")),
        choices=(_answers_choice(found), see(found), to_menu()),
        back=f"prepare.answers/{id}",
    )


# --- own words ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Thought:
    """An answer in somebody's own words or voice, and where it leads."""

    place: str
    said: Prepared


def written(context: Context, place: str, message: Wrote) -> Thought | None:
    """What somebody writes or says where an answer is asked for; None for anything else."""
    if message.kind not in ANSWERING:
        return None
    return next(
        (
            _thought(context, found, talk, asked, message)
            for found, talk, asked in _askable(context)
            if place == f"prepare.question/{found.id}/{asked.id}"
        ),
        None,
    )


def _askable(context: Context) -> Iterator[tuple[Appointment, Talk, Question]]:
    """Every question that the one who speaks may answer now."""
    for found in context.person.appointments if context.person else ():
        talk = talk_of(found)
        if talk is not None and found.stands(context.now):
            yield from ((found, talk, asked) for asked in talk.questions)


def _thought(
    context: Context, found: Appointment, talk: Talk, asked: Question, message: Wrote
) -> Thought:
    spoken = message.update_id if message.kind is Kind.VOICE else None
    said = Prepared(found.id, asked.id, "" if spoken is not None else message.text, spoken)
    return Thought(_after(context, found, talk, asked), said)


# --- parts -------------------------------------------------------------------------------------


def _to_prepare(context: Context, id: str) -> tuple[Appointment, Talk]:
    """The reader's appointment and its questions; KeyError where there are none."""
    found = find_theirs(context, id)
    talk = talk_of(found)
    if talk is None:
        raise KeyError(id)
    return found, talk


def _told(context: Context, talk: Talk) -> tuple[Text, ...]:
    """What this talk is and what to take along, as the municipality has it."""
    step = context.profile.steps.get(talk.step)
    if step is None:
        return ()
    wanted = {f"{step.message}-{part}" for part in _TOLD}
    texts = context.profile.texts_of(step, context.dates)
    return tuple(text for text in texts if text.id in wanted)


def _prepared(context: Context) -> tuple[Answer, ...]:
    return context.person.prepared if context.person else ()


def _contact(context: Context) -> dict[str, Value]:
    return {"contact": context.profile.contact_name}


def _questions_choice(context: Context, found: Appointment, talk: Talk) -> Choice:
    return Choice("questions", Text("button-prepare-questions"), _first(context, found, talk))


def _answers_choice(found: Appointment) -> Choice:
    return Choice("answers", Text("button-prepare-answers"), f"prepare.answers/{found.id}")


def _share(found: Appointment) -> Choice:
    done = (PreparationShared(found.id),)
    return Choice("share", Text("button-prepare-share"), f"prepare.shared/{found.id}", done)


def _option(
    context: Context, found: Appointment, talk: Talk, asked: Question, choice: str
) -> Choice:
    said = (Prepared(found.id, asked.id, choice),)
    label = Text(f"button-prepare-{choice}")
    return Choice(choice, label, _after(context, found, talk, asked), said)


def _pass_by(context: Context, found: Appointment, talk: Talk, asked: Question) -> Choice:
    onward = _open_behind(context, found, talk, asked) or _end(context, found)
    return Choice("pass", Text("button-prepare-pass"), onward)


def _take_away(found: Appointment, asked: Question) -> Choice:
    gone = (Prepared(found.id, asked.id, ""),)
    return Choice("gone", Text("button-prepare-gone"), f"prepare.change/{found.id}", gone)


def _first(context: Context, found: Appointment, talk: Talk) -> str:
    """The first question without an answer, else all answers."""
    answered = answers_for(_prepared(context), found)
    open_ones = [one.id for one in talk.questions if one.id not in answered]
    if not open_ones:
        return f"prepare.answers/{found.id}"
    return f"prepare.question/{found.id}/{open_ones[0]}"


def _after(context: Context, found: Appointment, talk: Talk, asked: Question) -> str:
    """Where an answer leads: to the next open question, or to all answers."""
    return _open_behind(context, found, talk, asked) or f"prepare.answers/{found.id}"


def _open_behind(context: Context, found: Appointment, talk: Talk, asked: Question) -> str | None:
    answered = answers_for(_prepared(context), found)
    if asked.id in answered:
        return None
    behind = talk.questions[talk.questions.index(asked) + 1 :]
    open_ones = [one.id for one in behind if one.id not in answered]
    return f"prepare.question/{found.id}/{open_ones[0]}" if open_ones else None


def _end(context: Context, found: Appointment) -> str:
    some = answers_for(_prepared(context), found)
    return f"prepare.answers/{found.id}" if some else f"prepare/{found.id}"


def _answer_lines(talk: Talk, answered: dict[str, Answer]) -> Iterator[Text]:
    for one in talk.questions:
        if one.id in answered:
            label = Text(f"button-prepare-q-{one.id}")
            args: dict[str, Value] = {"question": label, "answer": _said(one, answered[one.id])}
            yield Text("prepare-line", args)


def _said(asked: Question, answer: Answer) -> Value:
    if answer.spoken:
        return Text("prepare-spoken")
    if answer.text in asked.choices:
        return Text(f"button-prepare-{answer.text}")
    cut = len(answer.text) > LONGEST_SHOWN
    return f"{answer.text[:LONGEST_SHOWN]}…" if cut else answer.text


STEPS: dict[str, Step] = {
    "prepare": prepare,
    "prepare.rights": rights,
    "prepare.question": question,
    "prepare.answers": answers,
    "prepare.change": change,
    "prepare.shared": shared,
}
