/** Recovery codes: print them, or copy them. Without this script they are read and written down. */
const codes = () => [...document.querySelectorAll(".recovery-code")].map((each) => each.textContent).join("\n");
const print = document.querySelector("[data-print]");
const copy = document.querySelector("[data-copy-button]");

print.hidden = false;
print.addEventListener("click", () => window.print());
if (navigator.clipboard) {
  copy.hidden = false;
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(codes());
    copy.textContent = copy.dataset.copied;
  });
}
