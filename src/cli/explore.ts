// `interleave explore`: runs a program under all schedules and says what holds, or how it fails.

import { readFileSync } from 'node:fs';
import { Compiler, formatDiagnostics } from '../go/compile';
import { stdSource } from '../go/std';
import { explore as exploreProgram } from '../explore/explore';
import { MergeError, mergeReports } from '../explore/merge';
import { seedSentence, verdictSentence, type Failure, type Report, type Shard } from '../explore/report';
import { readProgram } from './sources';
import { parseFlags, UsageError, wholeNumber } from './usage';

const help = `usage: interleave explore [FLAGS] FILE|DIRECTORY [-- ARGUMENTS]

  --max-schedules N    stops after so many schedules
  --max-seconds S      stops after so many seconds
  --max-steps N        operations in one schedule at most (10000)
  --max-memory MiB     the program's memory (512)
  --first              stops at the first failure
  --allow-leaks        goroutines left blocked at exit are no failure
  --shard I/N          explores part I of N: parts are disjoint, and together all schedules
  --merge FILE...      puts the JSON reports of all parts together
  --json               prints the report as JSON

Exit: 0 holds in all schedules, 1 fails, 3 stopped at a limit with nothing found, 2 does not compile or bad use.
`;

const flagTypes = {
  'max-schedules': 'string',
  'max-seconds': 'string',
  'max-steps': 'string',
  'max-memory': 'string',
  workers: 'string',
  first: 'boolean',
  'allow-leaks': 'boolean',
  json: 'boolean',
  shard: 'string',
  merge: 'boolean',
} as const;

export async function explore(args: readonly string[]): Promise<number> {
  const { flags, files, rest } = parseFlags(args, flagTypes, help);
  if (flags.merge === true) return tell(merged(files), flags.json === true);
  const shard = flags.shard === undefined ? undefined : parseShard(flags.shard);
  const maxSeconds = flags['max-seconds'] === undefined ? null : Number(flags['max-seconds']);
  if (maxSeconds !== null && !(maxSeconds >= 0)) throw new UsageError(`--max-seconds wants seconds, not '${flags['max-seconds']}'`);
  const maxMemory = wholeNumber('max-memory', flags['max-memory'], 512, 4);
  const result = await new Compiler(stdSource).compile(readProgram(files));
  if (!result.ok) {
    process.stderr.write(formatDiagnostics(result.diagnostics));
    return 2;
  }
  const showsProgress = process.stderr.isTTY && flags.json !== true;
  const report = await exploreProgram(
    result.compilation.module('visible', maxMemory, true),
    {
      maxSchedules: flags['max-schedules'] === undefined ? null : wholeNumber('max-schedules', flags['max-schedules'], 0, 1),
      maxSeconds,
      maxSteps: wholeNumber('max-steps', flags['max-steps'], 10_000, 1),
      maxMemory,
      first: flags.first ?? false,
      allowLeaks: flags['allow-leaks'] ?? false,
      args: rest,
      shard,
    },
    (p) => {
      if (showsProgress) process.stderr.write(`\r${p.schedules} schedules, ${Math.round(p.schedules / p.seconds)} a second `);
    },
  );
  if (showsProgress) process.stderr.write('\r\x1b[K');
  return tell(report, flags.json === true);
}

function tell(report: Report, json: boolean): number {
  process.stdout.write(json ? JSON.stringify(report) + '\n' : describe(report));
  return report.verdict === 'holds' ? 0 : report.verdict === 'fails' ? 1 : 3;
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
  if (seedSentence(r) !== '') lines.push(seedSentence(r));
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
  }
  const proved = f.minimal ? ', proved minimal' : '';
  lines.push(`  in ${f.count} schedule${f.count === 1 ? '' : 's'}; the simplest: ${f.preemptions} preemptions, ${f.switches} switches, ${f.steps} steps${proved}`);
  lines.push(`  interleave run --schedule '${f.schedule}'`);
  return lines;
}
