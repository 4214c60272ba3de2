/** One message as a bubble with its inline keyboard. */

import { icon, make, weight } from "./dom.js";
import { hours } from "./time.js";
import { player } from "./voice.js";
import { locale, word } from "./words.js";

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const OPENED_LINK = /^\/start [\w-]+$/;
const SAFE_LINK = /^(https?|tg|mailto|tel):/i;

function outward(link) {
  link.target = "_blank";
  link.rel = "noopener noreferrer";
  return link;
}

/** A command in a text can be tapped, as on the real thing. */
function tappable(command, say) {
  command.tabIndex = 0;
  command.setAttribute("role", "button");
  command.addEventListener("click", () => say(command.textContent));
  command.addEventListener("keydown", ({ key }) => key === "Enter" && say(command.textContent));
}

/** The text; `html` was made safe by the server, plain text goes in as text. */
function text(message, tools) {
  const plain = message.text ?? message.caption ?? "";
  if (!message.html && !plain) return null;
  const element = make("div", { class: "text", dir: "auto" });
  // who opens an invitation sees a bare /start: its token is between the link and the bot
  if (message.from === "person" && OPENED_LINK.test(plain)) element.textContent = "/start";
  else if (message.html) element.innerHTML = message.html;
  else element.textContent = plain;
  element.querySelectorAll("a[href]").forEach(outward);
  for (const command of element.querySelectorAll(".command")) tappable(command, tools.say);
  return element;
}

function photo(file, caption, tools) {
  const image = make("img", { src: file.url, alt: caption || word("photo"), decoding: "async" });
  const button = make("button", { type: "button", class: "photo", title: word("enlarge") }, image);
  button.addEventListener("click", () => tools.enlarge(file.url, image.alt));
  return button;
}

function documentCard(file) {
  const size = file.size ? weight(file.size, locale()) : "";
  const name = make("span", { class: "file-name", dir: "auto" }, file.name || word("document"));
  const words = make("span", { class: "file-words" }, name, make("span", { class: "file-size" }, size));
  const badge = make("span", { class: "file-badge" }, icon("document"));
  return make("a", { class: "file", href: file.url, download: file.name ?? "" }, badge, words);
}

function locationCard({ latitude, longitude }, title = word("place"), address = "") {
  const place = address || `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`;
  const words = make("span", { class: "file-words" }, make("span", { class: "file-name", dir: "auto" }, title), make("span", { class: "file-size", dir: "auto" }, place));
  return make("div", { class: "file" }, make("span", { class: "file-badge" }, icon("pin")), words);
}

function contactCard(contact) {
  const name = make("span", { class: "file-name", dir: "auto" }, contact.first_name ?? contact.name ?? "");
  const words = make("span", { class: "file-words" }, name, make("span", { class: "file-size" }, contact.phone_number ?? ""));
  return make("div", { class: "file" }, make("span", { class: "file-badge" }, icon("contact")), words);
}

function media(message, tools) {
  if (message.photo) return photo(message.photo, message.caption ?? "", tools);
  if (message.video) return make("video", { class: "film", src: message.video.url, controls: true });
  if (message.voice) return player(message.voice, tools.complain);
  if (message.document) return documentCard(message.document);
  if (message.sticker) return make("span", { class: "sticker", role: "img", "aria-label": `${word("sticker")} ${message.sticker}` }, message.sticker);
  if (message.location) return locationCard(message.location);
  if (message.venue) return locationCard(message.venue.location, message.venue.title, message.venue.address);
  if (message.contact) return contactCard(message.contact);
  return null;
}

function meta(message) {
  const at = new Date(message.date * 1000);
  const time = make("time", { dateTime: at.toISOString() }, hours(at));
  // a bot turns its own pages: only what has no buttons is called edited
  const edited = message.edited && !message.keyboard?.length ? make("span", { class: "edited" }, word("edited")) : null;
  if (message.from === "bot") return make("span", { class: "meta" }, edited, time);
  const tick = make("span", { class: "tick", role: "img", "aria-label": word("sent") }, icon("tick"));
  return make("span", { class: "meta" }, edited, time, tick);
}

function key(button, message, tools) {
  if (button.url) {
    const href = SAFE_LINK.test(button.url) ? button.url : "about:blank";
    return outward(make("a", { class: "key", dir: "auto", href }, button.text, icon("link")));
  }
  const element = make("button", { type: "button", class: "key", dir: "auto", dataset: { callback: button.callback_data ?? "" } }, button.text);
  element.addEventListener("click", () => tools.press(message.message_id, element));
  return element;
}

function keyboard(message, tools) {
  if (!message.keyboard?.length) return null;
  const rows = message.keyboard.map((row) =>
    make("div", { class: "row" }, ...row.map((button) => key(button, message, tools))));
  return make("div", { class: "keyboard" }, ...rows);
}

/** The parts of `message`; `tools` = {enlarge(url, alt), press(id, element), say(text), complain(text)}. */
function parts(message, tools) {
  const shown = media(message, tools);
  const words = text(message, tools);
  const bubble = make("div", { class: "bubble" }, shown, words, meta(message));
  bubble.classList.toggle("bare", Boolean(message.sticker));
  bubble.classList.toggle("pictured", Boolean(message.photo ?? message.video));
  bubble.classList.toggle("stacked", !words || RIGHT_TO_LEFT.test(words.textContent));
  return [bubble, keyboard(message, tools)].filter(Boolean);
}

/** Show `message` in `element` (made when absent); returns the element. */
export function show(message, tools, element = make("article", { class: "message" })) {
  element.dataset.messageId = message.message_id;
  element.dataset.from = message.from;
  element.classList.toggle("keyed", Boolean(message.keyboard?.length));
  element.replaceChildren(...parts(message, tools));
  return element;
}
