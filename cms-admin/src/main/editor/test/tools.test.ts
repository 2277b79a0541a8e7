import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Body } from '../src/body';
import { type BlockVerb, meant } from '../src/blocks';
import { type Provider, providerOf } from '../src/embed-form';
import '../src/stet-editor';
import type { Change, StetEditor } from '../src/stet-editor';
import { bodyOf, paragraph, text } from './sample';

const PROVIDERS: Provider[] = [
  { key: 'vimeo', label: 'Vimeo', noun: 'video', hosts: ['vimeo.com'] },
  { key: 'datawrapper', label: 'Datawrapper', noun: 'chart', hosts: ['datawrapper.dwcdn.net'] },
];
const TEXT = bodyOf(paragraph(text('The barge hums. A Barge never sleeps.')), paragraph(text('Nobody hears the barge.')));

let editor: StetEditor;
let told: { type: string; detail: unknown }[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  editor = document.createElement('stet-editor') as StetEditor;
  document.body.replaceChildren(editor);
  told = [];
  for (const type of ['stet-change', 'stet-stories', 'stet-picture']) {
    editor.addEventListener(type, event => told.push({ type, detail: (event as CustomEvent<Change>).detail }));
  }
});
afterEach(() => {
  editor.remove();
  vi.useRealTimers();
});

const load = (body: Body = TEXT) => editor.load({ headline: 'The barge', standfirst: 'It hums.', body, providers: PROVIDERS });
const bodyNow = () => {
  editor.flush();
  return JSON.parse((told.findLast(each => each.type === 'stet-change')!.detail as Change).body) as Body;
};
const named = <T extends HTMLElement>(role: string, name: string) => editor.querySelector<T>(role === '' ? `[aria-label="${name}"]` : `[role="${role}"][aria-label="${name}"]`)!;
const button = (name: string, within: ParentNode = editor) => [...within.querySelectorAll('button')].find(each => each.textContent === name || each.getAttribute('aria-label') === name)!;
const press = (target: Element, key: string, more: KeyboardEventInit = {}) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
const type = (field: HTMLInputElement, value: string) => {
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

describe('the kinds of blocks', () => {
  const verbs = [{ name: 'Quote', words: 'citation' }, { name: 'Pull quote', words: 'callout' }, { name: 'Picture', words: 'image photo' }] as BlockVerb[];
  const names = (typed: string) => meant(verbs, typed).map(verb => verb.name);

  it('are found by their names first, then by other words for them', () => {
    expect(names('')).toEqual(['Quote', 'Pull quote', 'Picture']);
    expect(names('quo')).toEqual(['Quote', 'Pull quote']);
    expect(names('pho')).toEqual(['Picture']);
    expect(names('CALL')).toEqual(['Pull quote']);
    expect(names('zzz')).toEqual([]);
  });
});

describe('find and replace', () => {
  const finder = () => named<HTMLElement>('search', 'Find and replace');
  const find = (words: string) => {
    press(editor.querySelector('[aria-label="Body"]')!, 'f', { ctrlKey: true });
    type(named<HTMLInputElement>('', 'Find'), words);
  };
  const count = () => finder().querySelector('[role="status"]')!.textContent;

  it('counts through headline, standfirst and body, and goes round', () => {
    load();
    find('barge');
    expect(count()).toBe('4 found');
    for (const said of ['1 of 4', '2 of 4', '3 of 4', '4 of 4', '1 of 4']) {
      press(named('', 'Find'), 'Enter');
      expect(count()).toBe(said);
    }
    press(named('', 'Find'), 'Enter', { shiftKey: true });
    expect(count()).toBe('4 of 4');
  });

  it('says when there is nothing, and heeds the case when asked', () => {
    load();
    find('zeppelin');
    expect(count()).toBe('Nothing found');
    type(named<HTMLInputElement>('', 'Find'), 'Barge');
    const exact = finder().querySelector<HTMLInputElement>('[type="checkbox"]')!;
    exact.checked = true;
    exact.dispatchEvent(new Event('change'));
    expect(count()).toBe('1 found');
  });

  it('replaces everywhere, and one undo after the other brings it back', () => {
    load();
    find('barge');
    type(named<HTMLInputElement>('', 'Replace with'), 'ferry');
    button('Replace all', finder()).click();
    expect(count()).toBe('4 replaced');
    expect(JSON.stringify(bodyNow())).toContain('The ferry hums. A ferry never sleeps.');
    expect(named<HTMLTextAreaElement>('', 'Headline').value).toBe('The ferry');
    button('Undo').click();
    button('Undo').click();
    expect(JSON.stringify(bodyNow())).toBe(JSON.stringify(TEXT));
    expect(named<HTMLTextAreaElement>('', 'Headline').value).toBe('The barge');
  });

  it('replaces one and goes to the next', () => {
    load();
    find('barge');
    type(named<HTMLInputElement>('', 'Replace with'), 'ferry');
    press(named('', 'Find'), 'Enter');
    press(named('', 'Find'), 'Enter');
    button('Replace', finder()).click();
    expect(JSON.stringify(bodyNow())).toContain('The ferry hums. A Barge never sleeps.');
    expect(count()).toBe('2 of 3');
  });

  it('closes with Escape and gives the focus back', () => {
    load();
    find('barge');
    press(named('', 'Find'), 'Escape');
    expect(finder().hidden).toBe(true);
    expect(document.activeElement).toBe(editor.querySelector('[aria-label="Body"]'));
  });

  it('only finds where nothing may be written', () => {
    editor.load({ body: TEXT, readOnly: true });
    find('barge');
    expect(count()).toBe('3 found');
    expect(button('Replace', finder()).closest<HTMLElement>('.stet-find-row')!.hidden).toBe(true);
  });
});

describe('embedding', () => {
  it('knows a service by its exact host and by https alone', () => {
    expect(providerOf('https://vimeo.com/7', PROVIDERS)?.key).toBe('vimeo');
    for (const address of ['http://vimeo.com/7', 'https://vimeo.com.example.org/7', 'https://notvimeo.com/7', '/vimeo.com', 'vimeo']) {
      expect(providerOf(address, PROVIDERS), address).toBeUndefined();
    }
  });

  it('takes an address and a title', () => {
    load(bodyOf(paragraph()));
    button('Embed').click();
    const form = named<HTMLElement>('dialog', 'Embed');
    const [address, title] = form.querySelectorAll('input');
    type(address!, 'vimeo.com/7');
    type(title!, 'The barge at dawn');
    form.querySelector('form')!.requestSubmit();
    expect(bodyNow().content[0]).toEqual({ type: 'embed', attrs: { provider: 'vimeo', address: 'https://vimeo.com/7', title: 'The barge at dawn' } });
  });

  it('names the services it knows when it refuses another', () => {
    load();
    button('Embed').click();
    const form = named<HTMLElement>('dialog', 'Embed');
    type(form.querySelector('input')!, 'https://elsewhere.example/7');
    form.querySelector('form')!.requestSubmit();
    expect(form.querySelector('[role="alert"]')!.textContent).toContain('Vimeo or Datawrapper');
  });
});

describe('linking to our own stories', () => {
  const form = () => named<HTMLElement>('dialog', 'Link');
  const address = () => form().querySelector('input')!;

  it('asks the newsroom for words, takes the answer to the words that stand there, and links', () => {
    load();
    button('Link').click();
    type(address(), 'corvane');
    vi.advanceTimersByTime(300);
    expect(told.at(-1)).toEqual({ type: 'stet-stories', detail: { words: 'corvane' } });
    editor.offerStories('corv', [{ headline: 'Too late', address: '/articles/late', note: '' }]);
    expect(form().querySelectorAll('[role="option"]')).toHaveLength(0);
    editor.offerStories('corvane', [{ headline: 'Regulators wait', address: '/articles/regulators-wait', note: 'Live' }]);
    press(address(), 'ArrowDown');
    expect(address().getAttribute('aria-activedescendant')).toBe(form().querySelector('[role="option"]')!.id);
    form().querySelector('form')!.requestSubmit();
    expect(JSON.stringify(bodyNow())).toContain('/articles/regulators-wait');
  });

  it('does not ask about an address', () => {
    load();
    button('Link').click();
    type(address(), 'https://example.org');
    vi.advanceTimersByTime(300);
    expect(told.filter(each => each.type === 'stet-stories')).toEqual([]);
  });
});
