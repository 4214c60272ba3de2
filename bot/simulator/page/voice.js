/** A voice note: play, pause, seek, and the shape of its own sound. */

import { clockface, icon, make } from "./dom.js";
import { word } from "./words.js";

const BARS = 36;
const LOWEST = 8;
let playing = null;

/** The loudest sample of each of `BARS` stretches, 0..100. */
function peaks(samples) {
  const stretch = Math.max(1, Math.floor(samples.length / BARS));
  const loudest = Array.from({ length: BARS }, (_, bar) => {
    let most = 0;
    for (let at = bar * stretch; at < (bar + 1) * stretch; at += 1) most = Math.max(most, Math.abs(samples[at] ?? 0));
    return most;
  });
  const top = Math.max(...loudest, 0.01);
  return loudest.map((each) => Math.max(LOWEST, Math.round((each / top) * 100)));
}

async function decode(url) {
  const bytes = await (await fetch(url)).arrayBuffer();
  return new OfflineAudioContext(1, 1, 16000).decodeAudioData(bytes);
}

function waveform() {
  const bars = Array.from({ length: BARS }, () => make("i"));
  return make("span", { class: "bars", "aria-hidden": "true" }, ...bars);
}

function draw(bars, heights) {
  [...bars.children].forEach((bar, at) => bar.style.setProperty("height", `${heights[at]}%`));
}

function showPlay(button, isPlaying) {
  button.replaceChildren(icon(isPlaying ? "pause" : "play"));
  button.setAttribute("aria-label", word(isPlaying ? "pause" : "play"));
}

function toggle(audio, failed) {
  if (!audio.paused) return audio.pause();
  playing?.pause();
  playing = audio;
  return audio.play().catch(() => failed(word("unplayable")));
}

/** The player of `voice` ({url, duration}); `failed` tells the person what went wrong. */
export function player(voice, failed) {
  const audio = new Audio(voice.url);
  audio.preload = "none";
  let seconds = voice.duration ?? 0;
  const button = make("button", { type: "button", class: "play round primary" });
  const seek = make("input", { type: "range", min: "0", max: "100", step: "0.1", value: "0", "aria-label": word("position") });
  const bars = waveform();
  const time = make("span", { class: "voice-time" });

  const show = () => {
    const done = seconds ? Math.min(1, audio.currentTime / seconds) : 0;
    seek.value = String(done * 100);
    [...bars.children].forEach((bar, at) => bar.classList.toggle("heard", (at + 0.5) / BARS <= done));
    time.textContent = clockface(audio.currentTime || seconds);
  };
  button.addEventListener("click", () => toggle(audio, failed));
  seek.addEventListener("input", () => {
    audio.currentTime = (Number(seek.value) / 100) * seconds;
  });
  audio.addEventListener("timeupdate", show);
  audio.addEventListener("ended", () => {
    audio.currentTime = 0;
    show();
  });
  for (const name of ["play", "pause", "ended"]) audio.addEventListener(name, () => showPlay(button, !audio.paused && !audio.ended));
  decode(voice.url).then(
    (sound) => {
      seconds = sound.duration;
      draw(bars, peaks(sound.getChannelData(0)));
      show();
    },
    () => show(),
  );
  showPlay(button, false);
  show();
  return make("div", { class: "voice" }, button, make("div", { class: "wave" }, bars, seek), time);
}
