/** What somebody typed and no server has acknowledged yet, as this browser keeps it. */
export interface LocalDraft {
  /** One per tab and story. */
  id: string;
  /** The story and the person: nobody finds another person's words here. */
  story: string;
  /** The saved version these words were typed on. */
  version: number;
  /** Marks of the words that were handed over on that version and never acknowledged: the server may have one of them. */
  handed?: string[];
  headline: string;
  standfirst: string;
  body: string;
  /** Milliseconds since 1970, by this computer's clock. */
  at: number;
}

/** Where local drafts are kept. */
export interface DraftStore {
  put(draft: LocalDraft): Promise<void>;
  remove(id: string): Promise<void>;
  of(story: string): Promise<LocalDraft[]>;
}

const NAME = 'drafts';

/** Local drafts in the browser's own database: they outlive the tab, the browser and the computer's next start. */
export class BrowserStore implements DraftStore {
  #opening: Promise<IDBDatabase> | undefined;

  async put(draft: LocalDraft): Promise<void> {
    await this.#change(drafts => drafts.put(draft));
  }

  async remove(id: string): Promise<void> {
    await this.#change(drafts => drafts.delete(id));
  }

  async of(story: string): Promise<LocalDraft[]> {
    const database = await this.#open();
    return answerOf(database.transaction(NAME).objectStore(NAME).index('story').getAll(story) as IDBRequest<LocalDraft[]>);
  }

  async #change(act: (drafts: IDBObjectStore) => IDBRequest): Promise<void> {
    const transaction = (await this.#open()).transaction(NAME, 'readwrite');
    act(transaction.objectStore(NAME));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = transaction.onerror = () => reject(transaction.error);
    });
  }

  #open(): Promise<IDBDatabase> {
    this.#opening ??= this.#openNow().catch(problem => {
      this.#opening = undefined;
      throw problem;
    });
    return this.#opening;
  }

  #openNow(): Promise<IDBDatabase> {
    const opening = indexedDB.open('stet', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(NAME, { keyPath: 'id' }).createIndex('story', 'story');
    return answerOf(opening);
  }
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
