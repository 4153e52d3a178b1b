// Checks lessons/challenges/: the front matter by its schema, that a schedule challenge can be won and in how few
// preemptions, that a repair holds in as few lines as it says, and that its wrong answers fail as they predict.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseChallenge } from './challenge';
import { Explorations, explain } from './check-explore';
import { changedLines, predictedFailure, splitCheck } from './exercise';
import { splitFrontMatter } from './load';

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
  const c = parseChallenge('challenge.md', splitFrontMatter('challenge.md', read('challenge.md')).data);
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
