// What is kept in the browser between visits. Storage may be full, blocked or absent: nothing here
// throws, and the first failure is told to whoever listens, once.

type Listener = (problem: string) => void;

let listener: Listener | null = null;
let told = false;

/** Is told, at most once a visit, that work is not being kept. */
export function onStorageProblem(f: Listener): void {
  listener = f;
}

export function load(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a value; an empty one is forgotten. Says whether that worked. */
export function save(key: string, value: string): boolean {
  try {
    if (value === '') localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    return true;
  } catch (e) {
    storageFailed(e);
    return false;
  }
}

/** Says, once a visit, that work could not be kept, and why. */
export function storageFailed(e: unknown): void {
  if (told) return;
  told = true;
  const full = e instanceof DOMException && e.name === 'QuotaExceededError';
  listener?.(
    full
      ? 'The browser’s storage for this site is full: your work is not being kept. A share link keeps it.'
      : 'This browser does not let the site store anything: your work is not being kept. A share link keeps it.',
  );
}

/** Remembers something for this tab only, over reloads; where that is not possible, not at all. */
export function remember(key: string, value: string): void {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // After a reload the tab begins anew.
  }
}

export function remembered(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}
