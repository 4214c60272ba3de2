"""Draws whatever can be drawn. Loads Pillow and the fonts: for the worker alone."""

from __future__ import annotations

from render.budget_drawing import draw_budget
from render.budget_picture import BudgetPicture
from render.journey_picture import JourneyPicture
from render.lesson_drawing import draw_certificate, draw_letter
from render.lesson_picture import CertificatePicture, LetterPicture
from render.pictures import draw_journey
from render.plan_drawing import draw_plan
from render.plan_picture import Picture, PlanPicture


def draw(picture: Picture, language: str) -> bytes:
    """The picture as PNG, its words in `language`."""
    match picture:
        case JourneyPicture():
            return draw_journey(picture, language)
        case PlanPicture():
            return draw_plan(picture, language)
        case LetterPicture():
            return draw_letter(picture)
        case BudgetPicture():
            return draw_budget(picture, language)
        case CertificatePicture():
            return draw_certificate(picture, language)
