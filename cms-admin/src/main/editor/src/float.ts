const GAP = 6;

/** Shows a `popover` below a place (above it when there is no room), inside the window. */
export function floatAt(panel: HTMLElement, anchor: DOMRect): void {
  panel.showPopover?.();
  const { width, height } = panel.getBoundingClientRect();
  const left = Math.max(GAP, Math.min(anchor.left, window.innerWidth - width - GAP));
  const below = anchor.bottom + GAP;
  const top = below + height > window.innerHeight && anchor.top - GAP - height > 0 ? anchor.top - GAP - height : below;
  panel.style.left = `${left}px`;
  panel.style.top = `${top}px`;
}

export function sink(panel: HTMLElement): void {
  panel.hidePopover?.();
}
