/** Passkeys: asks the browser for one, puts its answer into the form and sends it. Without this script a code is typed. */

const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
const words = (buffer) => buffer && btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
const listed = (keys) => (keys ?? []).map((key) => ({ ...key, id: bytes(key.id) }));

/** The server's options, with bytes where the browser wants bytes. */
function readable(options) {
  const publicKey = { ...options.publicKey, challenge: bytes(options.publicKey.challenge) };
  if (publicKey.user) publicKey.user = { ...publicKey.user, id: bytes(publicKey.user.id) };
  if (publicKey.excludeCredentials) publicKey.excludeCredentials = listed(publicKey.excludeCredentials);
  if (publicKey.allowCredentials) publicKey.allowCredentials = listed(publicKey.allowCredentials);
  return { publicKey };
}

/** The browser's answer as JSON. */
function answerOf(credential) {
  const { response } = credential;
  const sent = { clientDataJSON: words(response.clientDataJSON) };
  for (const part of ["attestationObject", "authenticatorData", "signature", "userHandle"]) {
    if (response[part]) sent[part] = words(response[part]);
  }
  return {
    id: credential.id, rawId: words(credential.rawId), type: credential.type, response: sent,
    clientExtensionResults: credential.getClientExtensionResults(),
  };
}

async function optionsOf(form) {
  if (!form.dataset.options) {
    const { creation_options: create, request_options: get } = JSON.parse(document.getElementById("passkey-options").textContent);
    return create ?? get;
  }
  const answer = await fetch(form.dataset.options, { headers: { Accept: "application/json" }, credentials: "same-origin" });
  return (await answer.json()).request_options;
}

for (const form of document.querySelectorAll("form[data-passkey]")) {
  if (!window.PublicKeyCredential) {
    form.querySelector("[data-passkey-missing]").hidden = false;
    form.querySelector("button").disabled = true;
    continue;
  }
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    form.querySelector("[data-passkey-error]").hidden = true;
    try {
      const options = readable(await optionsOf(form));
      const credential = await navigator.credentials[form.dataset.passkey](options);
      form.elements.credential.value = JSON.stringify(answerOf(credential));
      form.submit();
    } catch {
      form.querySelector("[data-passkey-error]").hidden = false;
    }
  });
}
