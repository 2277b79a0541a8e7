// Asks views that show what colleagues do to look again, every ten seconds while the page is seen and somebody sits before it.

const EVERY = 10_000;
const IDLE = 600_000;
let lastSeen = Date.now();

for (const sign of ["keydown", "pointermove", "pointerdown", "wheel", "focus"]) {
  addEventListener(sign, () => { lastSeen = Date.now(); }, { capture: true, passive: true });
}

setInterval(() => {
  if (document.visibilityState !== "visible" || Date.now() - lastSeen > IDLE) return;
  document.querySelectorAll("[data-look-again]").forEach(view => view.dispatchEvent(new CustomEvent("stet-look")));
}, EVERY);
