"""Moving house: what to see to, explained one by one, and ticked off by who has a case."""

from __future__ import annotations

from flows.context import Context
from flows.events import Ticked
from flows.klantreis.model import Item
from flows.model import Choice, Screen, Step, Text
from flows.steps.paging import page_of, paged

DONE = "✅"
OPEN = "▫️"


def checklist(context: Context, page: str = "0") -> Screen:
    items = context.profile.items_for(context.dates)
    choices = [
        Choice(
            item.id,
            Text("label-item", {"sign": _sign(context, item), "title": _title(context, item)}),
            f"checklist.item/{item.id}",
        )
        for item in items
    ]
    return Screen(
        body=(Text("checklist-title"), *_how_far(context, items)),
        choices=paged(choices, int(page), "checklist"),
        back="info",
    )


def one(context: Context, id: str) -> Screen:
    """What it is, who pays it here, and whether it is done; a guest's ticks are not kept."""
    items = context.profile.items_for(context.dates)
    index = [item.id for item in items].index(id)
    page = f"checklist/{page_of(index, len(items))}"
    done = _is_done(context, items[index])
    wording = Text("button-item-open" if done else "button-item-done")
    tick = Choice("tick", wording, page, (Ticked(id, not done),))
    return Screen(
        body=(
            Text("checklist-name", {"title": _title(context, items[index])}),
            *context.profile.texts_of(items[index], context.dates),
        ),
        choices=(
            *((tick,) if context.person else ()),
            Choice("menu", Text("button-menu"), "menu"),
        ),
        back=page,
    )


def _how_far(context: Context, items: tuple[Item, ...]) -> tuple[Text, ...]:
    if context.person is None:
        return ()
    done = sum(_is_done(context, item) for item in items)
    if done == len(items):
        return (Text("checklist-all-done"),)
    return (Text("checklist-done", {"done": done, "count": len(items)}),)


def _is_done(context: Context, item: Item) -> bool:
    return context.person is not None and item.id in context.person.ticked


def _sign(context: Context, item: Item) -> str:
    if context.person is None:
        return item.icon
    return DONE if _is_done(context, item) else OPEN


def _title(context: Context, item: Item) -> Text:
    return context.profile.title_of(item)


STEPS: dict[str, Step] = {"checklist": checklist, "checklist.item": one}
