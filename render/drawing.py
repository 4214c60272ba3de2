"""Draws whatever can be drawn. Loads Pillow and the fonts: for the worker alone."""

from __future__ import annotations

from render.journey_picture import JourneyPicture
from render.pictures import draw_journey
from render.plan_drawing import draw_plan
from render.plan_picture import Picture


def draw(picture: Picture, language: str) -> bytes:
    """The picture as PNG, its words in `language`."""
    if isinstance(picture, JourneyPicture):
        return draw_journey(picture, language)
    return draw_plan(picture, language)
