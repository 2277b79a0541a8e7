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
  #depth = 0;
  #moving = false;

  constructor(private readonly places: Places) {}

  get canUndo(): boolean { return this.#past.length > 0; }
  get canRedo(): boolean { return this.#future.length > 0; }

  /** The body changed and its history is this deep now: a deeper one began a new step, any other went on with its last. */
  bodyChanged(depth: number): void {
    if (!this.#moving && depth > this.#depth) this.#remember({ place: 'body' });
    else if (!this.#moving) this.#future = [];
    this.#depth = depth;
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
    return this.#move(this.#past, this.#future, step => {
      if (step.place === 'body') this.places.undoBody();
      else this.places.write(step.place, step.before);
    });
  }

  redo(): boolean {
    return this.#move(this.#future, this.#past, step => {
      if (step.place === 'body') this.places.redoBody();
      else this.places.write(step.place, step.after);
    });
  }

  #move(from: Step[], to: Step[], take: (step: Step) => void): boolean {
    const step = from.pop();
    if (step === undefined) return false;
    to.push(step);
    this.#moving = true;
    take(step);
    this.#moving = false;
    return true;
  }

  #remember(step: Step): void {
    this.#past.push(step);
    if (this.#past.length > LONGEST_MEMORY) this.#past.shift();
    this.#future = [];
  }
}
