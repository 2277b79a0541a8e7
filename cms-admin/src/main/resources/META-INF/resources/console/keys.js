// The keys of the console. A component carries its keys in data-keys; the first one on the page that may be pressed now is
// pressed, or focused if it is a field. An open dialog hides what is behind it. Single keys do nothing while somebody types
// and can be switched off (WCAG 2.1.4); this browser remembers that.

const PATIENCE = 1200;
const STORE = "stet-single-keys";
const FIELDS = "vaadin-text-field, vaadin-combo-box, vaadin-select, vaadin-text-area";
let typed = "";
let typedAt = 0;

const singleKeys = () => localStorage.getItem(STORE) !== "off";

const isTyping = event => event.composedPath().some(
  node => node instanceof HTMLElement && (node.isContentEditable || node.matches("input:not([type=checkbox], [type=radio]), textarea, select")));

const scope = () => [...document.querySelectorAll("vaadin-dialog[opened], vaadin-confirm-dialog[opened]")].at(-1) ?? document;

const carrying = keys => [...scope().querySelectorAll("[data-keys]")].filter(each => each.dataset.keys === keys && !each.disabled && !each.hidden);

function press(component) {
  if (component.matches(FIELDS)) {
    component.focus();
  } else {
    (component.shadowRoot?.querySelector("a[href]") ?? component).click();
  }
}

function move(step) {
  const grid = document.querySelector("main vaadin-grid");
  if (grid) {
    if (!grid.contains(document.activeElement)) grid.focus();
    const key = step > 0 ? "ArrowDown" : "ArrowUp";
    (grid.shadowRoot.activeElement ?? grid).dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true }));
    return true;
  }
  const visible = rows => [...document.querySelectorAll(rows)].filter(row => row.checkVisibility());
  const changes = visible("main .sheet .chg, main .item");
  const rows = changes.length > 0 ? changes : visible("main .sheet .blk");
  if (rows.length === 0) return false;
  const here = rows.findIndex(row => row.contains(document.activeElement));
  const row = rows[Math.min(Math.max(here + step, 0), rows.length - 1)];
  const target = row.querySelector("a, button") ?? row;
  if (target === row) row.tabIndex = -1;
  target.focus();
  row.scrollIntoView({ block: "nearest" });
  return true;
}

function act(keys) {
  const component = carrying(keys)[0];
  if (component) {
    press(component);
    return true;
  }
  return scope() === document && (keys === "j" ? move(1) : keys === "k" ? move(-1) : false);
}

document.addEventListener("keydown", event => {
  if (event.defaultPrevented || event.altKey || event.isComposing) return;
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) {
    if (!event.shiftKey && act(`ctrl+${key}`)) event.preventDefault();
    return;
  }
  if (key.length !== 1 || isTyping(event) || !singleKeys()) return;
  const sequence = event.timeStamp - typedAt < PATIENCE && typed ? `${typed} ${key}` : key;
  typed = key === "g" ? "g" : "";
  typedAt = event.timeStamp;
  if (act(sequence)) {
    typed = "";
    event.preventDefault();
  }
});

// The switch on the sheet of keys.
const shown = new MutationObserver(() => {
  const box = document.getElementById("single-keys");
  if (box && !box.dataset.known) {
    box.dataset.known = "yes";
    box.checked = singleKeys();
    box.addEventListener("checked-changed", () => localStorage.setItem(STORE, box.checked ? "on" : "off"));
  }
});
shown.observe(document.body, { childList: true, subtree: true });
