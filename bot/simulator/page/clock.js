/** The panel with the clock of the application. */

import * as api from "./api.js";
import { byId } from "./dom.js";
import { day, hours, instantOf, wall } from "./time.js";
import { locale, word } from "./words.js";

const POLL_MS = 10_000;
let now = null;

/** Show `iso` as the application's time, in the panel and in the bar of the phone. */
export function showClock(iso) {
  now = new Date(iso);
  byId("klok-tijd").textContent = hours(now);
  byId("balk-tijd").textContent = hours(now);
  byId("klok-dag").textContent = day(now, locale(), true);
  const field = byId("klok-naar");
  field.min = wall(now);
  if (document.activeElement !== field && (!field.value || field.value < field.min)) field.value = field.min;
}

/** Show the same moment again, in the tongue now chosen. */
export const redrawClock = () => now && showClock(now.toISOString());

function busy(is) {
  const panel = document.querySelector(".clock");
  panel.setAttribute("aria-busy", String(is));
  for (const button of panel.querySelectorAll("button")) button.disabled = is;
}

async function move(how, moved) {
  busy(true);
  byId("klok-stand").textContent = word("stepping");
  try {
    showClock((await api.moveClock(how)).now);
    byId("klok-stand").textContent = "";
    moved();
  } catch (refused) {
    if (!(refused instanceof api.Refused)) throw refused;
    byId("klok-stand").textContent = refused.message || word("clockFailed");
  } finally {
    busy(false);
  }
}

async function poll() {
  try {
    showClock((await api.clock()).now);
  } catch (refused) {
    if (!(refused instanceof api.Refused)) throw refused;
  }
}

/** Wire the panel; `moved` is called when the application has stepped to its new time. */
export function startClock(moved) {
  for (const button of document.querySelectorAll("[data-hours]")) {
    button.addEventListener("click", () => move({ hours: Number(button.dataset.hours) }, moved));
  }
  byId("klok-ga").addEventListener("submit", (event) => {
    event.preventDefault();
    move({ to: instantOf(byId("klok-naar").value) }, moved);
  });
  setInterval(poll, POLL_MS);
  return poll();
}
