// The few things a page does by itself. Everything else is a link or a form.
document.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  if ("print" in button.dataset) window.print();
  if (button.dataset.copy) copy(button.dataset.copy);
});

async function copy(id) {
  const told = document.getElementById("gekopieerd");
  try {
    await navigator.clipboard.writeText(document.getElementById(id).textContent);
    told.textContent = told.dataset.done;
  } catch {
    told.textContent = told.dataset.failed;
  }
}
