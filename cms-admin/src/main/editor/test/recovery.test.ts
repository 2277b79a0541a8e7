import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AGAIN, Delivery, PATIENCE } from '../src/delivery';
import { GAP, Keeper } from '../src/keeper';
import type { LocalDraft } from '../src/local-drafts';
import { QUIET } from '../src/pending';
import { Recovery } from '../src/recovery';
import type { SaveStatus, Standing } from '../src/save-status';
import { MemoryStore, tab } from './memory-store';

const DRAFT: LocalDraft = { id: 'gone 17 3', story: '17 3', version: 5, headline: 'The barge hums', standfirst: '', body: '{}', at: 1 };
let store: MemoryStore;
let words: { headline: string; standfirst: string; body: string };
let heard: string[];
let says: Standing[];
let mayWrite: boolean;
let delivery: Delivery;
let recovery: Recovery;

beforeEach(() => {
  vi.useFakeTimers();
  store = new MemoryStore();
  store.kept.set(DRAFT.id, DRAFT);
  words = { headline: 'The barge', standfirst: '', body: '{}' };
  heard = [];
  says = [];
  mayWrite = true;
  const status = { show: (standing: Standing) => says.push(standing) } as unknown as SaveStatus;
  delivery = new Delivery({ words: () => words, announce: () => undefined, handOver: serial => heard.push(`handed ${serial}`), status: () => status }, store, tab('a'));
  delivery.begin('17 3', 5);
  recovery = new Recovery(delivery, {
    words: () => words,
    mayWrite: () => mayWrite,
    putBack: draft => {
      if (draft.body === 'unknown') throw new Error('unknown');
      words = draft;
      delivery.touch();
    },
    restored: at => heard.push(`restored ${at}`),
    apart: draft => heard.push(`apart ${draft.id}`),
  });
});
afterEach(() => vi.useRealTimers());

const look = async (version: number) => {
  const looking = recovery.look(version);
  await vi.advanceTimersByTimeAsync(4 * GAP);
  await looking;
};

it('puts words back that were typed on the text that is saved', async () => {
  await look(5);
  expect(heard).toEqual(['restored 1']);
  expect([...store.kept.keys()]).toEqual(['a 17 3']);
});

it('hands over what it put back', async () => {
  await look(5);
  await vi.advanceTimersByTimeAsync(QUIET);
  expect(heard).toEqual(['restored 1', 'handed 1']);
});

it('shows words apart that were typed on an older text, and keeps them until told', async () => {
  delivery.begin('17 3', 6);
  await look(6);
  expect(heard).toEqual(['apart gone 17 3']);
  expect(store.kept.size).toBe(1);
  await delivery.keeper.forget('gone 17 3');
  expect(store.kept.size).toBe(0);
});

it('puts words back that were typed on what was handed over when the server died, though nobody heard that it was saved', async () => {
  const dying = new Keeper(store, tab('b'), () => words, () => undefined);
  dying.begin('17 3', 5);
  store.kept.clear();
  words = { ...words, headline: 'The barge' };
  dying.touch();
  dying.handOver();
  words = { ...words, headline: 'The barge hums' };
  dying.touch();
  await vi.advanceTimersByTimeAsync(4 * GAP);
  words = { ...words, headline: 'The barge' };
  delivery.begin('17 3', 6);
  await look(6);
  expect(words.headline).toBe('The barge hums');
  expect(heard).toEqual([expect.stringMatching(/^restored/)]);
});

it('shows words apart when the server has other words than any that were handed over', async () => {
  const dying = new Keeper(store, tab('b'), () => words, () => undefined);
  dying.begin('17 3', 5);
  store.kept.clear();
  dying.touch();
  dying.handOver();
  await vi.advanceTimersByTimeAsync(4 * GAP);
  words = { ...words, headline: 'Another hand' };
  delivery.begin('17 3', 6);
  await look(6);
  expect(heard).toEqual(['apart b 17 3']);
});

it('shows words apart where nothing may be written', async () => {
  mayWrite = false;
  await look(5);
  expect(heard).toEqual(['apart gone 17 3']);
});

it('shows words apart that this editor does not know', async () => {
  store.kept.set(DRAFT.id, { ...DRAFT, body: 'unknown' });
  await look(5);
  expect(heard).toEqual(['apart gone 17 3']);
});

it('drops a record that says what the server has', async () => {
  words = DRAFT;
  await look(6);
  expect(heard).toEqual([]);
  expect(store.kept.size).toBe(0);
});

it('never writes over a key pressed while it was looking', async () => {
  const looking = recovery.look(5);
  words = { ...words, headline: 'The bargee' };
  delivery.touch();
  await vi.advanceTimersByTimeAsync(4 * GAP);
  await looking;
  expect(words.headline).toBe('The bargee');
  expect(heard).toEqual(['apart gone 17 3']);
});

it('says that words are kept here while no server answers, and hands them over again after a refusal', async () => {
  delivery.touch();
  await vi.advanceTimersByTimeAsync(QUIET + PATIENCE);
  expect(says).toEqual(['saving', 'kept']);
  delivery.notSaved();
  await vi.advanceTimersByTimeAsync(AGAIN);
  expect(heard).toEqual(['handed 1', 'handed 1']);
  delivery.saved(1, 6, '13:46:08');
  expect(says.at(-1)).toBe('saved');
});

it('says saved only when nothing was typed since', async () => {
  delivery.touch();
  await vi.advanceTimersByTimeAsync(QUIET);
  delivery.touch();
  delivery.saved(1, 6, '13:46:08');
  expect(says).not.toContain('saved');
});
