import type { Editor } from '@tiptap/core';
import { faultOf, fromTyping } from './addresses';
import { removeLink, setLink } from './commands';
import { el, freshId } from './dom';
import { floatAt, placeOfSelection, sink } from './float';

/** One of our own stories: its headline, its address on the site, and a word about who can read it. */
export interface LinkedStory { headline: string; address: string; note: string }

/** Milliseconds of quiet after which the newsroom is asked for stories with these words. */
const QUIET = 200;
const FEWEST = 2;

/** The small form at the selection that sets, changes or removes a link. Words instead of an address find our own stories. */
export class LinkForm {
  readonly panel: HTMLElement;
  #address: HTMLInputElement;
  #fault: HTMLElement;
  #remove: HTMLButtonElement;
  #listId = freshId('stories');
  #list = el('div', { id: this.#listId, className: 'stet-stories', role: 'listbox', 'aria-label': 'Our stories', hidden: true });
  #stories: LinkedStory[] = [];
  #at = -1;
  #asking: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly editor: () => Editor, private readonly ask: (words: string) => void) {
    const faultId = freshId('fault');
    this.#address = el('input', {
      type: 'text', inputMode: 'url', autocomplete: 'off', spellcheck: false, placeholder: 'https:// or words of a story', role: 'combobox',
      'aria-describedby': faultId, 'aria-controls': this.#listId, 'aria-expanded': 'false', 'aria-autocomplete': 'list',
    });
    this.#fault = el('p', { id: faultId, className: 'stet-fault', role: 'alert' });
    this.#remove = el('button', { type: 'button', className: 'stet-button' }, 'Remove link');
    const form = el('form', { noValidate: true },
      el('label', { className: 'stet-field' }, el('span', {}, 'Address'), this.#address),
      this.#list,
      this.#fault,
      el('div', { className: 'stet-buttons' }, this.#remove, el('button', { type: 'submit', className: 'stet-button primary' }, 'Set link')));
    this.panel = el('div', { className: 'stet-link-form', role: 'dialog', 'aria-label': 'Link', popover: 'auto' }, form);
    form.addEventListener('submit', event => this.#submit(event));
    this.panel.addEventListener('keydown', event => this.#key(event));
    this.#address.addEventListener('input', () => this.#typed());
    this.#remove.addEventListener('click', () => {
      sink(this.panel);
      removeLink(this.editor());
    });
  }

  open(): void {
    const editor = this.editor();
    const linked = editor.isActive('link');
    this.#address.value = linked ? String(editor.getAttributes('link').href) : '';
    this.#remove.hidden = !linked;
    this.#say(null);
    this.#show([]);
    this.#address.focus();
    this.#address.select();
  }

  /** The newsroom's answer; one that is too late for what stands there now is not shown. */
  offer(words: string, stories: LinkedStory[]): void {
    if (words === this.#address.value.trim()) this.#show(stories);
  }

  #typed(): void {
    this.#say(null);
    clearTimeout(this.#asking);
    const words = this.#address.value.trim();
    if (words.length < FEWEST || faultOf(fromTyping(words)) === null) return this.#show([]);
    this.#asking = setTimeout(() => this.ask(words), QUIET);
  }

  #show(stories: LinkedStory[]): void {
    this.#stories = stories;
    this.#at = -1;
    this.#list.replaceChildren(...stories.map((story, at) => this.#option(story, at)));
    this.#list.hidden = stories.length === 0;
    this.#address.setAttribute('aria-expanded', String(stories.length > 0));
    this.#mark();
    floatAt(this.panel, placeOfSelection(this.editor()));
  }

  #option(story: LinkedStory, at: number): HTMLElement {
    const option = el('div', { id: `${this.#listId}-${at}`, className: 'stet-option', role: 'option', 'aria-selected': 'false' },
      el('span', { className: 'stet-story' }, story.headline), el('small', {}, story.note));
    option.addEventListener('mousedown', event => event.preventDefault());
    option.addEventListener('click', () => this.#take(story.address));
    return option;
  }

  #mark(): void {
    [...this.#list.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === this.#at)));
    if (this.#at < 0) this.#address.removeAttribute('aria-activedescendant');
    else this.#address.setAttribute('aria-activedescendant', `${this.#listId}-${this.#at}`);
    this.#list.children[this.#at]?.scrollIntoView({ block: 'nearest' });
  }

  #submit(event: Event): void {
    event.preventDefault();
    const chosen = this.#stories[this.#at];
    const address = chosen?.address ?? fromTyping(this.#address.value);
    const fault = faultOf(address);
    this.#say(fault);
    if (fault !== null) return this.#address.focus();
    this.#take(address);
  }

  #take(address: string): void {
    sink(this.panel);
    setLink(this.editor(), address);
  }

  #key(event: KeyboardEvent): void {
    const to = { ArrowDown: this.#at + 1, ArrowUp: this.#at - 1 }[event.key];
    if (to !== undefined && this.#stories.length > 0) {
      this.#at = Math.max(-1, Math.min(to, this.#stories.length - 1));
      this.#mark();
    } else if (event.key === 'Escape') {
      sink(this.panel);
      this.editor().view.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #say(fault: string | null): void {
    this.#fault.textContent = fault ?? '';
    if (fault === null) this.#address.removeAttribute('aria-invalid');
    else this.#address.setAttribute('aria-invalid', 'true');
  }
}
