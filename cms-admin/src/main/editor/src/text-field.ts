import { el } from './dom';

/** A line of plain text that wraps and grows: no line breaks in it, Enter and the arrows move on. */
export function textField(name: string, className: string, placeholder: string): HTMLTextAreaElement {
  const field = el('textarea', { className, placeholder, rows: 1, 'aria-label': name, 'aria-multiline': 'false', autocomplete: 'off', enterKeyHint: 'next' });
  field.addEventListener('input', () => {
    if (/[\r\n]/.test(field.value)) straighten(field);
    fit(field);
  });
  return field;
}

/** Browsers that size fields by their content need no script. */
export function fit(field: HTMLTextAreaElement): void {
  if (globalThis.CSS?.supports?.('field-sizing', 'content')) return;
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight}px`;
}

export function atEnd(field: EventTarget | null): boolean {
  return field instanceof HTMLTextAreaElement && field.selectionStart === field.value.length;
}

export function atStart(field: EventTarget | null): boolean {
  return field instanceof HTMLTextAreaElement && field.selectionEnd === 0;
}

function straighten(field: HTMLTextAreaElement): void {
  const caret = field.value.slice(0, field.selectionStart).replace(/\s*[\r\n]+\s*/g, ' ').length;
  field.value = field.value.replace(/\s*[\r\n]+\s*/g, ' ');
  field.setSelectionRange(caret, caret);
}
