import { atEnd, atStart, fit, textField } from './text-field';
import type { Field } from './timeline';

const NAMES = ['headline', 'standfirst'] as const;

/** What the fields ask of the story around them. */
export interface Neighbours {
  changed(field: Field, before: string, after: string): void;
  intoBody(): void;
}

/** Headline and standfirst: two lines of plain text above the body, with the keys that lead through them. */
export class TitleFields {
  readonly elements: Record<Field, HTMLTextAreaElement> = {
    headline: textField('Headline', 'stet-headline', 'Say what happened'),
    standfirst: textField('Standfirst', 'stet-standfirst', 'Say why it matters, in a sentence or two'),
  };
  #values: Record<Field, string> = { headline: '', standfirst: '' };

  constructor(private readonly neighbours: Neighbours) {
    for (const name of NAMES) this.elements[name].addEventListener('input', () => this.#typed(name));
  }

  get values(): Readonly<Record<Field, string>> { return this.#values; }

  set readOnly(fixed: boolean) {
    for (const name of NAMES) this.elements[name].readOnly = fixed;
  }

  write(name: Field, value: string): void {
    this.#values[name] = value;
    this.elements[name].value = value;
    requestAnimationFrame(() => fit(this.elements[name]));
  }

  fit(): void {
    for (const name of NAMES) fit(this.elements[name]);
  }

  /** Enter and the arrows lead from field to field and into the body; says whether the key did. */
  movedOn({ key, target }: KeyboardEvent): boolean {
    const { headline, standfirst } = this.elements;
    const onwards = key === 'Enter' || key === 'ArrowDown' && atEnd(target);
    if (onwards && target === headline) standfirst.focus();
    else if (onwards && target === standfirst) this.neighbours.intoBody();
    else if (key === 'ArrowUp' && target === standfirst && atStart(target)) headline.focus();
    else return false;
    return true;
  }

  #typed(name: Field): void {
    const before = this.#values[name];
    const after = this.elements[name].value;
    if (after === before) return;
    this.#values[name] = after;
    this.neighbours.changed(name, before, after);
  }
}
