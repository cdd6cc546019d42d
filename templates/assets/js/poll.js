// Looks every few seconds whether something has changed: a scan is done, a case has arrived. What somebody works on stays
// as it is, and looking is not a sign that anybody is there.

function poll(part) {
  setTimeout(async () => {
    const fresh = document.visibilityState === "hidden" ? null : await newest(part.id);
    const inUse = part.contains(document.activeElement) || part.querySelector("input:checked");
    const changed = fresh && fresh.innerHTML !== part.innerHTML && !inUse;
    const next = changed ? fresh : part;
    if (changed) part.replaceWith(fresh);
    if (next.dataset.poll) poll(next);
  }, Number(part.dataset.poll) * 1000);
}

async function newest(id) {
  const page = await fetch(location.href, { headers: { "x-look": "1" } }).then((answer) => (answer.ok ? answer.text() : ""), () => "");
  return new DOMParser().parseFromString(page, "text/html").getElementById(id);
}
