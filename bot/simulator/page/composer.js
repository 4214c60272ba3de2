/** The bottom of the chat: the text field, the command menu, attachments and recordings. */

import { byId, make } from "./dom.js";
import { popup } from "./popup.js";
import { startRecorder } from "./recorder.js";
import { word } from "./words.js";

const STICKERS = ["👍", "❤️", "😊", "🙏", "😂", "😢", "🎉", "👋"];
const ACCEPTED = { photo: "image/*", voice: "audio/*", document: "" };
const DAM = { latitude: "52.3731", longitude: "4.8926" };

let deeds = null;

function grow() {
  const field = byId("tekst");
  field.style.setProperty("height", "auto");
  field.style.setProperty("height", `${field.scrollHeight}px`);
  const empty = field.value.trim() === "";
  byId("verstuur").hidden = empty;
  byId("opname").hidden = !empty;
}

async function sendText() {
  const field = byId("tekst");
  const text = field.value;
  if (text.trim() === "") return;
  field.value = "";
  grow();
  field.focus();
  if (await deeds.say(text)) return;
  field.value = text;
  grow();
}

function startField() {
  const field = byId("tekst");
  field.addEventListener("input", grow);
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    sendText();
  });
  byId("balk").addEventListener("submit", (event) => {
    event.preventDefault();
    sendText();
  });
  grow();
}

/** The list behind the / button: `commands` = [{command, description}]. */
export function showCommands(commands) {
  const rows = commands.map(({ command, description }) => {
    const name = make("span", { class: "command-name" }, `/${command}`);
    const row = make("button", { type: "button", role: "menuitem", class: "command-row" }, make("span", { class: "command-words", dir: "auto" }, description), name);
    row.addEventListener("click", () => deeds.say(`/${command}`));
    return row;
  });
  byId("opdrachten").replaceChildren(...rows);
  byId("opdrachten").setAttribute("role", "menu");
  byId("opdrachten").setAttribute("aria-label", word("commands"));
  byId("opdrachten-open").hidden = rows.length === 0;
}

function pickFile(kind) {
  const field = byId("bestand");
  field.accept = ACCEPTED[kind];
  field.dataset.kind = kind;
  field.value = "";
  field.click();
}

function stickerButton(sticker) {
  const button = make("button", { type: "button", class: "sticker-choice", "aria-label": `${word("sticker")} ${sticker}` }, sticker);
  button.addEventListener("click", () => deeds.send("sticker", { emoji: sticker }));
  return button;
}

function startAttachments() {
  const attach = popup(byId("bijlage-open"), byId("bijlage"));
  const stickers = popup(make("button"), byId("stickers"));
  byId("stickers").append(...STICKERS.map(stickerButton));
  for (const item of byId("bijlage").children) {
    item.addEventListener("click", (event) => {
      event.stopPropagation();
      attach.close();
      const kind = item.dataset.attach;
      if (kind === "sticker") stickers.show();
      else if (kind === "location") deeds.send("location", DAM);
      else pickFile(kind);
    });
  }
  byId("bestand").addEventListener("change", (event) => {
    const [file] = event.target.files;
    if (file) deeds.send(event.target.dataset.kind, { file });
  });
}

/** Wire it all; `given` = {say(text) -> true when sent, send(kind, fields), complain(text)}. */
export function startComposer(given) {
  deeds = given;
  startField();
  startAttachments();
  popup(byId("opdrachten-open"), byId("opdrachten"));
  const finished = (file, seconds) => deeds.send("voice", { file, duration: String(seconds) });
  startRecorder(finished, deeds.complain, () => pickFile("voice"));
}
