// A session that ended is begun again over the page: what stands on it, and every word typed, stays where it is. The framework
// says that a session ended by showing an element of its own, which this dialog stands in for; the page is drawn anew after
// signing in, and the editor puts back what no server had.

const dialog = () => document.querySelector("dialog.signed-out");

const isEnd = node => node instanceof HTMLElement && node.matches(".v-system-error") && node.textContent.includes(dialog()?.dataset.notice);

async function token() {
  const page = new DOMParser().parseFromString(await (await fetch("sign-in", { cache: "no-store" })).text(), "text/html");
  const meta = name => page.querySelector(`meta[name="${name}"]`)?.content ?? "";
  return [meta("_csrf_parameter") || "_csrf", meta("_csrf")];
}

async function signIn(form) {
  const fields = new URLSearchParams(new FormData(form));
  fields.append(...(await token()));
  const answer = await fetch("sign-in", { method: "POST", body: fields });
  return answer.ok && !new URL(answer.url).pathname.endsWith("/sign-in");
}

async function submit(event) {
  event.preventDefault();
  const form = event.target;
  const button = form.querySelector("button.primary");
  const fault = form.querySelector("[role=alert]");
  button.disabled = true;
  fault.textContent = "";
  try {
    if (await signIn(form)) return location.reload();
    fault.textContent = form.dataset.refused;
    form.elements.password.select();
  } catch {
    fault.textContent = form.dataset.unheard;
  }
  button.disabled = false;
}

function open() {
  const sheet = dialog();
  if (sheet.open) return;
  document.body.append(sheet);
  sheet.querySelector("form").addEventListener("submit", submit);
  sheet.querySelector("button.page").addEventListener("click", () => location.reload());
  sheet.addEventListener("cancel", event => event.preventDefault());
  sheet.addEventListener("keydown", event => event.stopPropagation());
  sheet.addEventListener("click", event => event.stopPropagation());
  sheet.showModal();
}

new MutationObserver(changes => {
  const ends = changes.flatMap(change => [...change.addedNodes]).filter(isEnd);
  if (ends.length === 0) return;
  ends.forEach(end => end.remove());
  open();
}).observe(document.body, { childList: true });
