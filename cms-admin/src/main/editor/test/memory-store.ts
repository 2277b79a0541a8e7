import type { DraftStore, LocalDraft } from '../src/local-drafts';
import type { Tab } from '../src/tab';

/** What a browser keeps, without a browser; a full one refuses. */
export class MemoryStore implements DraftStore {
  readonly kept = new Map<string, LocalDraft>();
  full = false;

  async put(draft: LocalDraft): Promise<void> {
    if (this.full) throw new DOMException('The disk is full', 'QuotaExceededError');
    this.kept.set(draft.id, { ...draft });
  }

  async remove(id: string): Promise<void> {
    this.kept.delete(id);
  }

  async of(story: string): Promise<LocalDraft[]> {
    return [...this.kept.values()].filter(draft => draft.story === story);
  }
}

export const tab = (name: string, ...living: string[]): Promise<Tab> =>
  Promise.resolve({ name, isTaken: async (other: string) => other !== name && living.includes(other) });
