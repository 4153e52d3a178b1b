// What an exercise is: a program that the learner changes down to a marker line, and below the marker the
// check, which states the property and is put back before an answer is judged. Answers that must hold are
// kept as solution.go (and solution-2.go, …), tempting ones that must fail as wrong-1.go, wrong-2.go, …

import type { Failure } from '../explore/report';

/** The kinds of failure that an answer can be kept for; `sleep` is an answer that waits by the clock instead of for somebody. */
export const failureKinds = [
  'deadlock', 'leak', 'race', 'panic', 'fatal', 'livelock', 'property', 'output', 'sleep',
] as const;
export type FailureKind = (typeof failureKinds)[number];

/**
 * How lessons name what the explorer found. A goroutine that is blocked for ever while the others go on is a leak if it waits
 * at a channel, and a deadlock if it waits for a lock.
 */
export function kindOf(f: Pick<Failure, 'kind' | 'message' | 'stuck'>): FailureKind {
  if (/^(?:panic: )?property: /.test(f.message)) return 'property';
  if (f.kind !== 'partial-deadlock') return f.kind;
  return f.stuck.every((k) => CHANNEL.has(k.operation)) ? 'leak' : 'deadlock';
}

const CHANNEL: ReadonlySet<string> = new Set(['send', 'receive', 'select']);

/** An exercise as the front matter of its lesson.md states it. */
export interface Exercise {
  /** The property, in words. */
  readonly property: string;
  /** The file that the learner starts from. */
  readonly start: string;
  /** The standard output of every schedule, where it is part of the property. */
  readonly output: string | null;
  /** At most so many preemptions are explored, where all would be too many. */
  readonly preemptions: number | null;
  /** At most so many lines of the program may differ, where the exercise is about a small repair. */
  readonly lines: number | null;
  readonly hints: readonly string[];
}

const fields = ['property', 'start', 'output', 'preemptions', 'lines', 'hints'];

/** Reads the front matter's `exercise`; undefined where there is none. */
export function parseExercise(file: string, value: unknown): Exercise | undefined {
  if (value === undefined) return undefined;
  const fail = (what: string): never => {
    throw new Error(`${file}: exercise: ${what}`);
  };
  if (typeof value !== 'object' || value === null) return fail('wants fields, at least property');
  const e = value as Record<string, unknown>;
  for (const name of Object.keys(e)) if (!fields.includes(name)) fail(`no such field: ${name} (there are ${fields.join(', ')})`);
  const text = (name: string): string | null => {
    if (e[name] === undefined) return null;
    return typeof e[name] === 'string' ? e[name] : fail(`${name} wants text`);
  };
  const number = (name: string): number | null => {
    if (e[name] === undefined) return null;
    return Number.isInteger(e[name]) ? (e[name] as number) : fail(`${name} wants a whole number`);
  };
  const hints = e.hints ?? [];
  if (!Array.isArray(hints) || hints.some((h) => typeof h !== 'string')) fail('hints wants a list of texts');
  return {
    property: text('property') ?? fail('property is missing'),
    start: text('start') ?? 'main.go',
    output: text('output'),
    preemptions: number('preemptions'),
    lines: number('lines'),
    hints: hints as string[],
  };
}

/** The line that starts the part which the learner does not write; editors may have indented it. */
const marker = /^[ \t]*\/\/ The check\b.*$/m;

/** An answer's own part, and the check from its marker on; null where there is no marker. */
export function splitCheck(source: string): { answer: string; check: string } | null {
  const m = marker.exec(source);
  return m === null ? null : { answer: source.slice(0, m.index), check: source.slice(m.index) };
}

/** The program that is judged: the learner's part, with the exercise's own check below. */
export function withCheck(answer: string, start: string): string {
  const own = splitCheck(start);
  if (own === null) return answer;
  return (splitCheck(answer)?.answer ?? answer.trimEnd() + '\n\n') + own.check;
}

const prediction = /^\/\/ Fails by ([a-z]+): (.+)$/m;

/** How a kept wrong answer says that it fails: `// Fails by leak: two senders stay behind.` */
export function predictedFailure(file: string, source: string): { kind: FailureKind; why: string } {
  const m = prediction.exec(source);
  if (m === null) throw new Error(`${file}: no line '// Fails by KIND: why'`);
  if (!(failureKinds as readonly string[]).includes(m[1])) {
    throw new Error(`${file}: no such failure: ${m[1]} (there are ${failureKinds.join(', ')})`);
  }
  return { kind: m[1] as FailureKind, why: m[2] };
}

/**
 * How many lines an answer changes of what it was made from, comments and blank lines aside: those that are
 * written, anew or in another place. Taking lines away is one change, however many they are: what is asked
 * for is a small repair, not a long program.
 */
export function changedLines(answer: string, start: string): number {
  const lines = (s: string): string[] =>
    (splitCheck(s)?.answer ?? s).split('\n').map((l) => l.trim()).filter((l) => l !== '' && !l.startsWith('//'));
  const [a, b] = [lines(answer), lines(start)];
  const kept = longestCommon(a, b);
  return Math.max(a.length - kept, b.length > kept ? 1 : 0);
}

/** The length of the longest list that both have in this order. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let above = new Array<number>(b.length + 1).fill(0);
  for (const line of a) {
    const row = [0];
    for (let j = 0; j < b.length; j++) row.push(line === b[j] ? above[j] + 1 : Math.max(above[j + 1], row[j]));
    above = row;
  }
  return above[b.length];
}
