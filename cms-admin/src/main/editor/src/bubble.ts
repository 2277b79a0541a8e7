import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { work } from './commands';
import { el } from './dom';
import { placeOfSelection, sink } from './float';
import { type Icon, icon } from './icons';

/** Milliseconds a selection rests before its verbs appear: long enough not to flicker while it is drawn. */
const REST = 120;
const GAP = 8;

export interface BubbleVerbs { editor(): Editor; openLink(): void; comment?: () => void }

/**
 * The verbs of a selection, right above it, for a mouse. It takes no focus and has no tab stop: the toolbar offers the same to
 * the keyboard. Phones have a menu of their own there.
 */
export class Bubble {
  readonly panel = el('div', { className: 'stet-bubble', role: 'toolbar', 'aria-label': 'Selection', popover: 'manual' });
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #pressed: (() => void)[] = [];

  constructor(private readonly verbs: BubbleVerbs) {
    const editor = () => verbs.editor();
    this.#mark('Bold', 'bold', () => work(editor()).toggleBold().run());
    this.#mark('Italic', 'italic', () => work(editor()).toggleItalic().run());
    this.#mark('Strike', 'strike', () => work(editor()).toggleStrike().run());
    this.#mark('Link', 'link', () => verbs.openLink());
    this.#button('Heading', 'heading', () => work(editor()).toggleHeading({ level: 2 }).run(), () => editor().isActive('heading'));
    this.panel.addEventListener('mousedown', event => event.preventDefault());
  }

  /** A verb that others bring along. */
  add(name: string, shape: Icon, run: () => void): void {
    this.#button(name, shape, run);
  }

  /** The selection, or the text in it, changed. */
  follow(): void {
    clearTimeout(this.#waiting);
    if (!this.#wanted()) return this.hide();
    this.#waiting = setTimeout(() => this.#show(), REST);
  }

  hide(): void {
    clearTimeout(this.#waiting);
    sink(this.panel);
  }

  #wanted(): boolean {
    const { state, isEditable, view } = this.verbs.editor();
    const { selection } = state;
    return isEditable && view.hasFocus() && selection instanceof TextSelection && !selection.empty
      && !selection.$from.parent.type.spec.code && globalThis.matchMedia?.('(pointer: coarse)').matches !== true;
  }

  #show(): void {
    if (!this.#wanted()) return this.hide();
    this.#pressed.forEach(draw => draw());
    this.panel.showPopover?.();
    const place = placeOfSelection(this.verbs.editor());
    if (place.bottom < 0 || place.top > window.innerHeight) return this.hide();
    const { width, height } = this.panel.getBoundingClientRect();
    const above = place.top - GAP - height;
    this.panel.style.left = `${Math.max(GAP, Math.min(place.left, window.innerWidth - width - GAP))}px`;
    this.panel.style.top = `${above > GAP ? above : place.bottom + GAP}px`;
  }

  #mark(name: string, shape: Icon, run: () => void): void {
    this.#button(name, shape, run, () => this.verbs.editor().isActive(shape));
  }

  #button(name: string, shape: Icon, run: () => void, pressed?: () => boolean): void {
    const button = el('button', { type: 'button', tabIndex: -1, title: name, 'aria-label': name }, icon(shape));
    button.addEventListener('click', run);
    if (pressed !== undefined) this.#pressed.push(() => button.setAttribute('aria-pressed', String(pressed())));
    this.panel.append(button);
  }
}
