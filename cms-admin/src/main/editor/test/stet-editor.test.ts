import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Body } from '../src/body';
import '../src/stet-editor';
import type { Change, StetEditor } from '../src/stet-editor';
import { EVERYTHING, bodyOf, paragraph, text } from './sample';

const STORY = { headline: 'The barge', standfirst: 'It hums.', body: EVERYTHING, readOnly: false, pictureBase: '/media/' };

let editor: StetEditor;
let told: { type: string; detail: Change }[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  editor = document.createElement('stet-editor') as StetEditor;
  document.body.append(editor);
  told = [];
  for (const type of ['stet-change', 'stet-typing', 'stet-picture']) {
    document.body.addEventListener(type, event => told.push({ type, detail: (event as CustomEvent<Change>).detail }), { signal: listening.signal });
  }
});
let listening = new AbortController();
afterEach(() => {
  editor.remove();
  listening.abort();
  listening = new AbortController();
  vi.useRealTimers();
});

const headline = () => editor.querySelector<HTMLTextAreaElement>('[aria-label="Headline"]')!;
const standfirst = () => editor.querySelector<HTMLTextAreaElement>('[aria-label="Standfirst"]')!;
const body = () => editor.querySelector<HTMLElement>('[role="textbox"][aria-label="Body"]')!;
const tool = (name: string) => editor.querySelector<HTMLButtonElement>(`[role="toolbar"] [aria-label="${name}"]`)!;
const types = () => told.map(each => each.type);
const last = () => told.at(-1)!.detail;
const lastBody = () => JSON.parse(last().body) as Body;
const press = (target: Element, key: string, more: KeyboardEventInit = {}) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
const type = (field: HTMLTextAreaElement | HTMLInputElement, value: string) => {
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

describe('loading', () => {
  it('shows the story and says nothing', () => {
    expect(editor.load(STORY)).toBeNull();
    expect(headline().value).toBe('The barge');
    expect(body().textContent).toContain('And so it hums.');
    expect(body().getAttribute('aria-multiline')).toBe('true');
    vi.advanceTimersByTime(20_000);
    expect(editor.flush()).toBe(false);
    expect(told).toEqual([]);
  });

  it('takes the body as text as well, and nothing as an empty story', () => {
    expect(editor.load({ ...STORY, body: JSON.stringify(EVERYTHING) })).toBeNull();
    expect(editor.load({ body: '' })).toBeNull();
    expect(body().textContent).toBe('');
  });

  it('hands over every block unchanged when only the headline was touched', () => {
    editor.load(STORY);
    type(headline(), 'The barges');
    editor.flush();
    expect(last().body).toBe(JSON.stringify(EVERYTHING));
    expect(last()).toMatchObject({ headline: 'The barges', standfirst: 'It hums.', words: 50 });
  });

  it('survives being moved on the page', async () => {
    editor.load(STORY);
    editor.remove();
    document.body.append(editor);
    await Promise.resolve();
    expect(body().textContent).toContain('And so it hums.');
    editor.remove();
    await Promise.resolve();
    document.body.append(editor);
    expect(body().textContent).toContain('And so it hums.');
  });
});

describe('a story with something unknown', () => {
  const strange = bodyOf(paragraph(text('Before.')), { type: 'poll', content: [text('How warm?')] });

  it('is shown read-only with the reason', () => {
    const sentence = 'This story contains something this editor does not know: a part of the kind “poll”. It is shown read-only so that nothing is lost.';
    expect(editor.load({ ...STORY, body: strange })).toBe(sentence);
    expect(editor.querySelector('.stet-notice')!.textContent).toBe(sentence);
    expect(editor.textContent).toContain('How warm?');
    expect(editor.readOnly).toBe(true);
    expect(headline().readOnly).toBe(true);
    expect(editor.querySelector('[contenteditable="true"]')).toBeNull();
  });

  it('never hands anything over, whatever happens', () => {
    editor.load({ ...STORY, body: strange });
    editor.setReadOnly(false);
    expect(editor.readOnly).toBe(true);
    type(headline(), 'Changed');
    expect(editor.insertPicture({ picture: 'p' })).toBe(false);
    editor.focusPlace('body');
    editor.remove();
    vi.advanceTimersByTime(20_000);
    expect(told).toEqual([]);
  });

  it('makes room for a story that is known', () => {
    editor.load({ ...STORY, body: strange });
    expect(editor.load(STORY)).toBeNull();
    expect(editor.readOnly).toBe(false);
    expect(editor.querySelector<HTMLElement>('.stet-notice')!.hidden).toBe(true);
  });
});

describe('handing over', () => {
  it('announces the first key and hands over after a second', () => {
    editor.load(STORY);
    type(headline(), 'A');
    type(headline(), 'AB');
    expect(types()).toEqual(['stet-typing']);
    vi.advanceTimersByTime(1_000);
    expect(types()).toEqual(['stet-typing', 'stet-change']);
  });

  it('happens at once when the focus leaves the element, not when it moves inside', () => {
    editor.load(STORY);
    type(headline(), 'A');
    headline().dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget: standfirst() }));
    expect(types()).toEqual(['stet-typing']);
    headline().dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget: document.body }));
    expect(types()).toEqual(['stet-typing', 'stet-change']);
  });

  it('happens before the story becomes read-only, and never after', () => {
    editor.load(STORY);
    type(headline(), 'A');
    editor.setReadOnly(true);
    expect(types()).toEqual(['stet-typing', 'stet-change']);
    expect(editor.hasAttribute('readonly')).toBe(true);
    expect(tool('Bold').closest<HTMLElement>('[role="toolbar"]')!.hidden).toBe(true);
    expect(body().getAttribute('contenteditable')).toBe('false');
    expect(editor.insertPicture({ picture: 'p' })).toBe(false);
  });

  it('happens when the element is taken off the page', () => {
    editor.load(STORY);
    type(headline(), 'A');
    editor.addEventListener('stet-change', event => told.push({ type: 'heard', detail: (event as CustomEvent<Change>).detail }));
    editor.remove();
    expect(types()).toContain('heard');
  });
});

describe('writing', () => {
  it('has no line breaks in the headline', () => {
    editor.load({});
    type(headline(), 'One\r\n two');
    expect(headline().value).toBe('One two');
  });

  it('moves from the headline to the standfirst to the body with Enter', () => {
    editor.load({});
    headline().focus();
    press(headline(), 'Enter');
    expect(document.activeElement).toBe(standfirst());
  });

  it('undoes headline and body in the order of work', () => {
    editor.load({ ...STORY, body: bodyOf(paragraph()) });
    type(headline(), 'New');
    tool('Divider').click();
    expect(body().querySelector('hr')).not.toBeNull();
    press(headline(), 'z', { ctrlKey: true });
    expect(body().querySelector('hr')).toBeNull();
    expect(headline().value).toBe('New');
    press(headline(), 'z', { ctrlKey: true });
    expect(headline().value).toBe('The barge');
    press(headline(), 'y', { ctrlKey: true });
    press(headline(), 'z', { ctrlKey: true, shiftKey: true });
    expect(headline().value).toBe('New');
    expect(body().querySelector('hr')).not.toBeNull();
  });

  it('inserts a picture in place of an empty paragraph, with room to write below', () => {
    editor.load({ body: bodyOf(paragraph()) });
    expect(editor.insertPicture({ picture: 'p1', alt: 'A', caption: 'C', credit: 'N' })).toBe(true);
    editor.flush();
    expect(lastBody()).toEqual(bodyOf({ type: 'figure', attrs: { picture: 'p1', alt: 'A', caption: 'C', credit: 'N' } }, paragraph()));
  });

  it('shows a picture and keeps what is written beside it', () => {
    editor.load(STORY);
    const figure = editor.querySelector('figure')!;
    expect(figure.querySelector('img')!.getAttribute('src')).toBe('/media/0198barge');
    const field = (name: string) => [...figure.querySelectorAll('label')].find(label => label.textContent === name)!.querySelector('input')!;
    type(field('Alt text'), 'A lit barge');
    type(field('Credit'), 'Ada Lind');
    field('Decorative').click();
    editor.flush();
    const written = lastBody().content.find(node => node.type === 'figure')!;
    expect(written.attrs).toEqual({ picture: '0198barge', alt: 'A lit barge', caption: 'At its mooring.', credit: 'Ada Lind', decorative: true });
  });

  it('keeps the source of a quote, and none when it is emptied', () => {
    editor.load(STORY);
    const source = editor.querySelector<HTMLInputElement>('blockquote [aria-label="Source"]')!;
    type(source, 'Harbour council');
    editor.flush();
    expect(lastBody().content.find(node => node.type === 'blockquote')!.attrs).toEqual({ source: 'Harbour council' });
    type(source, '');
    editor.flush();
    expect(lastBody().content.find(node => node.type === 'blockquote')!.attrs).toEqual({ source: null });
  });

  it('inserts a table with a header row', () => {
    editor.load({ body: bodyOf(paragraph()) });
    tool('Table').click();
    editor.flush();
    const table = lastBody().content.find(node => node.type === 'table')!;
    expect(table.content!.map(row => row.content!.map(cell => cell.type))).toEqual([Array(3).fill('tableHeader'), Array(3).fill('tableCell'), Array(3).fill('tableCell')]);
  });

  it.each([['Quote', 'blockquote'], ['Pull quote', 'pullQuote'], ['List', 'bulletList'], ['Numbered list', 'orderedList']])('%s turns a paragraph into a %s and back', (name, node) => {
    editor.load({ body: bodyOf(paragraph(text('x'))) });
    tool(name).click();
    editor.flush();
    expect(lastBody().content[0]!.type).toBe(node);
    tool(name).click();
    editor.flush();
    expect(lastBody()).toEqual(bodyOf(paragraph(text('x'))));
  });

  it('takes a dropped file as the wish for a picture, and stays on the page', () => {
    editor.load(STORY);
    const drop = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer: { files: [new File([], 'a.jpg')], types: ['Files'] } });
    body().dispatchEvent(drop);
    expect(drop.defaultPrevented).toBe(true);
    expect(types()).toEqual(['stet-picture']);
  });

  it('leaves Ctrl Enter and Ctrl K to the console', () => {
    editor.load({ body: bodyOf(paragraph(text('x'))) });
    const heard: string[] = [];
    const hear = (event: KeyboardEvent) => heard.push(event.key);
    document.addEventListener('keydown', hear);
    press(body(), 'Enter', { ctrlKey: true });
    press(body(), 'k', { ctrlKey: true });
    document.removeEventListener('keydown', hear);
    expect(heard).toEqual(['Enter', 'k']);
    expect(editor.flush()).toBe(false);
  });

  it('asks for a picture', () => {
    editor.load(STORY);
    tool('Picture').click();
    expect(types()).toEqual(['stet-picture']);
  });
});

describe('the link form', () => {
  const form = () => editor.querySelector<HTMLFormElement>('[role="dialog"][aria-label="Link"] form')!;
  const submit = (address: string) => {
    tool('Link').click();
    type(form().querySelector('input')!, address);
    form().dispatchEvent(new Event('submit', { cancelable: true }));
  };

  it('refuses an address that runs code, with a sentence at the field', () => {
    editor.load({ body: bodyOf(paragraph(text('x'))) });
    submit('javascript:alert(1)');
    const input = form().querySelector('input')!;
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(input.getAttribute('aria-describedby')!)!.textContent).toContain('cannot start with javascript:');
    expect(told).toEqual([]);
  });

  it('writes the address where nothing is selected', () => {
    editor.load({ body: bodyOf(paragraph()) });
    submit('example.org/heat');
    editor.flush();
    expect(lastBody()).toEqual(bodyOf(paragraph(text('https://example.org/heat', { type: 'link', attrs: { href: 'https://example.org/heat' } }))));
  });
});

describe('the toolbar', () => {
  it('is one tab stop, and arrows move through it', () => {
    editor.load(STORY);
    const buttons = [...editor.querySelectorAll<HTMLButtonElement>('.stet-toolbar button')];
    expect(buttons.filter(button => button.tabIndex === 0)).toEqual([buttons[0]]);
    buttons[0]!.focus();
    press(buttons[0]!, 'ArrowRight');
    expect(document.activeElement).toBe(tool('Bold'));
    press(tool('Bold'), 'ArrowLeft');
    press(buttons[0]!, 'ArrowLeft');
    expect(document.activeElement).toBe(tool('Find and replace'));
    expect(buttons.filter(button => button.tabIndex === 0)).toEqual([tool('Find and replace')]);
  });
});
