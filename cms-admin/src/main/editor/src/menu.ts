import { el } from './dom';
import { floatAt, sink } from './float';

export interface Verb { name: string; keys?: string; run: () => void; chosen?: boolean; looks?: string }

/** A list of verbs under a button: arrows move, Enter and a click run, Escape gives the focus back. */
export class Menu {
  readonly panel: HTMLElement;
  #button: HTMLButtonElement;

  constructor(button: HTMLButtonElement, name: string, private readonly verbs: () => Verb[]) {
    this.#button = button;
    this.panel = el('div', { className: 'stet-menu', role: 'menu', 'aria-label': name, popover: 'auto' });
    button.setAttribute('aria-haspopup', 'menu');
    button.setAttribute('aria-expanded', 'false');
    this.panel.addEventListener('toggle', event => button.setAttribute('aria-expanded', String((event as ToggleEvent).newState === 'open')));
    this.panel.addEventListener('keydown', event => this.#key(event));
    this.panel.addEventListener('mousedown', event => event.preventDefault());
  }

  open(): void {
    this.panel.replaceChildren(...this.verbs().map(verb => this.#item(verb)));
    floatAt(this.panel, this.#button.getBoundingClientRect());
    const chosen = this.panel.querySelector<HTMLElement>('[aria-checked="true"]');
    (chosen ?? this.#items()[0])?.focus();
  }

  close(): void {
    sink(this.panel);
  }

  #item(verb: Verb): HTMLElement {
    const radio = verb.chosen !== undefined;
    const item = el('button', { type: 'button', tabIndex: -1, className: verb.looks ?? '', role: radio ? 'menuitemradio' : 'menuitem' }, el('span', {}, verb.name));
    if (radio) item.setAttribute('aria-checked', String(verb.chosen));
    if (verb.keys !== undefined) item.append(el('kbd', { 'aria-hidden': 'true' }, verb.keys));
    item.addEventListener('click', () => {
      this.close();
      verb.run();
    });
    return item;
  }

  #items(): HTMLElement[] {
    return [...this.panel.querySelectorAll<HTMLElement>('button')];
  }

  #key(event: KeyboardEvent): void {
    const items = this.#items();
    const at = items.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (to !== undefined) items.at(to % items.length)?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') {
      this.close();
      this.#button.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
