const form = document.querySelector("form[data-autosave]");
