// What a link, a saved document and a presentation hold: a program, how it runs, where one stands in the
// run, and what somebody wanted to show. `checkSession` takes anything at all and gives a session or a
// sentence that says what is wrong: links and files come from strangers.

import type { Position, RunOptions, SourceFile } from '../../machine/protocol';
import { limits } from './limits';

/** Another schedule of the same program, laid beside the one that is shown. */
export interface Branch {
  readonly label: string;
  readonly schedule: string;
}

/** A place in a run, with a sentence about it: a speaker's step, or a reader's note. */
export interface Bookmark {
  readonly caption: string;
  readonly position: Position;
  /** The view of the stage; '' for whichever is shown. */
  readonly view: string;
  /** 0: the session's own schedule; n: the nth of its branches. */
  readonly branch: number;
}

export interface SharedSession {
  readonly files: readonly SourceFile[];
  readonly options: RunOptions;
  /** As the machine gives it; '' for the policy's own. */
  readonly schedule: string;
  /** Where the player stands; null: not run yet. */
  readonly position: Position | null;
  /** The view of the stage. */
  readonly view: string;
  readonly branches: readonly Branch[];
  readonly bookmarks: readonly Bookmark[];
}

export const emptySession: SharedSession = { files: [], options: {}, schedule: '', position: null, view: 'lanes', branches: [], bookmarks: [] };

/** The settings that are shared, in the order in which a link lists them. */
export const sharedOptions = ['policy', 'seed', 'procs', 'args', 'env', 'stdin', 'maxMemory'] as const satisfies readonly (keyof RunOptions)[];

/** The parts of a session as they came; missing ones are at their defaults. */
export interface RawSession {
  readonly files?: unknown;
  readonly options?: unknown;
  readonly schedule?: unknown;
  readonly position?: unknown;
  readonly view?: unknown;
  readonly branches?: unknown;
  readonly bookmarks?: unknown;
}

/** Why a session is refused. */
export class Refused extends Error {}

/** Checks every part; a string ends the sentence "This link does not work: …". */
export function checkSession(raw: RawSession): SharedSession | string {
  try {
    const branches = list(raw.branches ?? [], 'branches', limits.branches).map(branchOf);
    return {
      files: filesOf(raw.files),
      options: optionsOf(raw.options ?? {}),
      schedule: scheduleOf(raw.schedule ?? '', 'its schedule'),
      position: raw.position === undefined || raw.position === null ? null : positionOf(raw.position, 'its position'),
      view: viewOf(raw.view ?? 'lanes', 'its view'),
      branches,
      bookmarks: list(raw.bookmarks ?? [], 'bookmarks', limits.bookmarks).map((b) => bookmarkOf(b, branches.length)),
    };
  } catch (e) {
    if (e instanceof Refused) return e.message;
    throw e;
  }
}

function list(value: unknown, what: string, most: number): unknown[] {
  if (!Array.isArray(value)) throw new Refused(`its ${what} are damaged`);
  if (value.length > most) throw new Refused(`it has ${value.length.toLocaleString('en')} ${what}; at most ${most.toLocaleString('en')} are taken`);
  return value as unknown[];
}

/** Names that a person would give to a Go file, no way out of the folder among them. */
const fileName = /^[\w.][\w./-]{0,99}$/;

function filesOf(value: unknown): readonly SourceFile[] {
  const files: SourceFile[] = [];
  const names = new Set<string>();
  let size = 0;
  for (const f of list(value ?? [], 'files', limits.files)) {
    const { name, text } = object(f, 'its program');
    if (typeof name !== 'string' || typeof text !== 'string') throw new Refused('its program is damaged');
    if (!fileName.test(name) || name.split('/').includes('..')) throw new Refused('a file in it has an impossible name');
    if (names.has(name)) throw new Refused(`it has two files called ${name}`);
    names.add(name);
    size += text.length;
    if (size > limits.source) throw new Refused(`its program has more than ${limits.source.toLocaleString('en')} characters`);
    files.push({ name, text });
  }
  if (files.length === 0) throw new Refused('it has no program');
  return files;
}

/** What schedules are written with (src/machine/schedule.ts); what one says is the machine's to judge. */
const scheduleText = /^[\w.:;/,=+ -]*$/;

function scheduleOf(value: unknown, what: string): string {
  if (typeof value !== 'string' || !scheduleText.test(value)) throw new Refused(`${what} is damaged`);
  if (value.length > limits.schedule) throw new Refused(`${what} has ${value.length.toLocaleString('en')} characters; at most ${limits.schedule.toLocaleString('en')} are taken`);
  return value;
}

function positionOf(value: unknown, what: string): Position {
  const { turn, statement } = object(value, what);
  if (!count(turn) || !count(statement)) throw new Refused(`${what} is damaged`);
  return { turn, statement };
}

function viewOf(value: unknown, what: string): string {
  if (typeof value !== 'string' || !/^[a-z]{1,20}$/.test(value)) throw new Refused(`${what} is damaged`);
  return value;
}

function branchOf(value: unknown): Branch {
  const { label, schedule } = object(value, 'a branch in it');
  return { label: caption(label, 'the name of a branch'), schedule: scheduleOf(schedule, 'a branch’s schedule') };
}

function bookmarkOf(value: unknown, branches: number): Bookmark {
  const b = object(value, 'a bookmark in it');
  const branch = b.branch ?? 0;
  if (!count(branch) || branch > branches) throw new Refused('a bookmark in it is in a branch that is not there');
  return {
    caption: caption(b.caption ?? '', 'a bookmark’s caption'),
    position: positionOf(b.position, 'a bookmark in it'),
    view: (b.view ?? '') === '' ? '' : viewOf(b.view, 'a bookmark’s view'),
    branch,
  };
}

function caption(value: unknown, what: string): string {
  if (typeof value !== 'string') throw new Refused(`${what} is damaged`);
  if (value.length > limits.caption) throw new Refused(`${what} has ${value.length.toLocaleString('en')} characters; at most ${limits.caption} are taken`);
  return value;
}

function object(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Refused(`${what} is damaged`);
  return value as Record<string, unknown>;
}

const count = (n: unknown): n is number => Number.isSafeInteger(n) && (n as number) >= 0;
const between = (lo: number, hi: number) => (n: unknown) => Number.isSafeInteger(n) && (n as number) >= lo && (n as number) <= hi;
const texts = (a: unknown): boolean =>
  Array.isArray(a) && a.length <= limits.arguments && a.every((x) => typeof x === 'string') && a.join('').length <= limits.input;

const optionChecks: Record<(typeof sharedOptions)[number], (v: unknown) => boolean> = {
  policy: (v) => v === 'go' || v === 'round-robin' || v === 'random' || v === 'pct',
  seed: between(0, Number.MAX_SAFE_INTEGER),
  procs: between(1, limits.procs),
  args: texts,
  env: texts,
  stdin: (v) => typeof v === 'string' && v.length <= limits.input,
  maxMemory: between(1, limits.memory),
};

/** Only settings that we know, each of the right kind and within reason, in one order. */
function optionsOf(value: unknown): RunOptions {
  const given = object(value, 'its settings');
  const taken: Record<string, unknown> = {};
  for (const name of sharedOptions) {
    if (!Object.hasOwn(given, name) || given[name] === undefined) continue;
    if (!optionChecks[name](given[name])) throw new Refused(`its setting ${name} is out of range`);
    taken[name] = given[name];
  }
  for (const name of Object.keys(given)) {
    if (given[name] !== undefined && !Object.hasOwn(optionChecks, name)) throw new Refused('it has a setting that is not known here');
  }
  return taken;
}
