/** The draft of a listing: saved as one goes, photos sent one by one. Without this script the same form is sent whole. */

const form = document.getElementById("draf");
const state = form.querySelector("[data-state]");
const say = form.dataset;
const shelf = `draf:${location.pathname}`;
const WAIT = 1200;
let timer = 0;
let saving = null;
let dirty = false;
let stopped = false;
let byItself = false;  // the next saving is a try again, no step of a person: it keeps no session alive

const cookie = (name) => document.cookie.split("; ").find((each) => each.startsWith(`${name}=`))?.slice(name.length + 1) ?? "";
const token = () => cookie("csrftoken") || form.elements.csrfmiddlewaretoken.value;

function tell(text, tone = "", button = null) {
  state.textContent = text;
  state.dataset.tone = tone;
  if (button) state.append(" ", button);
}

function again() {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "↻";
  button.setAttribute("aria-label", say.sayUnsaved);
  button.addEventListener("click", () => { byItself = false; save(); });
  return button;
}

/** What is typed and not saved yet survives a sign-out, a crash and a closed lid, in this tab alone. */
function remember() {
  const typed = [...new FormData(form)].filter(([name, value]) => typeof value === "string" && name !== "csrfmiddlewaretoken");
  try { sessionStorage.setItem(shelf, JSON.stringify(typed)); } catch { /* a full or closed store costs the safety net alone */ }
}

function forget() {
  try { sessionStorage.removeItem(shelf); } catch { /* as above */ }
}

function restore() {
  let typed = null;
  try { typed = JSON.parse(sessionStorage.getItem(shelf)); } catch { /* as above */ }
  forget();
  if (!Array.isArray(typed)) return;
  const seen = typed.find(([name]) => name === "seen")?.[1];
  if (seen !== form.elements.seen.value) return;
  let found = false;
  for (const [name, value] of typed) {
    const input = form.elements[name];
    if (!input || name === "seen" || !("value" in input) || input.type === "file" || input.value === value) continue;
    input.value = value;
    found = true;
  }
  if (found) { changed(); tell(say.sayRestored); }
}

function changed() {
  if (stopped) return;
  dirty = true;
  byItself = false;
  remember();
  clearTimeout(timer);
  timer = setTimeout(save, WAIT);
}

let refused = {};

/** Puts each reason beside its field. */
function showErrors(errors) {
  refused = errors;
  for (const bad of form.querySelectorAll("[data-script-error]")) {
    bad.closest(".field")?.classList.remove("field-bad");
    bad.remove();
  }
  for (const [name, sentences] of Object.entries(errors)) {
    const input = form.elements[name];
    const field = input?.closest?.(".field");
    if (!field) continue;
    field.querySelector(".error")?.remove();
    const words = document.createElement("p");
    words.className = "error";
    words.id = `${input.id}_error`;
    words.dataset.scriptError = "";
    words.textContent = sentences.join(" ");
    input.setAttribute("aria-invalid", "true");
    input.setAttribute("aria-describedby", words.id);
    field.classList.add("field-bad");
    field.querySelector("label").after(words);
  }
  for (const input of form.querySelectorAll("[aria-invalid]")) if (!(input.name in errors)) input.removeAttribute("aria-invalid");
}

function signedOut() {
  stopped = true;
  const link = document.createElement("a");
  link.href = say.loginUrl;
  link.textContent = say.sayLogin;
  tell(say.saySignedOut, "bad", link);
}

/** Saves what is typed; `action` is a button of the grid, which is done on top of it. */
async function save(action = "") {
  clearTimeout(timer);
  if (saving) { await saving; if (!dirty && !action) return; }
  if (stopped) return;
  saving = send(action);
  await saving;
  saving = null;
}

async function send(action) {
  const data = new FormData(form);
  data.delete("photos");
  if (action) data.append("grid_action", action);
  dirty = false;
  tell(say.saySaving);
  try {
    const answer = await fetch(form.getAttribute("action") || location.pathname, {
      method: "POST", body: data, credentials: "same-origin",
      headers: { Accept: "application/json", "X-CSRFToken": token(), ...(byItself && { "X-By-Itself": "1" }) },
    });
    if (answer.status === 401) { dirty = true; return signedOut(); }
    if (answer.status === 409) { dirty = true; stopped = true; return tell(say.sayConflict, "bad"); }
    if (!answer.ok || !answer.headers.get("Content-Type")?.startsWith("application/json")) throw new Error(answer.status);
    take(await answer.json(), data);
  } catch {
    dirty = true;
    tell(say.sayUnsaved, "bad", again());
    timer = setTimeout(() => { byItself = true; save(); }, 15000);
  }
}

function take(answer, sent) {
  form.elements.seen.value = answer.seen;
  form.querySelector("[data-missing]").innerHTML = answer.missing;
  if (answer.questions) form.querySelector("[data-questions]").innerHTML = answer.questions;
  if (answer.grid) showGrid(answer.grid, (input) => input.name in answer.errors || input.value !== sent.get(input.name));
  showErrors(answer.errors);
  if (answer.refused) tell(answer.refused, "bad"); else tell(answer.saved, Object.keys(answer.errors).length ? "" : "good");
  if (dirty || Object.keys(answer.errors).length || axesWait()) remember(); else forget();
}

/* --- The grid of variants -------------------------------------------------------------------------------- */
const grid = () => form.querySelector("[data-grid]");
const typedIn = (input) => input.name && input.type !== "hidden";

/** Axes that are typed and not applied yet: autosave leaves them alone, since they may take rows away. */
function axesWait() {
  return [...form.querySelectorAll("[data-axes] :is(input, textarea)")].some((input) => input.value !== input.defaultValue);
}

/** Takes the server's rows; what `stays` says of a typed field stays, and so does the place of whoever types. */
function showGrid(html, stays) {
  const before = [...grid().querySelectorAll("input, select, textarea")].filter(typedIn);
  const typed = new Map(before.filter(stays).map((input) => [input.name, input.value]));
  const focused = grid().contains(document.activeElement) ? document.activeElement : null;
  const [key, at] = [focused?.value && focused.tagName === "BUTTON" ? focused.value : focused?.name, focused?.selectionStart];
  const open = grid().querySelector("details")?.open;
  grid().innerHTML = html;
  if (open) grid().querySelector("details").open = true;
  for (const input of grid().querySelectorAll("input, select, textarea")) if (typed.has(input.name)) input.value = typed.get(input.name);
  if (!key) return;
  const same = [...grid().querySelectorAll("input, select, textarea, button")].find((each) => each.value === key && each.tagName === "BUTTON" || each.name === key);
  (same ?? grid().querySelector("tbody input, summary"))?.focus();
  if (same?.type === "text" && at != null) same.setSelectionRange(at, at);
}

/** The picture that was chosen for a variant, at the head of its row. */
function showChosen(select) {
  const head = select.closest("tr").querySelector("th");
  head.querySelector("img")?.remove();
  const chosen = select.value && photos.querySelector(`[data-photo="${CSS.escape(select.value)}"] img`);
  if (!chosen) return;
  const image = new Image(44, 44);
  image.src = chosen.currentSrc || chosen.src;
  image.alt = "";
  head.prepend(image);
}

/** A button of the grid. From a plain listing to one with rows, and back, the whole page is another: it is sent whole. */
function actOnGrid(button) {
  if (button.dataset.ask && !confirm(button.dataset.ask)) return;
  const axes = [...form.querySelectorAll("[data-axes] :is(input, textarea)")];
  const staysGrid = grid().querySelector("tbody") && axes.some((input) => input.value.trim());
  if (button.value !== "axes" || staysGrid) return save(button.value);
  form.requestSubmit(button);
}

/* --- Photos ---------------------------------------------------------------------------------------------- */
const photos = form.querySelector("[data-photos]");
const uploads = form.querySelector("[data-uploads]");
let line = Promise.resolve();

function sendPhoto(file) {
  const row = document.createElement("li");
  const bar = document.createElement("progress");
  bar.max = 1;
  bar.value = 0;
  row.append(`${say.saySending} ${file.name}`, bar);
  uploads.append(row);
  const data = new FormData();
  data.append("photo", file);
  const request = new XMLHttpRequest();
  request.upload.addEventListener("progress", (event) => { if (event.lengthComputable) bar.value = event.loaded / event.total; });
  return new Promise((done) => {
    request.addEventListener("loadend", () => {
      const answer = readAnswer(request);
      if (request.status === 401) { signedOut(); refuse(row, file.name, say.saySignedOut); }
      else if (!answer) refuse(row, file.name, say.sayNoConnection, file);
      else {
        if (answer.html) showPhotos(answer);
        if (answer.error) refuse(row, file.name, answer.error, request.status === 503 && file); else row.remove();
      }
      done();
    });
    request.open("POST", say.photosUrl);
    request.setRequestHeader("Accept", "application/json");
    request.setRequestHeader("X-CSRFToken", token());
    request.send(data);
  });
}

function readAnswer(request) {
  try { return JSON.parse(request.responseText); } catch { return null; }
}

/** What was wrong with a photo. One that the server could not take just now (`again`) stays here, to be sent once more. */
function refuse(row, name, reason, again) {
  row.className = "refused";
  const words = document.createElement("span");
  const strong = document.createElement("strong");
  strong.textContent = name;
  words.append(strong, `: ${reason}`);
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = "×";
  close.setAttribute("aria-label", `${name} ×`);
  close.addEventListener("click", () => row.remove());
  row.replaceChildren(words, ...(again ? [sendAgain(row, again)] : []), close);
}

function sendAgain(row, file) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "again";
  button.textContent = say.sayAgain;
  button.addEventListener("click", () => {
    row.remove();
    line = line.then(() => sendPhoto(file));
  });
  return button;
}

/** Takes the server's list; words typed meanwhile stay. */
function showPhotos(answer) {
  const typed = new Map([...photos.querySelectorAll("input")].map((input) => [input.name, input.value]));
  const focused = document.activeElement?.closest?.("[data-photos]") ? document.activeElement : null;
  const [key, at] = [focused?.name === "photo_action" ? focused.value : focused?.name, focused?.selectionStart];
  photos.innerHTML = answer.html;
  form.querySelector("[data-missing]").innerHTML = answer.missing;
  if (answer.grid && grid() && !grid().contains(document.activeElement)) { showGrid(answer.grid, () => true); showErrors(refused); }
  for (const input of photos.querySelectorAll("input")) if (typed.has(input.name)) input.value = typed.get(input.name);
  if (key) {
    const same = [...photos.querySelectorAll("input, button")].find((each) => each.value === key || each.name === key);
    const card = key.includes(":") && photos.querySelector(`[data-photo="${CSS.escape(key.split(":")[1])}"] button`);
    (same ?? card ?? photos.querySelector("button"))?.focus();
    if (same?.tagName === "INPUT" && at != null) same.setSelectionRange(at, at);
  }
  watch();
}

async function actOnPhotos(data) {
  if (dirty || saving) await save();
  try {
    const answer = await fetch(say.photosUrl, {
      method: "POST", body: data, credentials: "same-origin", headers: { Accept: "application/json", "X-CSRFToken": token() },
    });
    if (answer.status === 401) return signedOut();
    const body = await answer.json();
    if (body.html) showPhotos(body);
    if (body.error) tell(body.error, "bad");
  } catch { tell(say.sayUnsaved, "bad"); }
}

/** Renditions are made behind the scenes: the list asks until they are there. */
let asking = 0;
let asked = 0;
function watch() {
  clearTimeout(asking);
  if (!photos.querySelector("[data-waiting]") || asked > 40) return;
  asking = setTimeout(async () => {
    asked += 1;
    try {
      const answer = await fetch(say.photosUrl, { credentials: "same-origin", headers: { Accept: "application/json" } });
      if (answer.ok && !photos.contains(document.activeElement)) showPhotos(await answer.json()); else watch();
    } catch { watch(); }
  }, 3000);
}

function dragging() {
  let dragged = null;
  photos.addEventListener("dragstart", (event) => {
    if (event.target.closest("input")) return;
    dragged = event.target.closest("li");
    dragged?.classList.add("dragged");
    event.dataTransfer.effectAllowed = "move";
  });
  photos.addEventListener("dragover", (event) => {
    const over = event.target.closest("li");
    if (!dragged || !over) return;
    event.preventDefault();
    const below = event.clientY > over.getBoundingClientRect().top + over.offsetHeight / 2;
    if (over !== dragged) over[below ? "after" : "before"](dragged);
  });
  photos.addEventListener("drop", (event) => event.preventDefault());
  photos.addEventListener("dragend", () => {
    if (!dragged) return;
    dragged.classList.remove("dragged");
    dragged = null;
    const data = new FormData();
    data.append("action", "arrange");
    for (const card of photos.querySelectorAll("[data-photo]")) data.append("order", card.dataset.photo);
    actOnPhotos(data);
  });
}

/* --- Start ----------------------------------------------------------------------------------------------- */
form.addEventListener("input", (event) => { if (event.target.type !== "file") changed(); });
form.addEventListener("change", (event) => {
  if (event.target.name === "photos") {
    for (const file of event.target.files) line = line.then(() => sendPhoto(file));
    event.target.value = "";
  } else if (event.target.name === "category") save();
  else if (event.target.name.startsWith("photo@")) showChosen(event.target);
});
form.addEventListener("click", (event) => {
  const inGrid = event.target.closest("button[name=grid_action]");
  if (inGrid) {
    event.preventDefault();
    actOnGrid(inGrid);
    return;
  }
  const button = event.target.closest("button[name=photo_action]");
  if (!button) return;
  event.preventDefault();
  const [action, photo] = button.value.split(":");
  const data = new FormData();
  data.append("action", action);
  data.append("photo", photo);
  actOnPhotos(data);
});
form.addEventListener("submit", () => { stopped = true; dirty = false; clearTimeout(timer); });
form.querySelector("[data-next]").addEventListener("click", async (event) => {
  if (!dirty && !saving && !axesWait()) return;
  event.preventDefault();
  const target = event.currentTarget.href;
  if (axesWait()) return actOnGrid(form.querySelector("button[name=grid_action][value=axes]"));
  await save();
  if (!dirty) location.assign(target);
});
addEventListener("beforeunload", (event) => { if (dirty && !stopped) event.preventDefault(); });
addEventListener("visibilitychange", () => { if (document.hidden && dirty) save(); });
dragging();
watch();
restore();
