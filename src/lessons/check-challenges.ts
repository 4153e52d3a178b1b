// Checks lessons/challenges/: the front matter by its schema, that a schedule challenge can be won and in how few
// preemptions, that a repair holds in as few lines as it says, and that its wrong answers fail as they predict.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Explorations, explain } from './check-explore';
import { changedLines, failureKinds, predictedFailure, splitCheck, type FailureKind } from './exercise';
import { splitFrontMatter } from './load';

/** What a challenge says of itself. */
export interface Challenge {
  readonly title: string;
  /** `schedule`: find one that fails; `repair`: change so few lines that none does. */
  readonly kind: 'schedule' | 'repair';
  /** How the program fails. */
  readonly goal: FailureKind;
  /** The fewest preemptions with which a schedule fails. */
  readonly preemptions: number | null;
  /** A repair changes at most so many lines. */
  readonly lines: number | null;
  readonly hint: string;
}

const fields = ['title', 'kind', 'goal', 'preemptions', 'lines', 'hint'];

/** Reads a challenge's front matter; throws with what is wrong. */
export function parseChallenge(file: string, text: string): Challenge {
  const { data } = splitFrontMatter(file, text);
  for (const f of Object.keys(data)) if (!fields.includes(f)) throw new Error(`${file}: no such field: ${f}`);
  const { title, kind, goal, preemptions, lines, hint } = data;
  if (typeof title !== 'string' || typeof hint !== 'string') throw new Error(`${file}: title and hint are wanted`);
  if (kind !== 'schedule' && kind !== 'repair') throw new Error(`${file}: kind is schedule or repair`);
  if (!(failureKinds as readonly unknown[]).includes(goal)) throw new Error(`${file}: goal is one of ${failureKinds.join(', ')}`);
  const number = kind === 'schedule' ? preemptions : lines;
  if (!Number.isInteger(number)) throw new Error(`${file}: a ${kind} wants ${kind === 'schedule' ? 'preemptions' : 'lines'}`);
  return {
    title, hint, kind, goal: goal as FailureKind,
    preemptions: kind === 'schedule' ? (number as number) : null,
    lines: kind === 'repair' ? (number as number) : null,
  };
}

/** What is wrong with the challenges in a folder. */
export async function checkChallenges(root: string): Promise<{ count: number; problems: string[] }> {
  const names = existsSync(root) ? readdirSync(root).filter((n) => /^\d+-/.test(n)).sort() : [];
  const problems: string[] = [];
  for (const name of names) {
    try {
      problems.push(...(await checkOne(join(root, name))).map((p) => `challenges/${name}/${p}`));
    } catch (e) {
      problems.push(`challenges/${name}: ${(e as Error).message}`);
    }
  }
  return { count: names.length, problems };
}

async function checkOne(path: string): Promise<string[]> {
  const read = (f: string): string => readFileSync(join(path, f), 'utf8');
  const c = parseChallenge('challenge.md', read('challenge.md'));
  const explorations = new Explorations((f) => [{ name: f, text: read(f) }], true);
  const files = readdirSync(path).filter((f) => f.endsWith('.go'));
  const problems: string[] = [];
  const start = await explorations.of('main.go');
  if (start === null) return ['main.go: does not compile'];
  if (!start.failures.has(c.goal)) problems.push(`main.go: does not fail by ${c.goal}: ${explain(start.failures)}`);
  if (c.preemptions !== null && start.shortest?.preemptions !== c.preemptions) {
    problems.push(`challenge.md: preemptions: the explorer finds ${start.shortest?.preemptions ?? 'no failure'}`);
  }
  if (c.kind === 'schedule') return problems;
  const solutions = files.filter((f) => f.startsWith('solution'));
  const wrong = files.filter((f) => f.startsWith('wrong-'));
  if (solutions.length === 0 || wrong.length < 2) problems.push('a repair wants solution.go and two wrong answers');
  if (splitCheck(read('main.go')) === null) problems.push("main.go: no line '// The check'");
  for (const f of [...solutions, ...wrong]) {
    if (splitCheck(read(f))?.check !== splitCheck(read('main.go'))?.check) problems.push(`${f}: its check is not that of main.go`);
    const proof = await explorations.of(f);
    if (proof === null) problems.push(`${f}: does not compile`);
    else if (wrong.includes(f)) {
      const { kind } = predictedFailure(f, read(f));
      if (!proof.failures.has(kind)) problems.push(`${f}: should fail by ${kind}: ${explain(proof.failures)}`);
    } else if (!proof.complete || proof.failures.size > 0) problems.push(`${f}: does not hold: ${explain(proof.failures)}`);
  }
  const fewest = Math.min(...solutions.map((f) => changedLines(read(f), read('main.go'))));
  if (fewest !== c.lines) problems.push(`challenge.md: lines: the shortest solution kept changes ${fewest}`);
  return problems;
}
