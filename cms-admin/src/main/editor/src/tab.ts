const KEY = 'stet-tab';

/** This tab, as far as other tabs can tell: its name lasts through a reload, its lock ends with it. */
export interface Tab {
  readonly name: string;
  /** True when another living tab goes by this name. */
  isTaken(name: string): Promise<boolean>;
}

/** A duplicated tab inherits the name of the first and takes a new one. */
export async function thisTab(): Promise<Tab> {
  let name = sessionStorage.getItem(KEY) ?? crypto.randomUUID();
  if (!(await hold(name))) {
    name = crypto.randomUUID();
    await hold(name);
  }
  sessionStorage.setItem(KEY, name);
  const own = name;
  return { name: own, isTaken: async other => other !== own && (await held()).includes(lockOf(other)) };
}

const lockOf = (name: string) => `stet-tab-${name}`;

/** Holds the lock as long as the page lives. Where browsers have no locks, each name counts as free. */
async function hold(name: string): Promise<boolean> {
  const locks = navigator.locks as LockManager | undefined;
  if (locks === undefined) return true;
  return new Promise(resolve => {
    void locks.request(lockOf(name), { ifAvailable: true }, lock => {
      resolve(lock !== null);
      return lock === null ? undefined : new Promise<void>(() => undefined);
    });
  });
}

async function held(): Promise<string[]> {
  const locks = navigator.locks as LockManager | undefined;
  const now = await locks?.query();
  return (now?.held ?? []).map(lock => lock.name ?? '');
}
