/** What a public page adds once it is here: the visitor's basket count and greeting (the page itself is the same for
    everybody, so that a cache can serve it), and forms that cannot be sent twice by a nervous thumb. */
import { focusErrors, guardForms } from "./forms.js";

async function greet() {
  const tools = document.querySelector("[data-visitor]");
  if (!tools) return;
  const answer = await fetch(tools.dataset.visitor, { credentials: "same-origin", headers: { Accept: "application/json" } });
  if (!answer.ok) return;
  const visitor = await answer.json();
  const count = tools.querySelector("[data-basket-count]");
  if (count && visitor.basket > 0) {
    count.textContent = visitor.basket > 99 ? "99+" : String(visitor.basket);
    count.hidden = false;
    count.closest("a").setAttribute("aria-label", visitor.basket_label);
  }
  const account = tools.querySelector("[data-account]");
  if (account && visitor.signed_in) {
    account.href = visitor.account_url;
    account.querySelector("[data-account-label]").textContent = visitor.name;
    account.setAttribute("aria-label", visitor.account_label);
  }
}

/** A tap on a small picture brings the large one into view without moving the page. */
function gallery() {
  for (const strip of document.querySelectorAll("[data-gallery]")) {
    for (const link of document.querySelectorAll(`[data-gallery-nav="${strip.dataset.gallery}"] a`)) {
      link.addEventListener("click", (event) => {
        const target = document.getElementById(link.hash.slice(1));
        if (!target) return;
        event.preventDefault();
        strip.scrollTo({ left: target.offsetLeft - strip.offsetLeft, behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
      });
    }
  }
}

guardForms();
focusErrors();
gallery();
greet().catch(() => {});
