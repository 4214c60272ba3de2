/** The Phone API of the simulator: the page's only way in and out. */

const ROOT = "/phone/api";
const RETRY_MS = 1500;

/** The server refused or could not be reached; `message` is its own sentence, if it gave one. */
export class Refused extends Error {}

async function ask(path, options = {}) {
  let answer;
  try {
    answer = await fetch(ROOT + path, options);
  } catch {
    throw new Refused("");
  }
  const body = await answer.json().catch(() => null);
  if (!answer.ok) throw new Refused(body?.error ?? body?.detail ?? "");
  return body;
}

function post(path, body) {
  const headers = { "Content-Type": "application/json" };
  return ask(path, { method: "POST", headers, body: JSON.stringify(body) });
}

export const people = () => ask("/people");
export const chat = (id) => ask(`/chats/${id}`);
export const say = (id, text) => post(`/chats/${id}/say`, { text });
export const press = (id, message, data) => post(`/chats/${id}/press`, { message_id: message, data });
export const start = (id, payload) => post(`/chats/${id}/start`, { payload });
export const block = (id) => post(`/chats/${id}/block`, {});
export const unblock = (id) => post(`/chats/${id}/unblock`, {});
export const clock = () => ask("/clock");
export const moveClock = (move) => post("/clock", move);

/** Send a photo, voice, document, sticker or location: `fields` become a multipart form. */
export function send(id, kind, fields) {
  const form = new FormData();
  form.set("kind", kind);
  for (const [name, value] of Object.entries(fields)) {
    if (value instanceof File) form.set(name, value, value.name);
    else form.set(name, value);
  }
  return ask(`/chats/${id}/send`, { method: "POST", body: form });
}

/**
 * Follow a chat: `on` holds one function an event name, and `open` and `lost`.
 * A lost connection is taken up again until the returned function is called.
 */
export function follow(id, on) {
  let source = null;
  let timer = null;
  const connect = () => {
    source = new EventSource(`${ROOT}/chats/${id}/events`);
    source.addEventListener("open", on.open);
    for (const name of ["message", "toast", "commands", "clock", "typing"]) {
      source.addEventListener(name, (event) => on[name](JSON.parse(event.data)));
    }
    source.addEventListener("error", () => {
      on.lost();
      source.close();
      clearTimeout(timer);
      timer = setTimeout(connect, RETRY_MS);
    });
  };
  connect();
  return () => {
    clearTimeout(timer);
    source.close();
  };
}
