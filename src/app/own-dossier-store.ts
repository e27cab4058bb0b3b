/** A dossier of the reader's own: the texts of its folder's files, by name. */
export type StoredDossier = {
  readonly name: string;
  readonly files: ReadonlyMap<string, string>;
  /** Milliseconds; when it was opened. */
  readonly at: number;
};

const DATABASE = "lagekarte";
const STORE = "own-dossiers";

/** Where a tab keeps which of the stored dossiers it has open in a page's place; another tab may have another. */
const tabKey = (slug: string) => `lagekarte-own-dossier:${slug}`;

/** Older ones are forgotten when another is stored: their tab is long closed. */
const KEPT = 7 * 24 * 3_600_000;

/** Stores a dossier and makes it the one this tab opens in the place of the page's own. Rejects when the browser keeps nothing for this site. */
export async function storeOwnDossier(slug: string, stored: StoredDossier): Promise<void> {
  const key = `${stored.at}-${Math.random()}`;
  await inStore("readwrite", (store) =>
    store.delete(IDBKeyRange.upperBound(`${stored.at - KEPT}`)),
  );
  await inStore("readwrite", (store) => store.put(stored, key));
  sessionStorage.setItem(tabKey(slug), key);
}

/** The dossier this tab has open; null when that is the published one, or the browser has forgotten it. */
export async function loadOwnDossier(slug: string): Promise<StoredDossier | null> {
  try {
    const key = sessionStorage.getItem(tabKey(slug));
    if (key === null) return null;
    const found = await inStore<StoredDossier | undefined>("readonly", (store) => store.get(key));
    return found ?? null;
  } catch {
    return null;
  }
}

/** Forgets the dossier this tab has open. */
export async function forgetOwnDossier(slug: string): Promise<void> {
  const key = sessionStorage.getItem(tabKey(slug));
  sessionStorage.removeItem(tabKey(slug));
  if (key !== null) await inStore("readwrite", (store) => store.delete(key));
}

async function inStore<T>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(STORE);
  };
  const database = await settled(opening);
  try {
    return await settled(ask(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
