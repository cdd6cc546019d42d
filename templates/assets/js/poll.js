// Looks every few seconds whether something that takes a moment is done: a scan, a receipt.

function poll(part) {
  setTimeout(async () => {
    const fresh = document.visibilityState === "hidden" ? null : await newest(part.id);
    const changed = fresh && fresh.innerHTML !== part.innerHTML && !part.contains(document.activeElement);
    const next = changed ? fresh : part;
    if (changed) part.replaceWith(fresh);
    if (next.dataset.poll) poll(next);
  }, Number(part.dataset.poll) * 1000);
}

async function newest(id) {
  const page = await fetch(location.href).then((answer) => (answer.ok ? answer.text() : ""), () => "");
  return new DOMParser().parseFromString(page, "text/html").getElementById(id);
}
