// The reader's progress, kept in the browser; pages read it and it changes under them. The programs that
// readers write are kept by the pages that show them (keepWork), under the keys that this file names.

import {
  formatFile, mergeProgress, noProgress, parseFile, readProgress, untouched, type Bookmark, type LessonProgress, type Progress,
} from '../../lessons/progress';
import { load, save } from '../storage';

const key = 'interleave.progress';
const programs = 'interleave.lesson.';

/** Where a lesson's or challenge's program is kept: by track/lesson. */
export const programKey = (address: string): string => programs + address;

class ProgressStore {
  #value = $state.raw<Progress>(noProgress);
  /** What is kept has been read. Nothing is known of the reader before: pages are prerendered without. */
  ready = $state(false);

  /** Reads what is kept; called when a page is mounted. */
  open(): void {
    const text = load(key);
    let data: unknown = null;
    try {
      data = text === null ? null : JSON.parse(text);
    } catch {
      // Broken by somebody else: begin anew.
    }
    this.#value = readProgress(data);
    this.ready = true;
  }

  get value(): Progress {
    return this.#value;
  }

  lesson(address: string): LessonProgress {
    return this.#value.lessons[address] ?? untouched;
  }

  /** Notes something about a lesson. */
  note(address: string, more: Partial<LessonProgress>): void {
    const was = this.lesson(address);
    const now = { ...was, ...more };
    const same = was.read === now.read && was.passed === now.passed && was.place === now.place && was.hints === now.hints;
    if (same && address in this.#value.lessons) return;
    this.#put({ lessons: { ...this.#value.lessons, [address]: now } });
  }

  visit(address: string): void {
    if (this.#value.last !== address) this.#put({ last: address });
  }

  /** Notes a challenge that was won; the best figure stays. */
  won(slug: string, figure: number): void {
    const best = this.#value.challenges[slug];
    if (best === undefined || figure < best) this.#put({ challenges: { ...this.#value.challenges, [slug]: figure } });
  }

  follow(on: boolean): void {
    this.#put({ follow: on });
  }

  isMarked(lesson: string, part: number): boolean {
    return this.#value.bookmarks.some((b) => b.lesson === lesson && b.part === part);
  }

  /** Sets a bookmark, or takes it away. */
  mark(b: Bookmark): void {
    const others = this.#value.bookmarks.filter((x) => x.lesson !== b.lesson || x.part !== b.part);
    this.#put({ bookmarks: others.length < this.#value.bookmarks.length ? others : [...others, b] });
  }

  /** The text of a file with everything. */
  async file(): Promise<string> {
    const kept = await openStore();
    return formatFile({ progress: this.#value, work: kept === null ? null : JSON.parse(await kept.exportAll()) });
  }

  /** Takes a file's progress to what is here; says what is wrong with it, '' if nothing. */
  async take(text: string): Promise<string> {
    const file = parseFile(text);
    if ('problem' in file) return file.problem;
    if (file.work !== null) await (await openStore())?.importAll(JSON.stringify(file.work));
    this.#put(mergeProgress(this.#value, file.progress));
    return '';
  }

  /** Forgets all that was done; programs stay. */
  forget(): void {
    this.#put(noProgress);
  }

  #put(more: Partial<Progress>): void {
    this.#value = { ...this.#value, ...more };
    save(key, JSON.stringify(this.#value));
  }
}

/** The store of programs, fetched when it is wanted; null where there is none. */
const openStore = async () => (await import('../saving/store')).Store.open();

export const progress = new ProgressStore();
