// Work is saved as it is typed: what differs from the page's own program, in the browser's database
// (saving/store.ts), at most a third of a second after it was typed. Where there is no database, the first
// file's text goes where small things are kept (storage.ts). Failures are said, and nothing is lost on the page.

import type { SourceFile } from '../../machine/protocol';
import { Store } from '../saving/store';
import { load, save, storageFailed } from '../storage';
import type { Bench } from './bench.svelte';

const DELAY = 300;

/** Which document of the page this tab writes; a tab that was copied begins with the page's own. */
function documentOf(page: string): string {
  try {
    return sessionStorage.getItem(page) ?? page;
  } catch {
    return page;
  }
}

export class Keeper {
  private id: string;
  private revision = 0;
  private store: Store | null = null;
  private opened = false;
  private writing: Promise<void> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | null = null;
  private files: readonly SourceFile[] = [];

  constructor(
    private readonly bench: Bench,
    private readonly page: string,
    private readonly original: () => string,
  ) {
    this.id = page;
  }

  /** What was kept for this page; null if nothing was, or if `wanted` is false: then another program is shown. */
  async open(wanted: boolean): Promise<string | null> {
    // A program that came by a link becomes a document of its own, and leaves the reader's alone.
    this.id = wanted ? documentOf(this.page) : `${this.page}~${crypto.randomUUID()}`;
    this.store = await Store.open();
    const kept = await this.store?.load(this.id).catch(() => undefined);
    this.revision = kept?.revision ?? 0;
    // What an earlier version kept, and what is kept where there is no database.
    return wanted ? (kept?.files[0]?.text ?? load(this.page)) : null;
  }

  /** From here on changes are saved: the page shows what was kept. */
  begin(): void {
    this.opened = true;
    this.files = this.bench.files;
  }

  changed(files: readonly SourceFile[]): void {
    if (!this.opened || files === this.files) return;
    this.files = files;
    // At a steady rate while somebody types, not only when he stops.
    this.timer ??= setTimeout(() => {
      this.timer = null;
      this.flush();
    }, DELAY);
  }

  /** Writes now what has not been written. */
  flush(): void {
    if (!this.opened) return;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    const { files } = this;
    this.writing = this.writing.then(() => this.write(files));
  }

  private async write(files: readonly SourceFile[]): Promise<void> {
    const same = (files[0]?.text ?? '') === this.original();
    if (this.store === null) {
      save(this.page, same ? '' : files[0].text);
      return;
    }
    try {
      if (same) {
        await this.store.remove(this.id, this.revision);
        this.revision = (await this.store.load(this.id))?.revision ?? 0;
      } else {
        const saved = await this.store.save(this.id, this.page, files, this.revision);
        this.id = saved.id;
        this.revision = saved.revision;
        if (saved.apart) {
          try {
            sessionStorage.setItem(this.page, this.id);
          } catch {
            // It is kept all the same; after a reload this tab shows the other's.
          }
          this.bench.notice = 'This program was also changed in another tab. Both are kept: this tab goes on with its own text, and “Take it along” lists all.';
        }
      }
      save(this.page, '');
    } catch (e) {
      storageFailed(e);
    }
  }
}

/** Keeps the program whenever it changes. Called while a page's component is made. */
export function keepWork(bench: Bench, page: string, original: () => string): Keeper {
  const keeper = new Keeper(bench, page, original);
  $effect(() => keeper.changed(bench.files));
  $effect(() => {
    const flush = (): void => keeper.flush();
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      flush();
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
    };
  });
  return keeper;
}
