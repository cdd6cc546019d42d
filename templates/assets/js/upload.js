// Shows how far an upload is. Without files chosen the form is sent as any other.

function upload(form) {
  const progress = form.querySelector("[data-progress]");
  if (!progress) return; // no more files are possible
  const bar = progress.querySelector("progress");
  const line = progress.querySelector("[role=status]");
  form.addEventListener("submit", (event) => {
    if (form.querySelector("input[type=file]").files.length === 0) return;
    event.preventDefault();
    const body = new FormData(form);
    if (event.submitter?.name) body.append(event.submitter.name, event.submitter.value);
    send(body);
  });

  function send(body) {
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.responseType = "document";
    request.upload.addEventListener("progress", ({ loaded, total }) => { bar.value = total ? (100 * loaded) / total : 0; });
    request.addEventListener("load", () => arrive(request));
    request.addEventListener("error", fail);
    wait(true);
    line.textContent = line.dataset.running;
    request.send(body);
  }

  function arrive(request) {
    const main = request.response?.querySelector("main");
    if (request.status < 400 || !main) {
      location.assign(request.responseURL || location.href);
      return;
    }
    document.title = request.response.title;
    document.querySelector("main").replaceWith(main);
    start(main);
  }

  function fail() {
    wait(false);
    line.textContent = line.dataset.failed;
  }

  function wait(waits) {
    progress.hidden = false;
    bar.hidden = !waits;
    for (const button of form.querySelectorAll("button")) button.disabled = waits;
  }
}
