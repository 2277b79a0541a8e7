import { Connection } from './connection';
import { Keeper, type Words } from './keeper';
import { BrowserStore, type DraftStore, type LocalDraft } from './local-drafts';
import { Pending } from './pending';
import { SaveStatus, type Standing } from './save-status';
import { type Tab, thisTab } from './tab';

/** Milliseconds until words that were handed over count as "kept here", and until a refused hand-over is tried again. */
export const PATIENCE = 4_000;
export const AGAIN = 5_000;

/** What a delivery asks of the editor around it. */
export interface Sender {
  words(): Words;
  announce(): void;
  handOver(serial: number): void;
  status(): SaveStatus | null;
}

/**
 * Brings what is typed to the server, and keeps it on this computer until the server says that it has it: through a lost
 * network, a restarted server, a session that ended, a crash.
 */
export class Delivery {
  readonly keeper: Keeper;
  #pending = new Pending(() => this.#begin(), () => this.#handOver());
  #connection = new Connection();
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #again: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly sender: Sender, store: DraftStore = new BrowserStore(), tab: Promise<Tab> = thisTab()) {
    this.keeper = new Keeper(store, tab, () => sender.words(), () => this.#say('failed'));
  }

  connect(): void {
    this.#connection.listen(() => this.#connectionChanged());
  }

  disconnect(): void {
    this.#connection.leave();
    clearTimeout(this.#waiting);
    clearTimeout(this.#again);
  }

  begin(story: string | undefined, version: number): void {
    this.#pending.forget();
    clearTimeout(this.#waiting);
    clearTimeout(this.#again);
    this.keeper.begin(story, version);
  }

  touch(): void {
    this.keeper.touch();
    this.#pending.touch();
  }

  /** Hands over at once what waits; says whether anything did. */
  flush(): boolean {
    return this.#pending.flush();
  }

  /** The server has everything up to `serial` as `version` since `time`. */
  saved(serial: number, version: number, time: string): void {
    this.keeper.saved(serial, version);
    if (this.keeper.unsaved) return;
    clearTimeout(this.#waiting);
    clearTimeout(this.#again);
    if (time === '') this.#say('beside');
    else this.#say('saved', time);
  }

  /** The server could not save this time; the words stay here and are handed over again. */
  notSaved(): void {
    this.#say('kept');
    clearTimeout(this.#again);
    this.#again = setTimeout(() => this.#handOverAgain(), AGAIN);
  }

  /** The server will not save these words as they are: only others are worth handing over. */
  refuse(): void {
    clearTimeout(this.#waiting);
    clearTimeout(this.#again);
    this.#say('kept');
  }

  orphans(): Promise<LocalDraft[]> {
    return this.keeper.settled().then(() => this.keeper.orphans());
  }

  #begin(): void {
    this.#say(this.#connection.lost ? 'kept' : 'saving');
    this.sender.announce();
  }

  #handOver(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#keptHere(), PATIENCE);
    this.sender.handOver(this.keeper.handOver());
  }

  #handOverAgain(): void {
    if (this.keeper.unsaved && !this.#pending.flush()) this.#handOver();
  }

  #keptHere(): void {
    if (this.keeper.unsaved) this.#say('kept');
  }

  #connectionChanged(): void {
    if (this.#connection.lost) this.#keptHere();
    else if (this.keeper.unsaved) this.#handOverAgain();
  }

  #say(standing: Standing, time = ''): void {
    this.sender.status()?.show(standing, time);
  }
}
