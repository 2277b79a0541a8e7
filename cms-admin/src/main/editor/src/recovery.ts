import type { Delivery } from './delivery';
import type { Words } from './keeper';
import type { LocalDraft } from './local-drafts';
import { markOf } from './mark';

/** What a recovery asks of the editor around it. */
export interface Shown {
  words(): Words;
  mayWrite(): boolean;
  /** Throws when these words are in no vocabulary this editor knows. */
  putBack(words: Words): void;
  restored(at: number): void;
  apart(draft: LocalDraft): void;
}

/**
 * Looks for words that were typed on this computer and never reached the server. They come back where the saved text is still the
 * one they were typed on, or is what this computer handed over without hearing that it arrived; otherwise both texts are shown side by side and the person chooses. Never silently.
 */
export class Recovery {
  constructor(private readonly delivery: Delivery, private readonly shown: Shown) {}

  async look(version: number): Promise<void> {
    const before = this.delivery.keeper.serial;
    const drafts = await this.delivery.orphans().catch(() => []);
    for (const draft of drafts) await this.#meet(draft, version, before);
  }

  async #meet(draft: LocalDraft, version: number, before: number): Promise<void> {
    const untouched = this.delivery.keeper.serial === before;
    if (sameWords(draft, this.shown.words())) await this.delivery.keeper.forget(draft.id);
    else if (this.#goesOn(draft, version) && untouched && this.shown.mayWrite() && this.#putBack(draft)) {
      this.shown.restored(draft.at);
      await this.delivery.keeper.adopt(draft.id);
    } else this.shown.apart(draft);
  }

  #goesOn(draft: LocalDraft, version: number): boolean {
    return draft.version === version || draft.handed?.includes(markOf(this.shown.words())) === true;
  }

  #putBack(draft: LocalDraft): boolean {
    try {
      this.shown.putBack(draft);
      return true;
    } catch {
      return false;
    }
  }
}

function sameWords(one: Words, other: Words): boolean {
  return one.headline === other.headline && one.standfirst === other.standfirst && one.body === other.body;
}
