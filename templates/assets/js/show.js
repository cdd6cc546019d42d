// Shows and hides questions and options as the server has decided. What is hidden is not sent.

function show(form, { visible = {}, options = {}, computed = {} }) {
  for (const [name, shows] of Object.entries(visible)) {
    for (const part of form.querySelectorAll(`[data-field="${CSS.escape(name)}"]`)) part.hidden = !shows;
  }
  for (const [name, values] of Object.entries(options)) {
    for (const [value, shows] of Object.entries(values)) {
      const part = form.querySelector(`[data-field="${CSS.escape(name)}"] [data-option="${CSS.escape(value)}"]`);
      if (part) part.hidden = !shows;
    }
  }
  for (const [name, value] of Object.entries(computed)) {
    const result = form.querySelector(`[data-field="${CSS.escape(name)}"] output`);
    if (result) result.textContent = value;
  }
  for (const control of form.querySelectorAll("button, fieldset, input, select, textarea")) {
    if (control.closest("[data-field]")) control.disabled = control.closest("[hidden]") !== null;
  }
}

// "None of these" goes alone.
function exclusive(fieldset) {
  fieldset.addEventListener("change", ({ target }) => {
    if (!target.checked) return;
    const none = target.value === fieldset.dataset.exclusive;
    for (const box of fieldset.querySelectorAll("input[type=checkbox]")) {
      if (box !== target && (none || box.value === fieldset.dataset.exclusive)) box.checked = false;
    }
  });
}
