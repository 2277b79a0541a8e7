interface Observed { state: string; addStateChangeListener(heard: (before: string, now: string) => void): void; removeStateChangeListener(heard: (before: string, now: string) => void): void }

/** Whether the console's server can be heard; the page's framework knows, and the browser knows of its network. */
export class Connection {
  #heard: (() => void) | undefined;
  #observer = () => this.#heard?.();

  get lost(): boolean {
    const state = observed()?.state;
    return !navigator.onLine || state === 'reconnecting' || state === 'connection-lost';
  }

  listen(heard: () => void): void {
    this.#heard = heard;
    observed()?.addStateChangeListener(this.#observer);
    window.addEventListener('online', this.#observer);
    window.addEventListener('offline', this.#observer);
  }

  leave(): void {
    observed()?.removeStateChangeListener(this.#observer);
    window.removeEventListener('online', this.#observer);
    window.removeEventListener('offline', this.#observer);
  }
}

function observed(): Observed | undefined {
  return (window as unknown as { Vaadin?: { connectionState?: Observed } }).Vaadin?.connectionState;
}
