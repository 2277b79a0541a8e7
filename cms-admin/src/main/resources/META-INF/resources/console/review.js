// Leads through the changes of a review: the outline goes to a place, the arrows and J, K from change to change, and the
// one that has the focus is marked in both.
const sheet = () => document.querySelector("main.review .sheet");
const changes = () => [...sheet()?.querySelectorAll(".chg") ?? []].filter(each => each.checkVisibility());

function mark(block) {
  const all = changes();
  all.forEach(each => each.classList.toggle("cur", each === block));
  const place = block?.closest("[data-place]")?.dataset.place;
  document.querySelectorAll(".outline [data-place]").forEach(jump => {
    jump.classList.toggle("on", jump.dataset.place === place);
    if (jump.dataset.place === place) jump.setAttribute("aria-current", "true");
    else jump.removeAttribute("aria-current");
  });
  const at = document.querySelector(".change-at");
  if (at && all.includes(block)) at.textContent = at.dataset.words.replace("%n", all.indexOf(block) + 1).replace("%m", all.length);
}

function goTo(block) {
  if (!block) return;
  block.tabIndex = -1;
  block.focus({ preventScroll: true });
  block.scrollIntoView({ block: "center" });
  mark(block);
}

function step(by) {
  const all = changes();
  const here = all.findIndex(each => each.classList.contains("cur"));
  goTo(all[Math.min(Math.max(here + by, 0), all.length - 1)]);
}

document.addEventListener("click", event => {
  const jump = event.target.closest(".outline [data-place]");
  if (jump) {
    const row = sheet()?.querySelector(`[data-place="${jump.dataset.place}"]`);
    goTo(row?.matches(".chg") ? row : row?.querySelector(".chg") ?? row);
  } else if (event.target.closest(".change-before")) step(-1);
  else if (event.target.closest(".change-after")) step(1);
});

document.addEventListener("focusin", event => {
  const block = event.target.closest("main.review .sheet .chg");
  if (block) mark(block);
});
