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

/** A select with data-go sends its form as soon as something is chosen (the button stays for those without script). */
export function sendOnChange(root = document) {
  for (const select of root.querySelectorAll("select[data-go]")) {
    const button = select.form?.querySelector("button[data-go-button]");
    if (button) button.hidden = true;
    select.addEventListener("change", () => select.form.requestSubmit());
  }
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
