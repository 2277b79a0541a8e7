import { el } from './dom';
import { icon } from './icons';

export type Standing = 'saving' | 'saved' | 'beside' | 'kept' | 'failed';

/**
 * The one place where autosave speaks: it hears the editor in the same view and the state of the connection, so it tells the
 * truth while the server cannot. Its sentences come from the server as `data-saving`, `data-saved` (with `{0}` for the time), `data-beside`, `data-kept`, `data-failed`.
 */
export class SaveStatus extends HTMLElement {
  #words = el('span');
  #standing: Standing | undefined;

  get standing(): Standing | undefined { return this.#standing; }

  connectedCallback(): void {
    if (this.childElementCount > 0) return;
    this.setAttribute('role', 'status');
    this.hidden = this.#standing === undefined;
    this.append(icon('saved'), this.#words);
  }

  show(standing: Standing, time = ''): void {
    if (standing === this.#standing && standing !== 'saved') return;
    this.#standing = standing;
    this.#words.textContent = (this.dataset[standing] ?? '').replace('{0}', time);
    this.dataset.standing = standing;
    this.hidden = false;
  }
}

if (!customElements.get('stet-save-status')) customElements.define('stet-save-status', SaveStatus);
