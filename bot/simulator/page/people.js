/** The list of people to be, with what each of them has not read yet. */

import * as api from "./api.js";
import { byId, make } from "./dom.js";
import { inTongue, word } from "./words.js";

const NAMES = { nl: "Nederlands", ar: "العربية", ti: "ትግርኛ", en: "English" };
const HUES = 6;
const read = new Map();
let people = [];

export const personOf = (id) => people.find((person) => person.id === id);

const initials = (name) => name.split(/\s+/).slice(0, 2).map((part) => [...part][0]).join("").toUpperCase();

function row(person, at, choose) {
  const avatar = make("span", { class: `avatar hue-${at % HUES}`, "aria-hidden": "true" }, initials(person.name));
  const tongue = make("span", { class: "tongue", lang: person.language, dir: "auto" }, NAMES[person.language] ?? person.language);
  const head = make("span", { class: "person-head" }, make("span", { class: "person-name", dir: "auto" }, person.name), tongue);
  const words = make("span", { class: "person-words" }, head, make("span", { class: "note", dir: "auto" }, inTongue(person.notes)));
  const badge = make("span", { class: "unread", hidden: true });
  const button = make("button", { type: "button", dataset: { person: person.id } }, avatar, words, badge);
  button.addEventListener("click", () => choose(person.id));
  return make("li", {}, button);
}

const buttons = () => document.querySelectorAll(".people [data-person]");

/** Say again who they are, in the tongue now chosen. */
export function redrawNotes() {
  for (const button of buttons()) {
    button.querySelector(".note").textContent = inTongue(personOf(Number(button.dataset.person)).notes);
  }
}

/** Mark who is chosen now. */
export function showChosen(id) {
  for (const button of buttons()) {
    const chosen = Number(button.dataset.person) === id;
    button.setAttribute("aria-current", chosen ? "true" : "false");
    if (chosen) badge(button, 0);
  }
}

function badge(button, count) {
  const mark = button.querySelector(".unread");
  mark.hidden = count === 0;
  mark.textContent = count || "";
  mark.setAttribute("aria-label", `${count} ${word("unread")}`);
  mark.setAttribute("role", "img");
}

const lastFrom = (messages) => Math.max(0, ...messages.map((message) => message.message_id));

/** All of this chat has been seen. */
export const markRead = (id, messages) => read.set(id, Math.max(read.get(id) ?? 0, lastFrom(messages)));

async function countUnread(button) {
  const id = Number(button.dataset.person);
  const { messages } = await api.chat(id);
  if (!read.has(id)) markRead(id, messages);
  badge(button, messages.filter((each) => each.from === "bot" && !each.deleted && each.message_id > read.get(id)).length);
}

/** Look what came in for the people who are listed, and whose chat is not on the screen. */
export async function refreshUnread(current) {
  const others = [...buttons()].filter((each) => each.offsetParent && Number(each.dataset.person) !== current);
  await Promise.allSettled(others.map(countUnread));
}

export async function startPeople(choose) {
  people = await api.people();
  const rows = (found) => found.map((person, at) => row(person, at, choose));
  const aside = people.filter((person) => person.aside);
  byId("mensen").replaceChildren(...rows(people.filter((person) => !person.aside)));
  byId("anderen").replaceChildren(...rows(aside));
  byId("anderen-aantal").textContent = aside.length;
  byId("anderen-vak").hidden = aside.length === 0;
  return people;
}
