/** What script adds to the pages around an order; each of them works without it. */

/** The kabupaten and kota of the chosen province, without a round trip of the whole page. */
function regencies() {
  const form = document.querySelector("form[data-regencies]");
  if (!form) return;
  const province = form.querySelector("[data-province]");
  const regency = form.querySelector("[data-regency]");
  form.querySelectorAll("[data-no-script]").forEach((button) => { button.hidden = true; });
  province.addEventListener("change", async () => {
    regency.replaceChildren(new Option(form.dataset.choose, ""));
    if (!province.value) return;
    regency.disabled = true;
    try {
      const answer = await fetch(`${form.dataset.regencies}?provinsi=${encodeURIComponent(province.value)}`);
      const { regencies: found } = await answer.json();
      for (const [code, name] of found) regency.append(new Option(name, code));
    } catch {
      form.querySelectorAll("[data-no-script]").forEach((button) => { button.hidden = false; });
    } finally {
      regency.disabled = false;
    }
  });
}

/** Minus and plus beside a quantity; a change is sent by itself after a moment. */
function quantities() {
  for (const form of document.querySelectorAll("form[data-quantity]")) {
    const input = form.querySelector("input[type=number]");
    const send = form.querySelector("button");
    let waiting;
    const later = () => { clearTimeout(waiting); waiting = setTimeout(() => { if (input.reportValidity()) form.requestSubmit(); }, 700); };
    const step = (sign, by) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "btn btn-step";
      button.textContent = sign;
      button.setAttribute("aria-label", `${sign} ${document.querySelector(`label[for="${input.id}"]`).textContent}`);
      button.addEventListener("click", () => {
        const next = Number(input.value) + by;
        if (next < 1 || next > Number(input.max)) return;
        input.value = String(next);
        later();
      });
      return button;
    };
    input.before(step("−", -1));
    input.after(step("+", 1));
    input.addEventListener("change", later);
    send.hidden = true;
    form.classList.add("stepped");
  }
}

/** The sum follows the chosen couriers at once. */
function shippingSums() {
  const form = document.querySelector("form[data-shipping]");
  const cells = form?.querySelectorAll(".sums dd");
  if (!cells || cells.length < 3) return;
  const rupiah = (amount) => `Rp${String(amount).replace(/\B(?=(\d{3})+$)/g, ".")}`;
  const add = () => {
    let shipping = 0;
    for (const chosen of form.querySelectorAll("input[data-price]:checked")) shipping += Number(chosen.dataset.price);
    cells[1].textContent = rupiah(shipping);
    cells[2].textContent = rupiah(Number(form.dataset.goods) + shipping);
  };
  form.addEventListener("change", add);
  add();
}

/** Back from the gateway: ask quietly whether the news is here, and show it once it is. Nothing moves until then. */
function awaitPayment(asked = 0) {
  if (!document.querySelector("[data-waits]") || asked > 40) return;
  setTimeout(async () => {
    try {
      const answer = await fetch(location.href, { credentials: "same-origin" });
      if (answer.ok && !(await answer.text()).includes("data-waits")) { location.reload(); return; }
    } catch { /* no network for a moment: ask again */ }
    awaitPayment(asked + 1);
  }, 3000);
}

function copyButtons() {
  if (!navigator.clipboard) return;
  for (const button of document.querySelectorAll("button[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent.trim());
      button.textContent = button.dataset.done;
    });
  }
}

function printButtons() {
  for (const button of document.querySelectorAll("button[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => print());
  }
}

regencies();
quantities();
shippingSums();
awaitPayment();
copyButtons();
printButtons();
