import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import '../src/stet-editor';
import type { StetEditor } from '../src/stet-editor';
import { locate } from '../src/threads';
import { EVERYTHING, bodyOf, paragraph, text } from './sample';

let editor: StetEditor;
let told: { type: string; detail: unknown }[];
const ANCHORS = '.thread-anchor';

beforeEach(() => {
  editor = document.createElement('stet-editor') as StetEditor;
  document.body.append(editor);
  told = [];
  for (const type of ['stet-comment', 'stet-thread', 'stet-change']) {
    editor.addEventListener(type, event => told.push({ type, detail: (event as CustomEvent).detail }));
  }
});
afterEach(() => editor.remove());

const marked = () => [...editor.querySelectorAll(ANCHORS)].map(each => each.textContent);
const body = () => editor.querySelector<HTMLElement>('[role="textbox"][aria-label="Body"]')!;
const view = () => (body() as unknown as { editor: { commands: Record<string, (...args: unknown[]) => boolean> } }).editor;
const key = (target: Element) => target.dispatchEvent(
  new KeyboardEvent('keydown', { key: 'm', code: 'KeyM', ctrlKey: true, altKey: true, bubbles: true, cancelable: true }));

describe('marks', () => {
  it('stand on the words the server counted, over lines and breaks', () => {
    editor.load({ body: EVERYTHING });
    const running = 'The barge Margarida hums.\nOn Tuesday it learned.\n\nAll at once\nhere and mail\nTwo\nThree\n\nWind';
    editor.threads.mark([
      { id: '1', from: running.indexOf('Tuesday'), words: 'Tuesday' },
      { id: '2', from: running.indexOf('Wind'), words: 'Wind' },
      { id: '3', from: running.indexOf('Two'), words: 'Two\nThree' },
    ]);
    expect(marked()).toEqual(['Tuesday', 'Two', 'Three', 'Wind']);
  });

  it('move with what is typed before them, and are no change of the text', () => {
    editor.load({ body: bodyOf(paragraph(text('One two three.'))) });
    editor.threads.mark([{ id: '1', from: 4, words: 'two' }]);
    expect(editor.flush()).toBe(false);
    view().commands.insertContentAt?.(1, 'Zero. ');
    expect(body().textContent).toBe('Zero. One two three.');
    expect(marked()).toEqual(['two']);
  });

  it('vanish with their words, and are not undone', () => {
    editor.load({ body: bodyOf(paragraph(text('One two three.'))) });
    editor.threads.mark([{ id: '1', from: 4, words: 'two' }]);
    view().commands.deleteRange?.({ from: 4, to: 9 });
    expect(marked()).toEqual([]);
  });

  it('are found again where unsaved words stand before them, and left out where they are gone', () => {
    expect(locate('a two b two', { id: '1', from: 9, words: 'two' })).toBe(8);
    expect(locate('a two b', { id: '1', from: 0, words: 'three' })).toBeNull();
  });

  it('say which thread was pressed', () => {
    editor.load({ body: bodyOf(paragraph(text('One two three.'))) });
    editor.threads.mark([{ id: '7', from: 4, words: 'two' }]);
    expect(editor.querySelector<HTMLElement>(ANCHORS)!.dataset.thread).toBe('7');
  });
});

describe('commenting', () => {
  it('says which words of the body are selected', () => {
    editor.load({ body: bodyOf(paragraph(text('One two')), paragraph(text('three four'))) });
    view().commands.setTextSelection?.({ from: 5, to: 15 });
    key(body());
    expect(told).toEqual([{ type: 'stet-comment', detail: { field: 'BODY', from: 4, quote: 'two\nthree' } }]);
  });

  it('says which words of the headline are selected, also where nothing may be written', () => {
    editor.load({ headline: 'The barge hums', body: '', readOnly: true });
    const headline = editor.querySelector<HTMLTextAreaElement>('[aria-label="Headline"]')!;
    headline.focus();
    headline.setSelectionRange(4, 9);
    key(headline);
    expect(told).toEqual([{ type: 'stet-comment', detail: { field: 'HEADLINE', from: 4, quote: 'barge' } }]);
  });
});
