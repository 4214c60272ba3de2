"""My own budget: what comes in, what goes out, what is left; and all that can be done with it."""

from __future__ import annotations

from flows.budget import CONSULENT, MOST_ENTRIES, Budget, Entry
from flows.context import Context
from flows.model import Choice, Screen, Step, Text, Value
from flows.money_events import BudgetShared, BudgetUnshared, BudgetWithdrawn, EntryRemoved
from flows.steps.budget_said import params_of
from flows.steps.budget_words import (
    agreed,
    ask,
    budget_of,
    button,
    left,
    line,
    picture,
    remark,
    sums_of,
    told,
)
from flows.steps.lesson_here import learning_of
from flows.steps.money import MONEY
from flows.steps.paging import page_of, paged

ADD = Choice("add", Text("button-budget-add"), "budget.add")
HUB = Choice("budget", Text("button-budget"), "budget")
WHAT_IF = Choice("if", Text("button-budget-if"), "budget.if")
WEEKS = Choice("weeks", Text("button-budget-weeks"), "budget.weeks/0")
COURSES_SHOWN = 2
"""Nobody is in more courses about money with a coach at once."""


def hub(context: Context) -> Screen:
    """The sums, or how to begin; before a yes what it is."""
    budget = budget_of(context)
    if not budget.agreed:
        return ask(context, "budget")
    if not budget.entries:
        return Screen(
            body=(Text("budget-title"), Text("budget-empty")),
            choices=(*kinds(), Choice("more", Text("button-budget-more"), "budget.more")),
            back="money",
        )
    return Screen(
        body=(Text("budget-title"), *told(sums_of(context)), *_shared(context, budget)),
        choices=(
            *((ADD,) if len(budget.entries) < MOST_ENTRIES else ()),
            Choice("list", Text("button-budget-list"), "budget.list/0"),
            Choice("picture", Text("button-budget-picture"), "budget.picture"),
            Choice("more", Text("button-budget-more"), "budget.more"),
        ),
        back="money",
        compact=True,
    )


def kinds() -> tuple[Choice, ...]:
    """Does something come in, or go out?"""
    return tuple(
        Choice(kind, Text(f"button-budget-{kind}"), f"budget.what/{kind}/0")
        for kind in ("income", "cost")
    )


def _shared(context: Context, budget: Budget) -> tuple[Text, ...]:
    contact: dict[str, Value] = {"contact": context.profile.contact_name}
    return (Text("budget-is-shared", contact),) if CONSULENT in budget.shared else ()


def entries(context: Context, page: str = "0") -> Screen:
    """All of it in lines, and a button for each."""
    budget = agreed(context)
    choices = [
        Choice(f"e{one.number}", button(one), f"budget.one/{one.number}") for one in budget.entries
    ]
    return Screen(
        body=(
            Text("budget-list" if choices else "budget-empty"),
            *(line(each, context.today) for each in budget.entries),
        ),
        choices=paged(choices, int(page), "budget.list") if choices else kinds(),
        back="budget",
        compact=True,
    )


def one(context: Context, number: str) -> Screen:
    """One entry: who pays it, another amount or day, take it away."""
    budget = agreed(context)
    entry = budget.entry(int(number))
    return Screen(
        body=(line(entry, context.today), *remark(context, entry), Text("budget-one")),
        choices=(
            Choice("change", Text("button-budget-change"), f"budget.change/{number}"),
            Choice("when", Text("button-budget-when"), f"budget.per/{params_of(entry)}/0"),
            Choice("gone", Text("button-budget-gone"), f"budget.gone/{number}"),
        ),
        back=f"budget.list/{_page(budget, entry)}",
    )


def gone(context: Context, number: str) -> Screen:
    entry = agreed(context).entry(int(number))
    return Screen(
        body=(line(entry, context.today), Text("budget-gone-sure")),
        choices=(
            Choice("yes", Text("button-budget-gone-yes"), "budget", (EntryRemoved(entry.number),)),
            Choice("no", Text("button-budget-keep"), f"budget.one/{number}"),
        ),
        back=f"budget.one/{number}",
    )


def drawn(context: Context) -> Screen:
    """The sums as bars."""
    if not agreed(context).entries:
        raise KeyError("there is nothing to draw")
    found = sums_of(context)
    return Screen(
        body=(Text("budget-picture-caption"), left(found)),
        choices=(WHAT_IF, HUB),
        back="budget",
        picture=picture(found),
    )


def more(context: Context) -> Screen:
    is_begun = bool(agreed(context).entries)
    return Screen(
        body=(Text("budget-more"),),
        choices=(
            *((WEEKS,) if is_begun else ()),
            WHAT_IF,
            Choice("share", Text("button-budget-share"), "budget.share"),
            Choice("wipe", Text("button-budget-wipe"), "budget.wipe"),
        ),
        back="budget",
    )


def wipe(context: Context) -> Screen:
    """All of it away, and no budget any more."""
    agreed(context)
    return Screen(
        body=(Text("budget-wipe"),),
        choices=(
            Choice("yes", Text("button-budget-wipe-yes"), "budget.wiped", (BudgetWithdrawn(),)),
            Choice("no", Text("button-budget-keep"), "budget"),
        ),
        back="budget.more",
    )


def wiped(context: Context) -> Screen:
    budget_of(context)
    return Screen(
        body=(Text("budget-wiped"),),
        choices=(MONEY, Choice("menu", Text("button-menu"), "menu")),
        back="money",
    )


# --- sharing -------------------------------------------------------------------------------------


def share(context: Context) -> Screen:
    """Who may see it now; nobody, unless the person says so."""
    budget = agreed(context)
    coaches = learning_of(context).courses[:COURSES_SHOWN]
    whom = (CONSULENT, *(one.id for one in coaches))
    return Screen(
        body=(
            Text("budget-share"),
            *(_with_whom(context, budget, one) for one in whom),
            Text("budget-share-never"),
        ),
        choices=tuple(_switch(budget, one, index) for index, one in enumerate(whom)),
        back="budget.more",
    )


def share_sure(context: Context, whom: str) -> Screen:
    """What they will see, before they do."""
    agreed(context)
    done = (BudgetShared(whom),)
    return Screen(
        body=(
            Text("budget-share-what", {"who": _named(context, whom)}),
            Text("budget-share-away"),
        ),
        choices=(
            Choice("yes", Text("button-budget-share-yes"), "budget.share", done),
            Choice("no", Text("button-budget-share-no"), "budget.share"),
        ),
        back="budget.share",
    )


def _switch(budget: Budget, whom: str, index: int) -> Choice:
    who = "consulent" if whom == CONSULENT else "coach"
    id = who if index < COURSES_SHOWN else f"{who}{index}"
    if whom in budget.shared:
        label = Text(f"button-budget-unshare-{who}")
        return Choice(id, label, "budget.share", (BudgetUnshared(whom),))
    return Choice(id, Text(f"button-budget-share-{who}"), f"budget.share.sure/{whom}")


def _with_whom(context: Context, budget: Budget, whom: str) -> Text:
    wording = "budget-share-on" if whom in budget.shared else "budget-share-off"
    return Text(wording, {"who": _named(context, whom)})


def _named(context: Context, whom: str) -> Value:
    """KeyError for whom it cannot be shared with."""
    if whom == CONSULENT:
        return Text("budget-who-consulent", {"contact": context.profile.contact_name})
    name = {one.id: one.name for one in learning_of(context).courses}[whom]
    return Text("budget-who-coach", {"name": name})


def _page(budget: Budget, entry: Entry) -> int:
    return page_of(budget.entries.index(entry), len(budget.entries))


STEPS: dict[str, Step] = {
    "budget": hub,
    "budget.list": entries,
    "budget.one": one,
    "budget.gone": gone,
    "budget.picture": drawn,
    "budget.more": more,
    "budget.wipe": wipe,
    "budget.wiped": wiped,
    "budget.share": share,
    "budget.share.sure": share_sure,
}
