/** The messages of one chat, kept the same as the server's: drawn once, changed in place. */

import { show } from "./bubbles.js";
import { byId, icon, make } from "./dom.js";
import { day } from "./time.js";
import { locale, word } from "./words.js";

const NEAR_PX = 80;
const PATIENCE_MS = 20_000;

const log = byId("berichten");
const drawn = new Map();
let tools = null;
let pinned = true;
let patience = null;

const growth = new ResizeObserver(() => pinned && toEnd());
const toEnd = () => log.scrollTo({ top: log.scrollHeight });

function watchScroll() {
  let last = 0;
  log.addEventListener("scroll", () => {
    const near = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_PX;
    // a picture that grows also leaves the end out of sight: only a reader's scroll up lets go
    if (near || log.scrollTop < last) pinned = near;
    last = log.scrollTop;
    byId("naar-eind").hidden = pinned;
  });
  byId("naar-eind").addEventListener("click", toEnd);
  growth.observe(log);
}

/** The dots of a bot at work; they go at the next answer, or when nobody could still be typing. */
export function typing(is) {
  clearTimeout(patience);
  log.querySelector(".typing")?.remove();
  byId("bot-stand").classList.toggle("at-work", is);
  byId("bot-stand").firstElementChild.dataset.word = is ? "typing" : "bot";
  byId("bot-stand").firstElementChild.textContent = word(is ? "typing" : "bot");
  if (!is) return;
  const dots = make("div", { class: "typing", "aria-hidden": "true" }, make("i"), make("i"), make("i"));
  log.append(dots);
  patience = setTimeout(() => typing(false), PATIENCE_MS);
  if (pinned) toEnd();
}

function highlight(element) {
  element.classList.remove("changed");
  void element.offsetWidth;
  element.classList.add("changed");
}

/** A line with the day above the first message of each day, and nowhere else. */
function separateDays() {
  for (const stray of log.querySelectorAll(".day:not(:has(+ .message))")) stray.remove();
  let last = null;
  for (const element of log.querySelectorAll(".message")) {
    const { day: label } = element.dataset;
    const above = element.previousElementSibling;
    const line = above?.matches(".day") ? above : null;
    if (label === last || line?.textContent !== label) line?.remove();
    if (label !== last && line?.textContent !== label) element.before(make("p", { class: "day" }, label));
    last = label;
  }
}

/** Messages stand in the order of their numbers, whichever came first. */
function place(element, id) {
  const later = [...log.querySelectorAll(".message")].find((each) => Number(each.dataset.messageId) > id);
  log.insertBefore(element, later ?? log.querySelector(".typing, .system"));
  growth.observe(element);
}

/** Draw a new message, change a known one in place, take a deleted one away. */
function draw(message, fresh) {
  const seal = JSON.stringify(message);
  const known = drawn.get(message.message_id);
  if (known) known.at = performance.now();
  if (known?.seal === seal) return;
  log.querySelector(".intro")?.remove();
  if (message.deleted) {
    known?.element.remove();
    drawn.delete(message.message_id);
    return;
  }
  const element = show(message, tools, known?.element);
  element.dataset.day = day(new Date(message.date * 1000), locale());
  drawn.set(message.message_id, { seal, element, at: performance.now() });
  if (known) highlight(element);
  else place(element, message.message_id);
  element.classList.toggle("fresh", fresh && !known);
  if (message.from === "person" && !known) pinned = true;
}

/** Take in a message that just came, or just changed. */
export function take(message) {
  draw(message, true);
  separateDays();
  if (pinned) toEnd();
}

/** Leave nothing of what was shown. */
export function clear() {
  growth.disconnect();
  growth.observe(log);
  log.replaceChildren();
  drawn.clear();
  pinned = true;
}

/**
 * Show a whole chat as it was asked for at `asked` (performance.now()): what is unchanged stays as
 * it is, what came by itself since then is newer and stays too.
 */
export function showAll(messages, asked, fresh) {
  const ids = new Set(messages.map((message) => message.message_id));
  const older = ([, { at }]) => at < asked;
  if ([...drawn].filter(older).some(([id]) => !ids.has(id))) clear();
  for (const message of messages) {
    if (!(drawn.get(message.message_id)?.at >= asked)) draw(message, fresh);
  }
  separateDays();
  if (pinned) toEnd();
}

/** A line of the phone itself, such as that the bot is blocked; null takes it away. */
export function system(text) {
  log.querySelector(".system")?.remove();
  if (text) log.append(make("p", { class: "system" }, text));
  if (pinned) toEnd();
}

/** What Telegram shows in a chat without messages; `open` opens the invitation (null: none). */
export function introduce(open) {
  log.querySelector(".intro")?.remove();
  const badge = make("span", { class: "avatar bot-avatar large" }, icon("signpost"));
  const words = make("div", { class: "intro-card" }, badge, make("h2", {}, word("emptyTitle")), make("p", {}, word("emptyText")));
  const intro = make("div", { class: "intro" }, words);
  if (open) intro.append(invitation(open));
  log.prepend(intro);
}

function invitation(open) {
  const button = make("button", { type: "button", class: "wide", id: "uitnodiging" }, word("openInvitation"));
  button.addEventListener("click", open);
  const heading = make("h2", {}, icon("letter"), word("invitation"));
  return make("div", { class: "intro-card invitation" }, heading, make("p", {}, word("invitationText")), button);
}

export const isEmpty = () => drawn.size === 0;

/** `given`: what a bubble may do, see bubbles.js. */
export function startConversation(given) {
  tools = given;
  watchScroll();
}
