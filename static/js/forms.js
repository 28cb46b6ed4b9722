/** Small things for forms. Every form works without them. */

/** A form with data-once is sent once: its button waits; coming back with the back button frees it. */
export function guardForms(root = document) {
  for (const form of root.querySelectorAll("form[data-once]")) {
    form.addEventListener("submit", (event) => {
      if (form.dataset.sent) { event.preventDefault(); return; }
      form.dataset.sent = "yes";
      setTimeout(() => form.querySelectorAll("button").forEach((button) => { button.disabled = true; }));
    });
  }
  addEventListener("pageshow", () => {
    for (const form of root.querySelectorAll("form[data-once]")) {
      delete form.dataset.sent;
      form.querySelectorAll("button").forEach((button) => { button.disabled = false; });
    }
  });
}

/** A form with data-confirm="Yakin …?" asks before it is sent. */
export function confirmForms(root = document) {
  for (const form of root.querySelectorAll("form[data-confirm]")) {
    form.addEventListener("submit", (event) => { if (!confirm(form.dataset.confirm)) event.preventDefault(); }, { capture: true });
  }
}

/** The first thing a person should read after a refused form is its list of errors. */
export function focusErrors() {
  document.querySelector(".error-summary")?.focus();
}
