// What a challenge is: a program and a goal. Either the reader is the scheduler and finds a schedule that
// fails, or the reader repairs the program in few lines. Loaded from lessons/challenges/NN-name/ by load.ts.

import { failureKinds, type FailureKind } from './exercise';

/** What a challenge says of itself in its front matter. */
export interface ChallengeData {
  readonly title: string;
  /** `schedule`: find one that fails; `repair`: change so few lines that none does. */
  readonly kind: 'schedule' | 'repair';
  /** How the program fails. */
  readonly goal: FailureKind;
  /** The fewest preemptions with which a schedule fails. */
  readonly preemptions: number | null;
  /** The fewest lines that a kept repair changes. */
  readonly lines: number | null;
  readonly hint: string;
}

export interface ChallengeLink extends ChallengeData {
  readonly slug: string;
}

export interface Challenge extends ChallengeLink {
  /** The text, as sanitised HTML. */
  readonly html: string;
  readonly source: string;
  /** A repair that holds; null where the reader is the scheduler. */
  readonly solution: string | null;
  readonly previous: ChallengeLink | null;
  readonly next: ChallengeLink | null;
}

const fields = ['title', 'kind', 'goal', 'preemptions', 'lines', 'hint'];

/** Failures that a run by hand shows at its end: races and livelocks are seen by the explorer only. */
const byHand: readonly FailureKind[] = ['deadlock', 'leak', 'panic', 'fatal', 'property'];

/** Reads a challenge's front matter; throws with what is wrong. */
export function parseChallenge(file: string, data: Readonly<Record<string, unknown>>): ChallengeData {
  const fail = (what: string): never => {
    throw new Error(`${file}: ${what}`);
  };
  for (const f of Object.keys(data)) if (!fields.includes(f)) fail(`no such field: ${f} (there are ${fields.join(', ')})`);
  const { title, kind, goal, preemptions, lines, hint } = data;
  if (typeof title !== 'string' || typeof hint !== 'string') return fail('title and hint are wanted');
  if (kind !== 'schedule' && kind !== 'repair') return fail('kind is schedule or repair');
  const goals = kind === 'schedule' ? byHand : failureKinds;
  if (!(goals as readonly unknown[]).includes(goal)) return fail(`goal of a ${kind} is one of ${goals.join(', ')}`);
  const [name, number, other] = kind === 'schedule' ? ['preemptions', preemptions, lines] : ['lines', lines, preemptions];
  if (!Number.isInteger(number) || (number as number) < 0) return fail(`a ${kind} wants ${name}, a whole number`);
  if (other !== undefined) return fail(`a ${kind} wants ${name} only`);
  return {
    title, hint, kind, goal: goal as FailureKind,
    preemptions: kind === 'schedule' ? (number as number) : null,
    lines: kind === 'repair' ? (number as number) : null,
  };
}

/** What the reader is to reach, in words. */
export const goals: Readonly<Record<FailureKind, string>> = {
  deadlock: 'a deadlock: nobody can go on',
  leak: 'a leak: somebody is left when main has ended',
  race: 'a data race',
  panic: 'a panic',
  fatal: 'a fatal error',
  livelock: 'a livelock: all go on, and nothing gets done',
  property: 'that the program’s own property is broken',
  output: 'other output',
  sleep: 'an answer that sleeps',
};
