// Puts the cards of comment threads beside their places in a sheet of changes, marks those places, and says what somebody
// selected. The server names where a line begins (data-at) and where a thread's words stand (data-from, data-to), both
// counted in the text as it is now: what was removed and what the console adds does not count.
const NOT_TEXT = "del, .fl";
const GAP = 10;
const WIDE = matchMedia("(width > 800px)");

const sheet = () => document.querySelector(".diffcols .sheet");
const margin = () => document.querySelector(".diffcols .margin");
const cards = () => [...margin()?.querySelectorAll(".thread") ?? []];
let active = null;
let pick = null;
let near = null;

const lines = field => [...sheet().querySelectorAll(`[data-field="${field}"] [data-at]`)].filter(line => line.checkVisibility());

function pieces(line) {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, node =>
    node.nodeType === Node.TEXT_NODE ? NodeFilter.FILTER_ACCEPT
      : node.matches(NOT_TEXT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP);
  const found = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  return found;
}

const textOf = line => pieces(line).map(piece => piece.data).join("");

// Where the character at a position of a line stands; an end stands behind the character before it.
function place(line, offset, isEnd) {
  let left = offset;
  for (const piece of pieces(line)) {
    if (left < piece.length || isEnd && left === piece.length) return [piece, left];
    left -= piece.length;
  }
  return null;
}

function rangeOf(card) {
  const { field, from, to } = card.dataset;
  if (from === undefined || !sheet()) return null;
  const holding = (position, isEnd) => {
    for (const line of lines(field)) {
      const offset = position - Number(line.dataset.at);
      const found = offset < 0 || isEnd && offset === 0 ? null : place(line, offset, isEnd);
      if (found) return found;
    }
    return null;
  };
  const start = holding(Number(from), false);
  const end = holding(Number(to), true);
  if (!start || !end) return null;
  const range = document.createRange();
  range.setStart(...start);
  range.setEnd(...end);
  return range;
}

// What stands at a place in the sheet, counted as the server counts.
function positionOf(node, offset) {
  const line = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest("[data-at]");
  if (!line) return null;
  const before = document.createRange();
  before.setStart(line, 0);
  before.setEnd(node, offset);
  const copy = before.cloneContents();
  copy.querySelectorAll(NOT_TEXT).forEach(each => each.remove());
  return { line, offset: copy.textContent.length, field: line.closest("[data-field]")?.dataset.field };
}

function selected() {
  const selection = getSelection();
  if (!sheet() || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!sheet().contains(range.startContainer) || !sheet().contains(range.endContainer)) return null;
  const start = positionOf(range.startContainer, range.startOffset);
  const end = positionOf(range.endContainer, range.endOffset);
  if (!start?.field || start.field !== end?.field) return null;
  const all = lines(start.field);
  const quote = all.slice(all.indexOf(start.line), all.indexOf(end.line) + 1).map(line =>
    textOf(line).slice(line === start.line ? start.offset : 0, line === end.line ? end.offset : undefined)).join("\n");
  return quote.trim() ? { field: start.field, from: Number(start.line.dataset.at) + start.offset, quote } : null;
}

// The words of the change that has the focus, or its field where it has none.
function change() {
  const block = near?.isConnected ? near : null;
  const field = block?.closest("[data-field]")?.dataset.field;
  if (!field) return null;
  const line = block.querySelector("[data-at]");
  const quote = line ? textOf(line) : "";
  return quote.trim() && quote.length <= 1000 && ["HEADLINE", "STANDFIRST", "BODY"].includes(field)
    ? { field, from: Number(line.dataset.at), quote } : { field, from: 0, quote: "" };
}

const bubble = document.createElement("button");
bubble.className = "comment-bubble";
bubble.type = "button";
bubble.tabIndex = -1;
bubble.hidden = true;
bubble.setAttribute("aria-hidden", "true");
bubble.addEventListener("mousedown", event => event.preventDefault());
bubble.addEventListener("click", comment);

function offer() {
  pick = selected();
  bubble.hidden = !pick;
  if (!pick) return;
  const words = margin()?.querySelector(".comment-here");
  bubble.textContent = words?.textContent ?? "";
  if (!bubble.isConnected) document.body.append(bubble);
  const box = getSelection().getRangeAt(0).getBoundingClientRect();
  bubble.style.left = `${Math.max(8, box.left + box.width / 2 - bubble.offsetWidth / 2)}px`;
  bubble.style.top = `${Math.max(8, box.top - bubble.offsetHeight - 6)}px`;
}

function comment() {
  const detail = pick ?? change() ?? { field: "", from: 0, quote: "" };
  margin()?.dispatchEvent(new CustomEvent("stet-comment", { detail }));
  bubble.hidden = true;
}

function unfold(card) {
  if (!card.dataset.from || rangeOf(card)) return false;
  const at = Number(card.dataset.from);
  const folds = [...sheet().querySelectorAll(".same")].filter(each => each.checkVisibility());
  const before = folds.filter(each => {
    const line = [...sheet().querySelectorAll(`[data-field="${card.dataset.field}"] [data-at]`)]
      .filter(one => one.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING).at(-1);
    return Number(line?.dataset.at ?? 0) <= at;
  }).at(-1);
  before?.click();
  return before !== undefined;
}

function activate(card, { scroll = false, focus = false } = {}) {
  active = card.dataset.thread ?? null;
  cards().forEach(each => each.classList.toggle("on", each === card));
  const range = rangeOf(card);
  const target = range ? range.startContainer.parentElement
    : sheet().querySelector(`[data-field="${card.dataset.field}"]`);
  if (scroll && !unfold(card)) target?.scrollIntoView({ block: "center" });
  if (focus) card.focus({ preventScroll: WIDE.matches });
  soon();
}

function step(by) {
  const all = cards().filter(each => each.dataset.thread);
  if (all.length === 0) return;
  const here = all.findIndex(each => each.dataset.thread === active);
  const next = all[Math.min(Math.max(here < 0 ? (by > 0 ? 0 : all.length - 1) : here + by, 0), all.length - 1)];
  activate(next, { scroll: true, focus: true });
}

function layOut() {
  if (!sheet() || !margin()) {
    CSS.highlights?.clear();
    return;
  }
  const ranges = new Map(cards().map(card => [card, rangeOf(card)]));
  if (globalThis.Highlight) {
    const on = [...ranges].filter(([card, range]) => range && card.classList.contains("on")).map(each => each[1]);
    CSS.highlights.set("stet-thread", new Highlight(...[...ranges.values()].filter(Boolean)));
    CSS.highlights.set("stet-thread-on", new Highlight(...on));
  }
  let free = 0;
  for (const card of cards()) {
    card.style.marginTop = "";
    if (active && card.dataset.thread) card.classList.toggle("on", card.dataset.thread === active);
    if (!WIDE.matches) continue;
    const range = ranges.get(card);
    const wanted = range?.getBoundingClientRect().top
      ?? sheet().querySelector(`[data-field="${card.dataset.field}"]`)?.getBoundingClientRect().top;
    const natural = card.getBoundingClientRect().top;
    const down = card.classList.contains("gone") || wanted === undefined ? 0 : Math.max(0, wanted - natural);
    free = Math.max(free, down);
    if (down > 0) card.style.marginTop = `${down}px`;
  }
}

let waiting = 0;
function soon() {
  cancelAnimationFrame(waiting);
  waiting = requestAnimationFrame(layOut);
}

document.addEventListener("selectionchange", () => {
  if (sheet() && !margin()?.contains(document.activeElement)) offer();
});
document.addEventListener("focusin", event => {
  const block = event.target.closest?.(".sheet .blk, .sheet [data-field]");
  if (block) near = block;
});
document.addEventListener("click", event => {
  if (!sheet() || !event.target.closest) return;
  const { target } = event;
  if (target.closest(".comment-here")) comment();
  else if (target.closest(".thread-next")) step(1);
  else if (target.closest(".thread-previous")) step(-1);
  else if (target.closest(".margin .thread .q")) activate(target.closest(".thread"), { scroll: true });
  else if (target.closest(".margin .thread")) activate(target.closest(".thread"));
  else if (sheet().contains(target) && getSelection().isCollapsed) {
    const hit = cards().find(card => [...rangeOf(card)?.getClientRects() ?? []].some(box =>
      event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top && event.clientY <= box.bottom));
    if (hit) {
      activate(hit);
      hit.scrollIntoView({ block: "nearest" });
    }
  }
});
addEventListener("resize", soon);
new ResizeObserver(soon).observe(document.body);
const sizes = new ResizeObserver(soon);
new MutationObserver(changes => {
  if (!sheet() && !changes.some(change => change.removedNodes.length)) return;
  if (sheet()) {
    sizes.observe(sheet());
    cards().forEach(card => sizes.observe(card));
  }
  soon();
}).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ["data-from", "data-to"] });
soon();
