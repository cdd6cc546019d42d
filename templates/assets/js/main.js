// Everything here makes pages nicer; each works without.

function start(root) {
  root.querySelectorAll("form[data-autosave]").forEach(autosave);
  root.querySelectorAll("form[data-upload]").forEach(upload);
  root.querySelectorAll("fieldset[data-exclusive]").forEach(exclusive);
  root.querySelectorAll("textarea[data-left]").forEach(counter);
  root.querySelectorAll("[data-poll]").forEach(poll);
  root.querySelectorAll("[data-print]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => print());
  });
  const errors = root.querySelector("#page-errors");
  errors?.focus();
  errors?.addEventListener("click", (event) => {
    const target = document.getElementById(event.target.hash?.slice(1));
    if (!target) return;
    event.preventDefault();
    target.focus({ preventScroll: true });
    (target.closest(".item") ?? target).scrollIntoView({ block: "start" });
  });
}

// A menu closes when one goes on elsewhere.
function menu(details) {
  document.addEventListener("click", (event) => { if (!details.contains(event.target)) details.open = false; });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !details.open) return;
    details.open = false;
    details.querySelector("summary").focus();
  });
}

document.querySelectorAll("details.languages").forEach(menu);
document.querySelectorAll("#exit").forEach(quickExit);
start(document);
