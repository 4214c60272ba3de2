/** Small menus that open from a button: Escape, arrows and a tap elsewhere behave as expected. */

const open = new Set();

const items = (panel) => [...panel.querySelectorAll("button, a")].filter((each) => !each.hidden);

function moveFocus(panel, step) {
  const all = items(panel);
  const at = all.indexOf(document.activeElement);
  all[(at + step + all.length) % all.length]?.focus();
}

/** Join `button` and `panel`; `before` fills the panel just before it opens. */
export function popup(button, panel, before = () => {}) {
  const close = (refocus = false) => {
    panel.hidden = true;
    button.setAttribute("aria-expanded", "false");
    open.delete(close);
    if (refocus) button.focus();
  };
  const show = () => {
    for (const each of [...open]) each();
    before();
    panel.hidden = false;
    button.setAttribute("aria-expanded", "true");
    open.add(close);
    items(panel)[0]?.focus();
  };
  button.addEventListener("click", (event) => {
    event.stopPropagation();
    if (panel.hidden) show();
    else close();
  });
  panel.addEventListener("click", () => close());
  panel.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close(true);
    else if (event.key === "ArrowDown" || event.key === "ArrowRight") moveFocus(panel, 1);
    else if (event.key === "ArrowUp" || event.key === "ArrowLeft") moveFocus(panel, -1);
    else return;
    event.preventDefault();
  });
  return { show, close };
}

document.addEventListener("click", (event) => {
  if (event.target.closest(".popup")) return;
  for (const each of [...open]) each();
});
