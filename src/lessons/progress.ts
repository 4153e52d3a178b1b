// What a reader has done, as data: kept in the browser, and a file that can be taken along. Reading it is
// total: whatever does not fit is left out, so that an old or broken file never costs more than itself.

export interface LessonProgress {
  /** The text was seen to its end. */
  readonly read: boolean;
  /** An answer to its exercise was proved. */
  readonly passed: boolean;
  /** How far down the text the reader was, from 0 to 1. */
  readonly place: number;
  /** Hints that were taken. */
  readonly hints: number;
}

export interface Bookmark {
  /** track/lesson */
  readonly lesson: string;
  /** The paragraph, counted from 0. */
  readonly part: number;
  /** Its first words. */
  readonly text: string;
}

export interface Progress {
  /** By track/lesson. */
  readonly lessons: Readonly<Record<string, LessonProgress>>;
  /** Best figures by challenge: preemptions, or lines. */
  readonly challenges: Readonly<Record<string, number>>;
  /** The lesson that was open last, as track/lesson; '' none yet. */
  readonly last: string;
  readonly bookmarks: readonly Bookmark[];
  /** The stage follows the text as it is scrolled. */
  readonly follow: boolean;
}

/** A file of progress, with the programs that were written. */
export interface ProgressFile {
  readonly progress: Progress;
  /** As the store of programs exports and takes them; null: none. */
  readonly work: unknown;
}

export const noProgress: Progress = { lessons: {}, challenges: {}, last: '', bookmarks: [], follow: false };
export const untouched: LessonProgress = { read: false, passed: false, place: 0, hints: 0 };

/** What a file must begin with. */
const format = 'interleave progress';
const version = 1;
const address = /^[a-z0-9-]+\/[a-z0-9-]+$/;
const slug = /^[a-z0-9-]+$/;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (v: unknown): v is Fields => typeof v === 'object' && v !== null && !Array.isArray(v);
const number = (v: unknown, most: number): number => (typeof v === 'number' && v >= 0 && v <= most ? v : 0);

function entries<T>(v: unknown, name: RegExp, read: (value: unknown) => T | null): Record<string, T> {
  const out: Record<string, T> = {};
  if (!isFields(v)) return out;
  for (const [key, value] of Object.entries(v)) {
    const one = name.test(key) ? read(value) : null;
    if (one !== null) out[key] = one;
  }
  return out;
}

/** Progress from data of any kind. */
export function readProgress(data: unknown): Progress {
  if (!isFields(data)) return noProgress;
  const bookmarks = Array.isArray(data.bookmarks) ? data.bookmarks : [];
  return {
    lessons: entries(data.lessons, address, (v) =>
      isFields(v) ? { read: v.read === true, passed: v.passed === true, place: number(v.place, 1), hints: Math.floor(number(v.hints, 99)) } : null,
    ),
    challenges: entries(data.challenges, slug, (v) => (Number.isInteger(v) && (v as number) >= 0 ? (v as number) : null)),
    last: typeof data.last === 'string' && address.test(data.last) ? data.last : '',
    bookmarks: bookmarks.flatMap((b: unknown) =>
      isFields(b) && typeof b.lesson === 'string' && address.test(b.lesson) && Number.isInteger(b.part) && typeof b.text === 'string'
        ? [{ lesson: b.lesson, part: b.part as number, text: b.text.slice(0, 120) }]
        : [],
    ),
    follow: data.follow === true,
  };
}

/** The text of a progress file. */
export function formatFile(f: ProgressFile): string {
  return JSON.stringify({ format, version, ...f }, null, 2) + '\n';
}

/** A progress file, or what is wrong with the text. */
export function parseFile(text: string): ProgressFile | { readonly problem: string } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { problem: 'That is no progress file: it is not JSON.' };
  }
  if (!isFields(data) || data.format !== format) return { problem: 'That is no progress file of Interleave.' };
  if (data.version !== version) return { problem: `That progress file has version ${String(data.version)}; this site reads version ${version}.` };
  return { progress: readProgress(data.progress), work: data.work ?? null };
}

/** Both together: what was done in either is done, and the better figure counts. The second says where the reader is. */
export function mergeProgress(a: Progress, b: Progress): Progress {
  const lessons: Record<string, LessonProgress> = { ...a.lessons };
  for (const [key, l] of Object.entries(b.lessons)) {
    const other = a.lessons[key] ?? untouched;
    lessons[key] = { read: l.read || other.read, passed: l.passed || other.passed, place: l.place, hints: Math.max(l.hints, other.hints) };
  }
  const challenges: Record<string, number> = { ...a.challenges };
  for (const [key, n] of Object.entries(b.challenges)) challenges[key] = Math.min(n, a.challenges[key] ?? n);
  const same = (x: Bookmark, y: Bookmark): boolean => x.lesson === y.lesson && x.part === y.part;
  return {
    lessons, challenges,
    last: b.last === '' ? a.last : b.last,
    bookmarks: [...a.bookmarks, ...b.bookmarks.filter((m) => !a.bookmarks.some((n) => same(m, n)))],
    follow: b.follow,
  };
}
