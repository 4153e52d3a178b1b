// Work is saved as it is typed: what differs from the page's own program, in the browser's database
// (saving/store.ts), at most a tenth of a second after it was typed. Where there is no database, the files
// go where small things are kept (storage.ts). Failures are said, and nothing is lost on the page.

import type { SourceFile } from '../../machine/protocol';
import { Store, type Kept } from '../saving/store';
import { packFiles, unpackFiles } from '../saving/text';
import { load, remember, remembered, save, storageFailed } from '../storage';
import type { Bench } from './bench.svelte';

const DELAY = 100;

const sameFiles = (a: readonly SourceFile[], b: readonly SourceFile[]): boolean =>
  a.length === b.length && a.every((f, i) => f.name === b[i].name && f.text === b[i].text);

export class Keeper {
  private id: string;
  private revision = 0;
  private store: Store | null = null;
  private opened = false;
  private writing: Promise<void> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | null = null;
  private files: readonly SourceFile[] = [];
  /** Under which name the tab remembers which document it writes. */
  private tabKey: string;

  constructor(
    private readonly bench: Bench,
    readonly page: string,
    private readonly original: () => readonly SourceFile[],
  ) {
    this.id = page;
    this.tabKey = page;
  }

  /**
   * Shows what was kept for this page, and saves changes from here on. A program that came by a link is a
   * document of its own, which is made when the reader changes it, and leaves his own program alone.
   */
  async open(link = ''): Promise<void> {
    const before = this.bench.files;
    this.opened = false;
    this.flush();
    await this.writing;
    this.tabKey = this.page + link;
    // A tab that was copied begins with the document of the tab that it is a copy of.
    this.id = remembered(this.tabKey) ?? (link === '' ? this.page : this.apart());
    this.store ??= await Store.open();
    const kept = await this.store?.load(this.id).catch(() => undefined);
    // What an earlier version kept, and what is kept where there is no database.
    const old = kept === undefined && link === '' ? load(this.page) : null;
    const files = kept?.files ?? (old === null ? null : this.whole(unpackFiles(old)));
    this.revision = kept?.revision ?? 0;
    this.opened = true;
    if (files !== null && this.bench.files === before) this.bench.load(files);
    else if (files !== null) this.id = this.apart(); // Whoever was faster goes on with what he typed, beside it.
    this.files = this.bench.files;
    if (this.bench.files !== before && files === null) this.changed(this.bench.files, true);
  }

  /** Goes on with another document of this page; what is on the page now has been kept. */
  async go(kept: Kept): Promise<void> {
    this.flush();
    await this.writing;
    this.id = kept.id;
    this.revision = kept.revision;
    remember(this.tabKey, this.id);
    this.bench.load(kept.files);
    this.files = this.bench.files;
  }

  changed(files: readonly SourceFile[], all = false): void {
    if (!this.opened || (files === this.files && !all)) return;
    this.files = files;
    // At a steady rate while somebody types, not only when he stops.
    this.timer ??= setTimeout(() => this.flush(), DELAY);
  }

  /** Writes now what has not been written. */
  flush(): void {
    if (this.timer === null) return;
    clearTimeout(this.timer);
    this.timer = null;
    const { files } = this;
    this.writing = this.writing.then(() => this.write(files));
  }

  /** A program of one file with the files that the page puts beside it. */
  private whole(files: readonly SourceFile[]): readonly SourceFile[] {
    return files.length === 1 ? [files[0], ...this.original().slice(1)] : files;
  }

  private apart(): string {
    return `${this.page}~${crypto.randomUUID()}`;
  }

  private async write(files: readonly SourceFile[]): Promise<void> {
    const same = sameFiles(files, this.original());
    if (this.store === null) {
      save(this.page, same ? '' : packFiles(files));
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
        if (this.id !== this.page) remember(this.tabKey, this.id);
        if (saved.apart)
          this.bench.notice = 'This program was also changed in another tab. Both are kept: this tab goes on with its own text, and “Take it along” lists all.';
      }
      save(this.page, '');
    } catch (e) {
      storageFailed(e);
    }
  }
}

/** Keeps the program whenever it changes. Called while a page's component is made. */
export function keepWork(bench: Bench, page: string, original: () => readonly SourceFile[]): Keeper {
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
