"""What is this? The words that stand in letters, by theme, each explained in plain words."""

from __future__ import annotations

from flows.context import Context
from flows.klantreis.model import THEMES, Term
from flows.model import Choice, Screen, Step, Text
from flows.steps.paging import in_two, page_of, paged, read_on


def themes(context: Context) -> Screen:
    present = {term.theme for term in context.profile.terms_for(context.dates)}
    return Screen(
        body=(Text("words-title"), Text("words-how")),
        choices=tuple(
            Choice(theme, Text(f"button-theme-{theme}"), f"words.theme/{theme}/0")
            for theme in THEMES
            if theme in present
        ),
        back="info",
    )


def of_theme(context: Context, theme: str, page: str = "0") -> Screen:
    terms = _of(context, theme)
    return Screen(
        body=(Text(f"words-theme-{theme}"), Text("words-choose")),
        choices=paged(
            [_button(context, term) for term in terms], int(page), f"words.theme/{theme}"
        ),
        back="words",
    )


def term(context: Context, id: str) -> Screen:
    """One word: how it is called, and what it is."""
    shown = context.profile.terms[id]
    siblings = _of(context, shown.theme)
    page = page_of(siblings.index(shown), len(siblings))
    first, rest = in_two(context.profile.texts_of(shown, context.dates))
    return Screen(
        body=(_title(context, shown), *first),
        choices=(*read_on(rest, f"words.more/{id}"), _MENU),
        back=f"words.theme/{shown.theme}/{page}",
    )


def more(context: Context, id: str) -> Screen:
    """The rest of a word that needs many."""
    shown = context.profile.terms[id]
    _of(context, shown.theme).index(shown)  # ValueError where it is not for this person
    first, rest = in_two(context.profile.texts_of(shown, context.dates))
    return Screen(
        body=(_title(context, shown), *(rest or first)),
        choices=(_MENU,),
        back=f"words.term/{id}",
    )


_MENU = Choice("menu", Text("button-menu"), "menu")


def _title(context: Context, shown: Term) -> Text:
    return Text("words-term", {"title": context.profile.title_of(shown)})


def _of(context: Context, theme: str) -> list[Term]:
    terms = [one for one in context.profile.terms_for(context.dates) if one.theme == theme]
    if not terms:
        raise KeyError(theme)
    return terms


def _button(context: Context, term: Term) -> Choice:
    label = Text("label-term", {"sign": term.icon, "title": context.profile.title_of(term)})
    return Choice(term.id, label, f"words.term/{term.id}")


STEPS: dict[str, Step] = {
    "words": themes,
    "words.theme": of_theme,
    "words.term": term,
    "words.more": more,
}
