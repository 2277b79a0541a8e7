import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GAP, Keeper } from '../src/keeper';
import { MemoryStore, tab } from './memory-store';

const STORY = '17 3';
let store: MemoryStore;
let words: { headline: string; standfirst: string; body: string };
let broken: number;

const keeper = (name: string, ...living: string[]) => {
  const made = new Keeper(store, tab(name, ...living), () => words, () => { broken += 1; });
  made.begin(STORY, 5);
  return made;
};
const written = () => vi.advanceTimersByTimeAsync(4 * GAP);
const typed = (keeper: Keeper, headline: string) => {
  words = { ...words, headline };
  keeper.touch();
};

beforeEach(() => {
  vi.useFakeTimers();
  store = new MemoryStore();
  words = { headline: '', standfirst: '', body: '' };
  broken = 0;
});
afterEach(() => vi.useRealTimers());

describe('keeping', () => {
  it('writes the words with the version they were typed on', async () => {
    typed(keeper('a'), 'The barge');
    await written();
    expect([...store.kept.values()]).toMatchObject([{ id: `a ${STORY}`, story: STORY, version: 5, headline: 'The barge' }]);
  });

  it('remembers what was handed over until the server has it', async () => {
    const own = keeper('a');
    typed(own, 'The barge');
    const serial = own.handOver();
    typed(own, 'The barge hums');
    await written();
    expect(store.kept.get(`a ${STORY}`)!.handed).toHaveLength(1);
    own.saved(serial, 6);
    await written();
    expect(store.kept.get(`a ${STORY}`)).toMatchObject({ headline: 'The barge hums', version: 6, handed: [] });
  });

  it('ends with the last words, however many keys come while it writes', async () => {
    const own = keeper('a');
    for (const key of 'The barge hums') typed(own, words.headline + key);
    await written();
    expect(store.kept.get(`a ${STORY}`)!.headline).toBe('The barge hums');
  });

  it('forgets what the server has, and no word that was typed since', async () => {
    const own = keeper('a');
    typed(own, 'The');
    const serial = own.serial;
    typed(own, 'The barge');
    own.saved(serial, 6);
    await written();
    expect(store.kept.get(`a ${STORY}`)).toMatchObject({ headline: 'The barge', version: 6 });
    own.saved(own.serial, 7);
    await written();
    expect(store.kept.size).toBe(0);
    expect(own.unsaved).toBe(false);
  });

  it('keeps nothing without a story', async () => {
    const own = keeper('a');
    own.begin(undefined, 0);
    typed(own, 'The');
    await written();
    expect(store.kept.size).toBe(0);
  });

  it('says when the browser refuses, and goes on when it takes words again', async () => {
    const own = keeper('a');
    store.full = true;
    typed(own, 'The');
    await written();
    expect(broken).toBe(1);
    store.full = false;
    typed(own, 'The barge');
    await written();
    expect(store.kept.size).toBe(1);
  });
});

describe('looking for words nobody saved', () => {
  it('finds those of a tab that is gone, and of its own last visit, the newest first', async () => {
    typed(keeper('gone'), 'Earlier');
    await written();
    vi.advanceTimersByTime(1_000);
    typed(keeper('a'), 'Later');
    await written();
    expect((await keeper('a').orphans()).map(draft => draft.headline)).toEqual(['Later', 'Earlier']);
  });

  it('leaves those of a living tab and of other stories alone', async () => {
    typed(keeper('other'), 'Being typed');
    const elsewhere = keeper('gone');
    elsewhere.begin('18 3', 1);
    typed(elsewhere, 'Another story');
    await written();
    expect(await keeper('a', 'other').orphans()).toEqual([]);
  });

  it('drops the record of another tab only after its own is written', async () => {
    typed(keeper('gone'), 'The barge');
    await written();
    const own = keeper('a');
    typed(own, 'The barge');
    await own.adopt(`gone ${STORY}`);
    await written();
    expect([...store.kept.keys()]).toEqual([`a ${STORY}`]);
  });

  it('drops the record of another tab while somebody types on without a pause', async () => {
    typed(keeper('gone'), 'The barge');
    await written();
    const own = keeper('a');
    typed(own, 'The barge');
    await own.adopt(`gone ${STORY}`);
    for (const key of ' hums all night') {
      typed(own, words.headline + key);
      await vi.advanceTimersByTimeAsync(GAP / 2);
    }
    expect([...store.kept.keys()]).toEqual([`a ${STORY}`]);
  });

  it('keeps the record of another tab when its own cannot be written', async () => {
    typed(keeper('gone'), 'The barge');
    await written();
    store.full = true;
    const own = keeper('a');
    typed(own, 'The barge');
    await own.adopt(`gone ${STORY}`);
    await written();
    expect([...store.kept.keys()]).toEqual([`gone ${STORY}`]);
  });
});
