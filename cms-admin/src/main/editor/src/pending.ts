/** Milliseconds of quiet after which a change is handed over, and the longest it waits while somebody keeps typing. */
export const QUIET = 1_000;
export const LONGEST = 10_000;

/** Decides when unsaved words are handed over; knows nothing of the words. */
export class Pending {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since: number | undefined;

  constructor(private readonly announce: () => void, private readonly handOver: () => void) {}

  /** Something was typed: announces the first unsaved key at once and pushes the hand-over back. */
  touch(): void {
    const now = Date.now();
    const first = this.#since === undefined;
    this.#since ??= now;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), Math.max(0, Math.min(QUIET, this.#since + LONGEST - now)));
    if (first) this.announce();
  }

  /** Hands over now what waits; says whether anything did. */
  flush(): boolean {
    if (this.#since === undefined) return false;
    this.forget();
    this.handOver();
    return true;
  }

  forget(): void {
    clearTimeout(this.#timer);
    this.#since = undefined;
  }
}
