import type { Editor } from '@tiptap/core';

const GAP = 6;

/** Shows a `popover` below a place (above it when there is no room), inside the window. */
export function floatAt(panel: HTMLElement, anchor: DOMRect): void {
  panel.showPopover?.();
  const { width, height } = panel.getBoundingClientRect();
  const left = Math.max(GAP, Math.min(anchor.left, window.innerWidth - width - GAP));
  const below = anchor.bottom + GAP;
  const above = anchor.top - GAP - height;
  const fitting = below + height > window.innerHeight && above > 0 ? above : below;
  const top = Math.max(GAP, Math.min(fitting, window.innerHeight - height - GAP));
  panel.style.left = `${left}px`;
  panel.style.top = `${top}px`;
}

export function sink(panel: HTMLElement): void {
  panel.hidePopover?.();
}

/** Where the selected text stands in the window. */
export function placeOfSelection({ view, state }: Editor): DOMRect {
  const start = view.coordsAtPos(state.selection.from);
  const end = view.coordsAtPos(state.selection.to);
  return new DOMRect(start.left, start.top, 1, Math.max(start.bottom, end.bottom) - start.top);
}
