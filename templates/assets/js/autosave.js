// Saves a form page while somebody works on it, and says so in one quiet line. The line speaks only when
// something changes for the person: saved, not yet saved, another window was faster.
//
// A question may be called "action" or "dataset", and then form.action and form.dataset are its controls. So only
// those members of a form are used here that no question can be named like: the ones with a capital letter.

function autosave(form) {
  const hidden = (name) => form.querySelector(`input[name="page-${name}"]`);
  const line = form.querySelector("#save-state");
  const unsaved = new Map(); // name of a question -> the change that is not saved yet
  let turn = 0, changes = 0, failures = 0, timer = 0, running = false, over = false;

  form.addEventListener("input", (event) => note(event.target, 800));
  form.addEventListener("change", (event) => note(event.target, 0));
  form.addEventListener("submit", () => { over = true; clearTimeout(timer); hidden("turn").value = ++turn; });
  // This page may be the answer to what was sent. Whoever comes back to it gets it anew, with what is saved, instead of
  // being asked whether to send the same once more.
  history.replaceState(history.state, "", location.href);
  addEventListener("pageshow", () => { over = false; });
  addEventListener("pagehide", leave);
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && leave());
  addEventListener("online", () => save());

  function note(control, wait) {
    if (!control.name) return;
    unsaved.set(control.name.replace(/\.(d|m|y|unknown)$/, ""), ++changes);
    form.setAttribute("data-unsaved", unsaved.size);
    clearTimeout(timer);
    timer = setTimeout(save, wait);
  }

  async function save() {
    clearTimeout(timer);
    if (running || over || unsaved.size === 0) return;
    running = true;
    const sent = new Map(unsaved);
    const patience = setTimeout(() => say("waiting"), 3000);
    try {
      await settle(await send(), sent);
    } catch {
      failures += 1;
      say("failed");
    }
    clearTimeout(patience);
    running = false;
    if (unsaved.size > 0 && !over) timer = setTimeout(save, Math.min(60, 2 ** failures) * 1000);
  }

  // Savings can overtake each other on their way; the server keeps the latest turn.
  function send(more) {
    hidden("turn").value = ++turn;
    const body = new URLSearchParams(new FormData(form));
    return fetch(form.getAttribute("data-autosave"), { method: "POST", body, headers: { accept: "application/json" }, ...more });
  }

  async function settle(response, sent) {
    if (response.status === 409) {
      over = true;
      say("conflict");
      return;
    }
    if (!response.ok) throw new Error(response.status);
    const saved = await response.json();
    for (const [name, change] of sent) if (unsaved.get(name) === change) unsaved.delete(name);
    failures = 0;
    form.setAttribute("data-unsaved", unsaved.size);
    hidden("version").value = saved.version;
    hidden("view").value = saved.view;
    // What follows from older answers may hide the question that somebody types into; the next saving shows what holds.
    if (unsaved.size > 0) return;
    show(form, saved);
    say("saved");
  }

  // The answer comes too late to be read; the next page shows what was saved.
  function leave() {
    if (!over && unsaved.size > 0) send({ keepalive: true }).catch(() => {});
  }

  function say(state) {
    const text = line.dataset[state].replace("{n}", unsaved.size);
    if (line.textContent !== text) line.textContent = text;
    line.dataset.state = state;
  }
}
