/** Recording a voice note with the microphone of this computer. */

import { byId, clockface } from "./dom.js";
import { word } from "./words.js";

const KINDS = ["audio/ogg;codecs=opus", "audio/mp4", "audio/webm;codecs=opus"];
const ENDINGS = { "audio/ogg": "ogg", "audio/mp4": "m4a", "audio/webm": "webm" };

let recording = null;

function fileOf(chunks, mime) {
  const bare = mime.split(";")[0];
  return new File(chunks, `spraak.${ENDINGS[bare] ?? "webm"}`, { type: bare });
}

function listen(stream) {
  const mimeType = KINDS.find((kind) => MediaRecorder.isTypeSupported(kind));
  const recorder = new MediaRecorder(stream, mimeType ? { mimeType } : {});
  const chunks = [];
  recorder.addEventListener("dataavailable", (event) => chunks.push(event.data));
  const stopped = new Promise((done) => {
    recorder.addEventListener("stop", () => done(fileOf(chunks, recorder.mimeType)));
  });
  recorder.start();
  return { recorder, stream, stopped, began: performance.now() };
}

function tick() {
  byId("opname-tijd").textContent = clockface((performance.now() - recording.began) / 1000);
}

function showBar(is) {
  byId("opname-balk").hidden = !is;
  byId("balk").hidden = is;
}

async function begin(complain) {
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    recording = listen(stream);
  } catch {
    complain(word("noMicrophone"));
    return false;
  }
  recording.timer = setInterval(tick, 250);
  tick();
  showBar(true);
  byId("opname-klaar").focus();
  return true;
}

async function end() {
  const { recorder, stream, stopped, timer, began } = recording;
  clearInterval(timer);
  recorder.stop();
  const file = await stopped;
  for (const track of stream.getTracks()) track.stop();
  recording = null;
  showBar(false);
  byId("tekst").focus();
  return { file, seconds: Math.max(1, Math.round((performance.now() - began) / 1000)) };
}

/** Wire the microphone; `finished(file, seconds)` gets a recording, `fallback` runs without one. */
export function startRecorder(finished, complain, fallback) {
  byId("opname").addEventListener("click", async () => {
    if (!(await begin(complain))) fallback();
  });
  byId("opname-weg").addEventListener("click", end);
  byId("opname-klaar").addEventListener("click", async () => {
    const { file, seconds } = await end();
    finished(file, seconds);
  });
}
