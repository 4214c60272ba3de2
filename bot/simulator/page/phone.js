/** The phone: joins the people, the chat, the field and the clock, and follows the server. */

import * as api from "./api.js";
import { showClock, redrawClock, startClock } from "./clock.js";
import { showCommands, startComposer } from "./composer.js";
import * as talk from "./conversation.js";
import { byId } from "./dom.js";
import { markRead, personOf, redrawNotes, refreshUnread, showChosen, startPeople } from "./people.js";
import { popup } from "./popup.js";
import { startWords, word } from "./words.js";

const KEPT = "wegwijs-person";
const TOAST_MS = 3500;
const PRESS_MS = 10_000;
const LOOK_MS = 10_000;

const state = { person: null, blocked: false, unfollow: () => {} };
let toastTimer = null;

function toast(text) {
  const box = byId("melding");
  clearTimeout(toastTimer);
  box.textContent = text;
  box.classList.add("shown");
  toastTimer = setTimeout(() => box.classList.remove("shown"), TOAST_MS);
}

/** What a bot shows with `show_alert`: stays until the person has seen it. */
function warn(text) {
  byId("waarschuwing-tekst").textContent = text;
  byId("waarschuwing").showModal();
}

/** Run an act against the server; a refusal is told to the person. True when it was done. */
async function attempt(act) {
  try {
    await act();
    return true;
  } catch (refused) {
    if (!(refused instanceof api.Refused)) throw refused;
    toast(refused.message || word("failed"));
    return false;
  }
}

function settle() {
  for (const key of document.querySelectorAll(".key.pressed")) key.classList.remove("pressed");
}

async function press(messageId, key) {
  key.classList.add("pressed");
  setTimeout(() => key.classList.remove("pressed"), PRESS_MS);
  if (!(await attempt(() => api.press(state.person.id, messageId, key.dataset.callback)))) settle();
}

/** Do `act`, with the bot's dots until it answers. */
async function ask(act) {
  talk.typing(true);
  const done = await attempt(act);
  if (!done) talk.typing(false);
  return done;
}

const say = (text) => ask(() => api.say(state.person.id, text));
const send = (kind, fields) => ask(() => api.send(state.person.id, kind, fields));
const begin = (payload) => ask(() => api.start(state.person.id, payload));

function payloadOf(link) {
  return new URL(link).searchParams.get("start") ?? "";
}

const openInvitation = () => begin(payloadOf(state.person.invitation));

function enlarge(url, alt) {
  byId("kijker-beeld").src = url;
  byId("kijker-beeld").alt = alt;
  byId("kijker").showModal();
}

function showBottom() {
  const empty = talk.isEmpty();
  byId("start").hidden = !empty || state.blocked;
  byId("start").classList.toggle("second", Boolean(state.person?.invitation));
  byId("deblokkeer").hidden = !state.blocked;
  byId("balk").hidden = state.blocked;
  byId("blokkeer").lastElementChild.dataset.word = state.blocked ? "unblock" : "block";
  byId("blokkeer").lastElementChild.textContent = word(state.blocked ? "unblock" : "block");
  byId("uitnodiging-menu").hidden = !state.person?.invitation || state.blocked;
  if (empty && !state.blocked) talk.introduce(state.person.invitation ? openInvitation : null);
  talk.system(state.blocked ? word("blocked") : null);
}

/** Take over the whole chat as the server has it. */
async function load(id, fresh = false) {
  const asked = performance.now();
  await attempt(async () => {
    const chat = await api.chat(id);
    if (state.person?.id !== id) return;
    if (chat.bot?.name) byId("bot-naam").textContent = chat.bot.name;
    state.blocked = chat.blocked;
    talk.showAll(chat.messages, asked, fresh);
    markRead(id, chat.messages);
    showCommands(chat.commands);
    if (chat.typing) talk.typing(true);
    showBottom();
  });
}

function receive(id, message) {
  if (message.from === "bot") {
    talk.typing(false);
    settle();
  }
  talk.take(message);
  markRead(id, [message]);
  showBottom();
}

function connected(is) {
  document.querySelector(".handset").classList.toggle("offline", !is);
  const line = byId("bot-stand").firstElementChild;
  line.dataset.word = is ? "bot" : "connecting";
  line.textContent = word(line.dataset.word);
}

function followChat(id) {
  return api.follow(id, {
    open: () => {
      connected(true);
      load(id, true);
    },
    lost: () => connected(false),
    message: (message) => receive(id, message),
    toast: ({ text, alert }) => {
      settle();
      if (text) (alert ? warn : toast)(text);
    },
    commands: (commands) => showCommands(commands.commands ?? commands),
    clock: ({ now }) => showClock(now),
    typing: (is) => talk.typing(is.typing ?? is),
  });
}

function showSide(is) {
  document.body.classList.toggle("side-open", is);
  byId("zijkant-open").setAttribute("aria-expanded", String(is));
  if (is) byId("zijkant-dicht").focus();
}

async function choose(id) {
  state.unfollow();
  state.person = personOf(id);
  localStorage.setItem(KEPT, String(id));
  showChosen(id);
  talk.typing(false);
  talk.clear();
  showSide(false);
  await load(id);
  if (state.person.id === id) state.unfollow = followChat(id);
}

/** A moved clock, a consulent or a slow answer may bring something to anyone. */
const lookRound = () => refreshUnread(state.person?.id);

async function toggleBlock() {
  const act = state.blocked ? api.unblock : api.block;
  if (await attempt(() => act(state.person.id))) await load(state.person.id, true);
}

function startButtons() {
  popup(byId("menu-open"), byId("menu"));
  byId("blokkeer").addEventListener("click", toggleBlock);
  byId("deblokkeer").addEventListener("click", toggleBlock);
  byId("uitnodiging-menu").addEventListener("click", openInvitation);
  byId("start").addEventListener("click", () => begin(""));
  byId("kijker-dicht").addEventListener("click", () => byId("kijker").close());
  byId("kijker").addEventListener("click", ({ target }) => target === byId("kijker") && byId("kijker").close());
  byId("zijkant-open").addEventListener("click", () => showSide(!document.body.classList.contains("side-open")));
  byId("zijkant-dicht").addEventListener("click", () => showSide(false));
  byId("schaduw").addEventListener("click", () => showSide(false));
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !document.body.classList.contains("side-open")) return;
    showSide(false);
    byId("zijkant-open").focus();
  });
}

function redraw() {
  redrawClock();
  redrawNotes();
  if (!state.person) return;
  talk.clear();
  load(state.person.id);
}

async function run() {
  startWords(redraw);
  startButtons();
  talk.startConversation({ enlarge, press, say, complain: toast });
  startComposer({ say, send, complain: toast });
  startClock(lookRound);
  let people = [];
  if (!(await attempt(async () => { people = await startPeople(choose); }))) return setTimeout(() => location.reload(), TOAST_MS);
  const kept = Number(localStorage.getItem(KEPT));
  const asked = Number(location.hash.slice(1));
  const first = personOf(asked) ?? personOf(kept) ?? people[0];
  if (first) await choose(first.id);
  setInterval(lookRound, LOOK_MS);
  return lookRound();
}

run();
