import type { Editor } from '@tiptap/core';
import { faultOf, fromTyping } from './addresses';
import { removeLink, setLink } from './commands';
import { el, freshId } from './dom';
import { floatAt, sink } from './float';

/** The small form at the selection that sets, changes or removes a link. */
export class LinkForm {
  readonly panel: HTMLElement;
  #address: HTMLInputElement;
  #fault: HTMLElement;
  #remove: HTMLButtonElement;

  constructor(private readonly editor: () => Editor) {
    const faultId = freshId('fault');
    this.#address = el('input', { type: 'text', inputMode: 'url', autocomplete: 'off', spellcheck: false, placeholder: 'https://', 'aria-describedby': faultId });
    this.#fault = el('p', { id: faultId, className: 'stet-fault', role: 'alert' });
    this.#remove = el('button', { type: 'button', className: 'stet-button' }, 'Remove link');
    const form = el('form', { noValidate: true },
      el('label', { className: 'stet-field' }, el('span', {}, 'Address'), this.#address),
      this.#fault,
      el('div', { className: 'stet-buttons' }, this.#remove, el('button', { type: 'submit', className: 'stet-button primary' }, 'Set link')));
    this.panel = el('div', { className: 'stet-link-form', role: 'dialog', 'aria-label': 'Link', popover: 'auto' }, form);
    form.addEventListener('submit', event => this.#submit(event));
    this.panel.addEventListener('keydown', event => this.#key(event));
    this.#address.addEventListener('input', () => this.#say(null));
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
    floatAt(this.panel, placeOfSelection(editor));
    this.#address.focus();
    this.#address.select();
  }

  #submit(event: Event): void {
    event.preventDefault();
    const address = fromTyping(this.#address.value);
    const fault = faultOf(address);
    this.#say(fault);
    if (fault !== null) return this.#address.focus();
    sink(this.panel);
    setLink(this.editor(), address);
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    sink(this.panel);
    this.editor().view.focus();
  }

  #say(fault: string | null): void {
    this.#fault.textContent = fault ?? '';
    if (fault === null) this.#address.removeAttribute('aria-invalid');
    else this.#address.setAttribute('aria-invalid', 'true');
  }
}

function placeOfSelection({ view, state }: Editor): DOMRect {
  const start = view.coordsAtPos(state.selection.from);
  const end = view.coordsAtPos(state.selection.to);
  return new DOMRect(start.left, start.top, 1, Math.max(start.bottom, end.bottom) - start.top);
}
