"""Which methods there are: each takes the world and the parameters and gives the result."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.simulator import methods_bot, methods_edit, methods_media, methods_send
from bot.simulator.parameters import Parameters
from bot.simulator.world import World

Method = Callable[[World, Parameters], object]

METHODS: Mapping[str, Method] = {
    name.lower(): method
    for module in (methods_bot, methods_send, methods_media, methods_edit)
    for name, method in module.METHODS.items()
}
