// Documents in the browser's database: what somebody has typed, one document a page and tab. A document has
// a revision; who writes on top of a revision that is not the one he has read keeps his own text beside it,
// so that of two tabs neither loses anything.

import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { SourceFile } from '../../machine/protocol';
import { checkSession } from '../share/session';

export interface Kept {
  readonly id: string;
  /** The page that it belongs to: 'interleave.play', 'interleave.lesson.…'. */
  readonly page: string;
  readonly files: readonly SourceFile[];
  readonly revision: number;
  /** When it was saved, milliseconds since 1970. */
  readonly saved: number;
}

interface Schema extends DBSchema {
  documents: { key: string; value: Kept; indexes: { page: string } };
}

export interface Saved {
  readonly id: string;
  readonly revision: number;
  /** Somebody else had written: this is another document now. */
  readonly apart: boolean;
}

/** Milliseconds until a database that does not answer counts as absent. */
const PATIENCE = 3000;

/** The form of a file with everything in it. */
const format = 'interleave-documents-1';

export class Store {
  private constructor(private readonly db: IDBPDatabase<Schema>) {}

  /** Null where there is no database, or it may not be used, or it does not answer. */
  static async open(name = 'interleave'): Promise<Store | null> {
    try {
      const opening = openDB<Schema>(name, 1, {
        upgrade(d) {
          d.createObjectStore('documents', { keyPath: 'id' }).createIndex('page', 'page');
        },
        // A newer version of the site waits for this one to let go.
        blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
      });
      const silence = new Promise<null>((r) => setTimeout(() => r(null), PATIENCE));
      const db = await Promise.race([opening, silence]);
      return db && new Store(db);
    } catch {
      return null;
    }
  }

  load(id: string): Promise<Kept | undefined> {
    return this.db.get('documents', id);
  }

  /** All documents, the last saved first. */
  async all(): Promise<Kept[]> {
    return (await this.db.getAll('documents')).sort((a, b) => b.saved - a.saved);
  }

  /** Saves on top of a revision, 0 for none; fails as the database does, when it is full. */
  async save(id: string, page: string, files: readonly SourceFile[], known: number): Promise<Saved> {
    const tx = this.db.transaction('documents', 'readwrite');
    const there = await tx.store.get(id);
    const apart = (there?.revision ?? 0) !== known && there !== undefined;
    const target = apart ? `${page}~${crypto.randomUUID()}` : id;
    const revision = apart ? 1 : known + 1;
    await tx.store.put({ id: target, page, files: files.map(({ name, text }) => ({ name, text })), revision, saved: Date.now() });
    await tx.done;
    return { id: target, revision, apart };
  }

  /** Forgets a document, unless somebody else has written to it. */
  async remove(id: string, known: number): Promise<void> {
    const tx = this.db.transaction('documents', 'readwrite');
    const there = await tx.store.get(id);
    if (there?.revision === known) await tx.store.delete(id);
    await tx.done;
  }

  /** Everything as the text of one file. */
  async exportAll(): Promise<string> {
    return JSON.stringify({ format, documents: await this.all() }, null, 1);
  }

  /** Takes everything from such a file; what is here already and differs is kept beside it. Says what became of it. */
  async importAll(text: string): Promise<string> {
    let data: unknown;
    try {
      data = JSON.parse(text);
    } catch {
      return 'This is no file of kept programs.';
    }
    const { format: f, documents } = (typeof data === 'object' && data !== null ? data : {}) as { format?: unknown; documents?: unknown };
    if (f !== format || !Array.isArray(documents)) return 'This is no file of kept programs.';
    let taken = 0;
    for (const d of (documents as unknown[]).slice(0, 10_000)) {
      if (typeof d !== 'object' || d === null) continue;
      const { id, page, files } = d as Record<string, unknown>;
      const session = checkSession({ files });
      if (typeof id !== 'string' || typeof page !== 'string' || id.length > 300 || page.length > 200 || typeof session === 'string') continue;
      const there = await this.load(id);
      if (there !== undefined && JSON.stringify(there.files) === JSON.stringify(session.files)) continue;
      // Revision -1 is nobody's: where there is a document, this one comes beside it.
      await this.save(id, page, session.files, there === undefined ? 0 : -1);
      taken++;
    }
    const left = documents.length - taken;
    return `${taken} program${taken === 1 ? '' : 's'} taken${left > 0 ? `; ${left} were here already or are damaged` : ''}.`;
  }
}
