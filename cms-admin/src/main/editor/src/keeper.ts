import type { DraftStore, LocalDraft } from './local-drafts';
import { markOf } from './mark';
import type { Tab } from './tab';

/** The longest that typed words are in memory only, in milliseconds, beside the time the browser needs to write them. */
export const GAP = 50;

export type Words = Pick<LocalDraft, 'headline' | 'standfirst' | 'body'>;

/**
 * Keeps on this computer what the server has not acknowledged, from the first key on. One write is under way at a time and
 * takes the words as they stand then, so a fast typist cannot outrun it.
 */
export class Keeper {
  #story: string | undefined;
  #version = 0;
  #typed = 0;
  #saved = 0;
  #wanted = 0;
  #handed: { serial: number; mark: string }[] = [];
  #busy: Promise<void> | undefined;
  #adopted: string[] = [];

  constructor(private readonly store: DraftStore, private readonly tab: Promise<Tab>, private readonly words: () => Words, private readonly broken: () => void) {}

  /** Counts the changes: what a hand-over carries up to now. */
  get serial(): number { return this.#typed; }

  get unsaved(): boolean { return this.#typed > this.#saved; }

  /** A story is shown as the server has it. */
  begin(story: string | undefined, version: number): void {
    this.#story = story;
    this.#version = version;
    this.#saved = this.#typed;
    this.#handed = [];
    this.#adopted = [];
  }

  touch(): void {
    this.#typed += 1;
    this.#goOn();
  }

  /** The words as they are now are on their way; whether they arrive may never be heard. */
  handOver(): number {
    const mark = markOf(this.words());
    if (this.#handed.at(-1)?.mark !== mark) this.#handed.push({ serial: this.#typed, mark });
    this.#goOn();
    return this.#typed;
  }

  /** The server has everything up to this change. */
  saved(serial: number, version: number): void {
    this.#version = version;
    this.#saved = Math.max(this.#saved, serial);
    this.#handed = this.#handed.filter(each => each.serial > serial);
    this.#goOn();
  }

  /** Drafts of this story that no living tab but this one looks after, the newest first. */
  async orphans(): Promise<LocalDraft[]> {
    if (this.#story === undefined) return [];
    const [tab, drafts] = [await this.tab, await this.store.of(this.#story)];
    const taken = await Promise.all(drafts.map(draft => tab.isTaken(nameIn(draft.id))));
    return drafts.filter((_, at) => !taken[at]).sort((one, other) => other.at - one.at);
  }

  forget(id: string): Promise<void> {
    return this.store.remove(id);
  }

  /** The words of another tab's draft are typed here now: its record goes as soon as this tab has written its own. */
  async adopt(id: string): Promise<void> {
    if (nameIn(id) === (await this.tab).name) return;
    this.#adopted = [...this.#adopted, id];
    this.#goOn();
  }

  /** Resolves when everything is written; for those who leave. */
  async settled(): Promise<void> {
    await this.#busy;
  }

  #goOn(): void {
    if (this.#story === undefined) return;
    this.#wanted += 1;
    this.#busy ??= this.#write(this.#story).finally(() => { this.#busy = undefined; });
  }

  async #write(story: string): Promise<void> {
    try {
      const id = `${(await this.tab).name} ${story}`;
      for (let done = 0; done !== this.#wanted && story === this.#story;) {
        done = this.#wanted;
        const adopted = this.#adopted;
        if (this.unsaved) await this.store.put({ ...this.words(), id, story, version: this.#version, handed: this.#handed.map(each => each.mark), at: Date.now() });
        else await this.store.remove(id);
        for (const each of adopted) await this.forget(each);
        this.#adopted = this.#adopted.filter(each => !adopted.includes(each));
        await new Promise(resolve => setTimeout(resolve, GAP));
      }
    } catch {
      this.broken();
    }
  }
}

const nameIn = (id: string) => id.slice(0, id.indexOf(' '));
