"use strict";

const form = document.getElementById("filters");
const screens = [...document.querySelectorAll(".screen")];
const sections = [...document.querySelectorAll("section.flow")];
const words = new Map();

function wordsOf(screen) {
  if (!words.has(screen)) words.set(screen, screen.textContent.toLowerCase());
  return words.get(screen);
}

function hasState(screen, wanted) {
  const phones = [...screen.querySelectorAll(".phone")];
  return phones.some(
    (phone) =>
      phone.dataset.state === wanted.state &&
      (!wanted.language || phone.dataset.of === wanted.language),
  );
}

function fits(screen, wanted) {
  const among = (value, list) => !value || list.split(" ").includes(value);
  return (
    among(wanted.flow, screen.dataset.flow) &&
    among(wanted.profile, screen.dataset.profiles) &&
    among(wanted.doelgroep, screen.dataset.doelgroepen) &&
    (!wanted.state || hasState(screen, wanted)) &&
    (!wanted.search || wordsOf(screen).includes(wanted.search.toLowerCase().trim()))
  );
}

function show() {
  const wanted = Object.fromEntries(new FormData(form));
  document.body.dataset.language = wanted.language;
  for (const screen of screens) screen.hidden = !fits(screen, wanted);
  for (const section of sections) section.hidden = !section.querySelector(".screen:not([hidden])");
  const count = screens.filter((screen) => !screen.hidden).length;
  document.getElementById("shown").textContent = count;
  document.getElementById("none").hidden = count > 0;
  const kept = new URLSearchParams(Object.entries(wanted).filter(([, value]) => value));
  history.replaceState(null, "", `#${kept}`);
}

function recall() {
  for (const [name, value] of new URLSearchParams(location.hash.slice(1))) {
    if (form.elements[name]) form.elements[name].value = value;
  }
  show();
}

form.addEventListener("input", show);
form.addEventListener("submit", (event) => event.preventDefault());
document.getElementById("clear").addEventListener("click", () => { form.reset(); show(); });
window.addEventListener("hashchange", recall);
recall();
