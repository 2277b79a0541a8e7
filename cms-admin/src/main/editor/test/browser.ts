/** What jsdom lacks and ProseMirror asks for: nothing is laid out, so every place is nowhere. */
const nowhere = () => new DOMRect(0, 0, 0, 0);

globalThis.DOMRect ??= class {
  constructor(public x = 0, public y = 0, public width = 0, public height = 0) {}
  get left() { return this.x; }
  get top() { return this.y; }
  get right() { return this.x + this.width; }
  get bottom() { return this.y + this.height; }
} as unknown as typeof DOMRect;
Range.prototype.getBoundingClientRect = nowhere;
Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
document.elementFromPoint = () => null;
Element.prototype.scrollIntoView = () => undefined;
