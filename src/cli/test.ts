// `interleave test`: runs Test functions, with go test's output.

import { basename, resolve } from 'node:path';
import { writeSync } from 'node:fs';
import type { ExploreOptions } from '../explore/explore';
import { seedSentence, verdictSentence, type Report } from '../explore/report';
import { exploreTests } from '../explore/tests';
import { Compiler, formatDiagnostics, testProgram, type SourceText } from '../go/compile';
import { stdSource } from '../go/std';
import { runProgram } from '../machine/batch';
import { SessionFactory } from '../machine/session';
import { readProgram } from './sources';
import { parseFlags, UsageError, wholeNumber } from './usage';

const help = `usage: interleave test [-run RE] [-v] [--seed N] [--race] DIRECTORY|FILE...
       interleave test --all-schedules [-run RE] [FLAGS] DIRECTORY|FILE...

  --schedule S         follows a schedule, as printed by --all-schedules
  --all-schedules      explores every schedule of each test
  --max-schedules N    ... stops a test after so many schedules
  --max-seconds S      ... stops a test after so many seconds
  --max-steps N        ... operations in one schedule at most (10000)
  --allow-leaks        ... goroutines left blocked at the end are no failure
  --json               ... prints the reports as JSON

Exit: 0 when all tests pass, 1 when one fails or the package does not compile. With --all-schedules: 0 all tests hold in
all schedules, 1 one fails, 3 one was stopped at a limit with nothing found, 2 does not compile or bad use.
`;

/** Flags of go test have one dash. */
const dashed = (a: string): string => (/^-(run|v|short|count|race)\b/.test(a) ? '-' + a : a);

export async function test(args: readonly string[]): Promise<number> {
  const flagTypes = {
    run: 'string', v: 'boolean', short: 'boolean', count: 'string', seed: 'string', race: 'boolean', schedule: 'string',
    'all-schedules': 'boolean', 'max-schedules': 'string', 'max-seconds': 'string', 'max-steps': 'string', 'allow-leaks': 'boolean', json: 'boolean',
  } as const;
  const { flags, files } = parseFlags(args.map(dashed), flagTypes, help);
  const sources = readProgram(files);
  const name = sources.length === 1 ? 'command-line-arguments' : basename(resolve(files[0]));
  if (flags['all-schedules'] === true) {
    const seconds = flags['max-seconds'] === undefined ? null : Number(flags['max-seconds']);
    if (seconds !== null && !(seconds >= 0)) throw new UsageError(`--max-seconds wants seconds, not '${flags['max-seconds']}'`);
    return allSchedules(sources, flags.run ?? '', flags.json ?? false, {
      maxSchedules: flags['max-schedules'] === undefined ? null : wholeNumber('max-schedules', flags['max-schedules'], 0, 1),
      maxSeconds: seconds,
      maxSteps: wholeNumber('max-steps', flags['max-steps'], 10_000, 1),
      allowLeaks: flags['allow-leaks'] ?? false,
      seed: wholeNumber('seed', flags.seed, 1),
    });
  }
  const program = testProgram(sources);
  if (program === null) throw new UsageError('no test files');
  const result = await new Compiler(stdSource).compile(program);
  if (!result.ok) {
    process.stderr.write(formatDiagnostics(result.diagnostics));
    process.stdout.write(`FAIL\t${name} [build failed]\nFAIL\n`);
    return 1;
  }
  if (flags.schedule !== undefined) return scheduled(program, flags.schedule, [...(flags.run === undefined ? [] : [`-test.run=${flags.run}`]), ...(flags.v === true ? ['-test.v'] : [])]);
  const race = flags.race ?? false;
  const got = await runProgram(result.compilation.module('blocking', 512, race), {
    seed: BigInt(wholeNumber('seed', flags.seed, 1)),
    args: [
      name,
      ...(flags.run === undefined ? [] : [`-test.run=${flags.run}`]),
      ...(flags.v === true ? ['-test.v'] : []),
      ...(flags.short === true ? ['-test.short'] : []),
      ...(flags.count === undefined ? [] : [`-test.count=${flags.count}`]),
    ],
  });
  process.stdout.write(got.stdout);
  process.stderr.write(got.stderr);
  process.stdout.write(got.exit === 0 ? `ok  \t${name}\t0.000s\n` : `FAIL\t${name}\t0.000s\nFAIL\n`);
  return got.exit === 0 ? 0 : 1;
}

/** Runs tests by a schedule. */
async function scheduled(program: readonly SourceText[], schedule: string, args: readonly string[]): Promise<number> {
  const { result, session } = await new SessionFactory(stdSource).open(program.map((p) => ({ ...p })), {
    schedule, args, maxEvents: 0, granularity: 'visible', race: true,
  });
  if (!result.ok) throw new UsageError('the tests do not compile');
  if (result.scheduleNote !== '') throw new UsageError(result.scheduleNote);
  const state = await session!.runToEnd();
  for (const chunk of await session!.output(0)) writeSync(chunk.fd, chunk.text);
  if (session!.stepper.scheduleNote !== '') process.stderr.write(`interleave: ${session!.stepper.scheduleNote}\n`);
  return state.outcome?.exitCode === 0 ? 0 : 1;
}

/** Explores each test in all schedules; prints a verdict for each. */
async function allSchedules(sources: readonly SourceText[], pattern: string, json: boolean, options: ExploreOptions): Promise<number> {
  try {
    new RegExp(pattern, 'u');
  } catch {
    throw new UsageError(`-run wants a regular expression, not '${pattern}'`);
  }
  const result = await exploreTests(new Compiler(stdSource), sources, pattern, options, ({ name, report }) => {
    if (!json) process.stdout.write(describeTest(name, report));
  });
  if (!result.ok) {
    if (result.diagnostics.length === 0) throw new UsageError('no test files');
    process.stderr.write(formatDiagnostics(result.diagnostics));
    return 2;
  }
  const verdicts = result.tests.map((t) => t.report.verdict);
  const verdict = verdicts.includes('fails') ? 'fails' : verdicts.includes('incomplete') ? 'incomplete' : 'holds';
  if (json) process.stdout.write(JSON.stringify({ verdict, tests: result.tests.map(({ name, report }) => ({ name, ...report })) }) + '\n');
  else if (verdicts.length === 0) process.stdout.write('no tests to run\n');
  return verdict === 'holds' ? 0 : verdict === 'fails' ? 1 : 3;
}

function describeTest(name: string, r: Report): string {
  const word = { holds: 'ok  ', fails: 'FAIL', incomplete: '?   ' }[r.verdict];
  const lines = [`${word} ${name}: ${verdictSentence(r)} (${r.seconds.toFixed(2)} s)`];
  if (seedSentence(r) !== '') lines.push(`     ${seedSentence(r)}`);
  for (const f of r.failures) {
    lines.push(`     ${f.kind}${f.position === '' ? '' : ` at ${f.position}`}: ${f.message} (in ${f.count} of ${r.schedules} schedules)`);
    lines.push(`       interleave test -run '^${name}$' --schedule '${f.schedule}'`);
  }
  return lines.map((l) => l + '\n').join('');
}
