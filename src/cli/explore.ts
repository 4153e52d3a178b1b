// `interleave explore`: runs a program under all schedules and says what holds, or how it fails.

import { existsSync, readFileSync } from 'node:fs';
import { Compiler, formatDiagnostics } from '../go/compile';
import { stdSource } from '../go/std';
import { explore as exploreProgram, type ExploreOptions } from '../explore/explore';
import { MergeError, mergeReports } from '../explore/merge';
import { probabilitySentence, seedSentence, verdictSentence, type Failure, type Report, type Shard } from '../explore/report';
import { readProgram } from './sources';
import { startThread } from './threads';
import { parseFlags, UsageError, wholeNumber, type Flags } from './usage';

const help = `usage: interleave explore [FLAGS] FILE|DIRECTORY [-- ARGUMENTS]

  --max-preemptions N  only schedules with at most N preemptions (also --preemptions)
  --max-delays N       only schedules with at most N delays (also --delays)
  --iterate            bounds 0, 1, 2, ... up to N, until something fails or nothing is left out
  --random N           draws N schedules at random
  --pct D              draws schedules (--random N; 1000) so that failures of depth D show with a known probability
  --seed N             of what is drawn, and of the program's map order and random numbers (1)
  --workers N          shares the work out to N threads; the report is the same for any number
  --max-schedules N    stops after so many schedules
  --max-seconds S      stops after so many seconds
  --max-steps N        operations in one schedule at most (10000)
  --max-memory MiB     the program's memory, and the memory for states to go back to (512)
  --first              stops at the first failure
  --allow-leaks        goroutines left blocked at exit are no failure
  --expect FILE|TEXT   other output than this is a failure; white space around it does not count
  --shard I/N          explores part I of N: parts are disjoint, and together all schedules
  --merge FILE...      puts the JSON reports of all parts together
  --json               prints the report as JSON

Exit: 0 holds in all schedules, 1 fails, 3 stopped at a bound or limit with nothing found, 2 does not compile or bad use.
`;

const flagTypes = {
  'max-preemptions': 'string',
  preemptions: 'string',
  'max-delays': 'string',
  delays: 'string',
  iterate: 'boolean',
  random: 'string',
  pct: 'string',
  seed: 'string',
  'max-schedules': 'string',
  'max-seconds': 'string',
  'max-steps': 'string',
  'max-memory': 'string',
  workers: 'string',
  first: 'boolean',
  'allow-leaks': 'boolean',
  expect: 'string',
  json: 'boolean',
  shard: 'string',
  merge: 'boolean',
} as const;

export async function explore(args: readonly string[]): Promise<number> {
  const { flags, files, rest } = parseFlags(args, flagTypes, help);
  if (flags.merge === true) return tell(merged(files), flags.json === true);
  const maxSeconds = flags['max-seconds'] === undefined ? null : Number(flags['max-seconds']);
  if (maxSeconds !== null && !(maxSeconds >= 0)) throw new UsageError(`--max-seconds wants seconds, not '${flags['max-seconds']}'`);
  const maxMemory = wholeNumber('max-memory', flags['max-memory'], 512, 4);
  const options: ExploreOptions = {
    ...extent(flags),
    maxSchedules: flags['max-schedules'] === undefined ? null : wholeNumber('max-schedules', flags['max-schedules'], 0, 1),
    maxSeconds,
    maxSteps: wholeNumber('max-steps', flags['max-steps'], 10_000, 1),
    maxMemory,
    seed: wholeNumber('seed', flags.seed, 1),
    first: flags.first ?? false,
    allowLeaks: flags['allow-leaks'] ?? false,
    expect: flags.expect === undefined ? undefined : expected(flags.expect),
    args: rest,
    ...(flags.workers === undefined ? {} : { workers: wholeNumber('workers', flags.workers, 1, 1) }),
  };
  if (options.workers !== undefined && (options.shard ?? options.sample ?? options.maxPreemptions ?? options.maxDelays) != null) {
    throw new UsageError('--workers share out all schedules: give it without bounds, --random, --pct and --shard');
  }
  const result = await new Compiler(stdSource).compile(readProgram(files));
  if (!result.ok) {
    process.stderr.write(formatDiagnostics(result.diagnostics));
    return 2;
  }
  const showsProgress = process.stderr.isTTY && flags.json !== true;
  const report = await exploreProgram(result.compilation.module('visible', maxMemory, true), options, (p) => {
    if (showsProgress) process.stderr.write(`\r${p.schedules} schedules, ${Math.round(p.schedules / p.seconds)} a second `);
  }, startThread);
  if (showsProgress) process.stderr.write('\r\x1b[K');
  return tell(report, flags.json === true);
}

/** How much is to be explored: all, a part, what lies within a bound, or a sample. */
function extent(flags: Flags<typeof flagTypes>): Pick<ExploreOptions, 'maxPreemptions' | 'maxDelays' | 'iterate' | 'sample' | 'shard'> {
  const number = (name: 'max-preemptions' | 'preemptions' | 'max-delays' | 'delays' | 'random' | 'pct', least: number): number | null =>
    flags[name] === undefined ? null : wholeNumber(name, flags[name], 0, least);
  const preemptions = number('max-preemptions', 0) ?? number('preemptions', 0);
  const delays = number('max-delays', 0) ?? number('delays', 0);
  const [runs, depth] = [number('random', 1), number('pct', 1)];
  const bounded = preemptions !== null || delays !== null || flags.iterate === true;
  if (preemptions !== null && delays !== null) throw new UsageError('give a bound of preemptions or of delays, not both');
  if (bounded && (runs !== null || depth !== null)) throw new UsageError('a sample has no bounds: give --random or --pct, or a bound');
  if (flags.shard !== undefined) {
    if (bounded || runs !== null || depth !== null) throw new UsageError('--shard is of all schedules: give it without bounds, --random and --pct');
    return { shard: parseShard(flags.shard) };
  }
  if (runs !== null || depth !== null) return { sample: { runs: runs ?? DRAWN, ...(depth === null ? {} : { depth }) } };
  if (!bounded) return {};
  const iterate = flags.iterate === true;
  if (delays !== null) return { maxDelays: delays, iterate };
  return { maxPreemptions: preemptions ?? Infinity, iterate };
}

/** Schedules that --pct draws. */
const DRAWN = 1000;

/** The output in a file, or else the text itself, in which \n is a new line. */
function expected(fileOrText: string): string {
  return existsSync(fileOrText) ? readFileSync(fileOrText, 'utf8') : fileOrText.replaceAll('\\n', '\n');
}

function tell(report: Report, json: boolean): number {
  process.stdout.write(json ? JSON.stringify(report) + '\n' : describe(report));
  const { preemptions, delays } = report.bound;
  if (report.verdict === 'fails') return 1;
  return report.verdict === 'holds' && preemptions === null && delays == null ? 0 : 3;
}

function parseShard(text: string): Shard {
  const m = /^(\d+)\/(\d+)$/.exec(text);
  const [index, count] = m === null ? [0, 0] : [Number(m[1]), Number(m[2])];
  if (index < 1 || index > count) throw new UsageError(`--shard wants I/N with I from 1 to N, not '${text}'`);
  return { index, count };
}

function merged(files: readonly string[]): Report {
  const reports = files.map((file) => {
    try {
      return JSON.parse(readFileSync(file, 'utf8')) as Report;
    } catch (e) {
      throw new UsageError(`${file}: ${(e as Error).message}`);
    }
  });
  try {
    return mergeReports(reports);
  } catch (e) {
    if (e instanceof MergeError) throw new UsageError(e.message);
    throw e;
  }
}

function describe(r: Report): string {
  const lines = [`${verdictSentence(r)} (${r.seconds.toFixed(2)} s)`];
  for (const more of [probabilitySentence(r), seedSentence(r)]) if (more !== '') lines.push(more);
  for (const f of r.failures) lines.push('', ...describeFailure(f));
  if (r.outcomes.length > 1) {
    lines.push('', `${r.outcomes.length} different outcomes:`);
    for (const o of r.outcomes.slice(0, 20)) lines.push(`  ${o.count} x exit ${o.exit} ${JSON.stringify(o.stdout)}`);
  }
  return lines.map((l) => l + '\n').join('');
}

function describeFailure(f: Failure): string[] {
  const place = f.position === '' ? '' : ` at ${f.position}`;
  const lines = [`${f.kind}${place}: ${f.message}`];
  for (const s of f.stuck) {
    const held = s.heldBy.length === 0 ? '' : `, held by ${s.heldBy.join(', ')}`;
    lines.push(`  ${s.goroutine} at ${s.position}: ${s.operation}${held}`);
    if (s.why === undefined) continue;
    lines.push(`    ${s.why.sentence}`);
    for (const w of s.why.couldServe) lines.push(`    ${w.label} (${w.goroutine}) ${w.how}`);
  }
  const proved = f.minimal ? ', proved minimal' : '';
  lines.push(`  in ${f.count} schedule${f.count === 1 ? '' : 's'}; the simplest: ${f.preemptions} preemptions, ${f.switches} switches, ${f.steps} steps${proved}`);
  lines.push(`  interleave run --schedule '${f.schedule}'`);
  if (f.passing !== undefined) {
    const { shared, failing, instead, schedule } = f.passing;
    lines.push(`  passes if after ${shared} operations ${instead === '' ? 'time passes' : `${instead} goes on`}, not ${failing}:`);
    lines.push(`  interleave run --schedule '${schedule}'`);
  }
  return lines;
}
