/** Milliseconds within which further keys in the same field belong to the same step. */
const SAME_STEP = 800;
const LONGEST_MEMORY = 2_000;

export type Field = 'headline' | 'standfirst';
type Step = { place: 'body' } | { place: Field; before: string; after: string; at: number };

/** What the timeline moves: the body keeps its own history, a field is written back. */
export interface Places {
  undoBody(): void;
  redoBody(): void;
  write(field: Field, value: string): void;
}

/** One undo through headline, standfirst and body, in the order in which a person worked. */
export class Timeline {
  #past: Step[] = [];
  #future: Step[] = [];

  constructor(private readonly places: Places) {}

  get canUndo(): boolean { return this.#past.length > 0; }
  get canRedo(): boolean { return this.#future.length > 0; }

  /** The body's history began a new step. */
  bodyStep(): void {
    this.#remember({ place: 'body' });
  }

  /** The body's history went on with its last step: what was undone is gone all the same. */
  bodyWentOn(): void {
    this.#future = [];
  }

  /** A field changed; true when this is a new step and the body must close its own. */
  fieldStep(place: Field, before: string, after: string, now: number): boolean {
    const last = this.#past.at(-1);
    if (last !== undefined && last.place !== 'body' && last.place === place && this.#future.length === 0 && now - last.at < SAME_STEP) {
      last.after = after;
      last.at = now;
      return false;
    }
    this.#remember({ place, before, after, at: now });
    return true;
  }

  undo(): boolean {
    const step = this.#past.pop();
    if (step === undefined) return false;
    this.#future.push(step);
    if (step.place === 'body') this.places.undoBody();
    else this.places.write(step.place, step.before);
    return true;
  }

  redo(): boolean {
    const step = this.#future.pop();
    if (step === undefined) return false;
    this.#past.push(step);
    if (step.place === 'body') this.places.redoBody();
    else this.places.write(step.place, step.after);
    return true;
  }

  #remember(step: Step): void {
    this.#past.push(step);
    if (this.#past.length > LONGEST_MEMORY) this.#past.shift();
    this.#future = [];
  }
}
