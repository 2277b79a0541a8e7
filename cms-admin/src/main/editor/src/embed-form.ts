import type { Editor } from '@tiptap/core';
import { faultOf, fromTyping } from './addresses';
import { LONGEST_ATTRIBUTE } from './characters';
import { insertBlock } from './commands';
import { el, freshId } from './dom';
import { floatAt, placeOfSelection, sink } from './float';

/** A service whose content a story may offer to load, as the server lists them; an address belongs to one by its exact host. */
export interface Provider { key: string; label: string; noun: string; hosts: string[] }

/** The provider that keeps what is at this address; only https will do. */
export function providerOf(address: string, providers: readonly Provider[]): Provider | undefined {
  if (faultOf(address) !== null || !/^https:/i.test(address)) return undefined;
  const { host } = new URL(address);
  return providers.find(provider => provider.hosts.includes(host));
}

/** The small form that embeds by address; readers see the name of the service and load it with a click. */
export class EmbedForm {
  readonly panel: HTMLElement;
  #address: HTMLInputElement;
  #title: HTMLInputElement;
  #fault: HTMLElement;

  constructor(private readonly editor: () => Editor, private readonly providers: () => readonly Provider[]) {
    const faultId = freshId('fault');
    this.#address = el('input', { type: 'text', inputMode: 'url', autocomplete: 'off', spellcheck: false, placeholder: 'https://', 'aria-describedby': faultId });
    this.#title = el('input', { type: 'text', autocomplete: 'off', maxLength: LONGEST_ATTRIBUTE, placeholder: 'What it shows' });
    this.#fault = el('p', { id: faultId, className: 'stet-fault', role: 'alert' });
    const form = el('form', { noValidate: true },
      el('label', { className: 'stet-field' }, el('span', {}, 'Address'), this.#address),
      el('label', { className: 'stet-field' }, el('span', {}, 'Title'), this.#title),
      this.#fault,
      el('p', { className: 'stet-hint' }, 'Nothing is loaded from there until a reader asks for it.'),
      el('div', { className: 'stet-buttons' }, el('button', { type: 'submit', className: 'stet-button primary' }, 'Embed')));
    this.panel = el('div', { className: 'stet-link-form', role: 'dialog', 'aria-label': 'Embed', popover: 'auto' }, form);
    form.addEventListener('submit', event => this.#submit(event));
    this.#address.addEventListener('input', () => this.#say(null));
    this.panel.addEventListener('keydown', event => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      sink(this.panel);
      this.editor().view.focus();
    });
  }

  open(): void {
    this.#address.value = '';
    this.#title.value = '';
    this.#say(null);
    floatAt(this.panel, placeOfSelection(this.editor()));
    this.#address.focus();
  }

  #submit(event: Event): void {
    event.preventDefault();
    const address = fromTyping(this.#address.value);
    const provider = providerOf(address, this.providers());
    const fault = faultOf(address) ?? (provider === undefined ? this.#unknown() : null);
    this.#say(fault);
    if (fault !== null || provider === undefined) return this.#address.focus();
    sink(this.panel);
    insertBlock(this.editor(), 'embed', { provider: provider.key, address, title: this.#title.value.trim() });
    this.editor().view.focus();
  }

  #unknown(): string {
    const names = new Intl.ListFormat('en', { type: 'disjunction' }).format(this.providers().map(provider => provider.label));
    return `Only https addresses of ${names} can be embedded. Link to others instead.`;
  }

  #say(fault: string | null): void {
    this.#fault.textContent = fault ?? '';
    if (fault === null) this.#address.removeAttribute('aria-invalid');
    else this.#address.setAttribute('aria-invalid', 'true');
  }
}
