// Explores the pairs of testdata/bugs: each bug.go must fail as its `// want:` line says, each
// fixed.go must hold, and the schedule given for a failure must lead to it in a fresh run.

import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Compiler, CompiledProgram } from '../../go/compile';
import { Stepper } from '../../machine/stepper';
import { parseSchedule } from '../../machine/schedule';
import { explore } from '../explore';
import { Inspector } from '../../machine/inspect';
import type { Failure, Report, Stuck } from '../report';

export interface BugResult {
  readonly name: string;
  readonly file: string;
  readonly want: string;
  /** Kinds found, or the verdict. */
  readonly got: string;
  /** '' or what is wrong. */
  readonly complaint: string;
  readonly report: Report | null;
}

export function bugPrograms(folder: string): { name: string; file: string; text: string; want: string }[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((d) => d.isDirectory())
    .flatMap((d) =>
      ['bug.go', 'fixed.go'].map((f) => {
        const file = `${folder}/${d.name}/${f}`;
        const text = readFileSync(file, 'utf8');
        return { name: d.name, file, text, want: /^\/\/ want: (.*)$/m.exec(text)?.[1] ?? '' };
      }),
    );
}

export async function checkBug(compiler: Compiler, p: ReturnType<typeof bugPrograms>[number], maxSeconds = 20): Promise<BugResult> {
  const { name, file, want, text } = p;
  const result = await compiler.compile([{ name: basename(file), path: file, text }]);
  if (!result.ok) {
    const first = result.diagnostics[0];
    return { name, file, want, got: 'error', complaint: `does not compile: ${first.line}: ${first.message}`, report: null };
  }
  const program = result.compilation.module('visible', 512, true);
  const report = await explore(program, { maxSeconds });
  const kinds = [...new Set(report.failures.map((f) => f.kind))];
  const got = report.verdict === 'fails' ? kinds.join(' ') : report.verdict;
  let complaint = '';
  if (want === 'holds' ? report.verdict !== 'holds' : !kinds.includes(want as Failure['kind'])) complaint = `want ${want}, got ${got}`;
  for (const f of report.failures) {
    const problem = await replayProblem(program, f);
    if (problem !== '') complaint += `${complaint === '' ? '' : '; '}${f.kind} '${f.schedule}': ${problem}`;
  }
  return { name, file, want, got, complaint, report };
}

/** Why a goroutine is not stuck in the run as the failure says; '' when it is. */
function stillStuck(s: Stepper, { goroutine, position }: Stuck, f: Failure): string {
  const { goroutines, kinds } = s.recording;
  const id = goroutines.named(goroutine)?.id;
  const inspector = new Inspector(s.instance.memory, goroutines, kinds);
  const found = id === undefined ? undefined : inspector.find(id);
  if (found === undefined) return `${goroutine} has ended`;
  const { place } = inspector.describe(found);
  const at = place === null ? '' : `${place.file.replace(/^.*\//, '')}:${place.line}:${place.column}`;
  // Who comes to block only after the program's end is still on its way.
  return at === position || (s.finished && f.message.includes('left behind')) ? '' : `${goroutine} is at ${at}`;
}

/** Why a failure's schedule does not lead to it in a fresh machine; '' when it does. */
export async function replayProblem(program: CompiledProgram, f: Failure): Promise<string> {
  const schedule = parseSchedule(f.schedule);
  if ('error' in schedule) return schedule.error;
  const s = await Stepper.create(program, {
    ...schedule, args: ['program'], env: [], stdin: '', maxMemory: 512, maxEvents: 0, maxOutput: 1 << 20,
  });
  s.advance(f.steps + 1000, 1n << 34n);
  if (s.scheduleNote !== '') return s.scheduleNote;
  if (f.kind === 'partial-deadlock' || f.kind === 'leak') return f.stuck.map((k) => stillStuck(s, k, f)).join('');
  if (f.kind === 'livelock') return s.finished && s.turn < f.steps ? 'ends' : '';
  if (!s.finished) return 'does not end';
  const stderr = s.recording.output(0).filter((c) => c.fd === 2).map((c) => c.text).join('');
  switch (f.kind) {
    case 'panic':
    case 'fatal':
    case 'deadlock':
    case 'property':
      return stderr.includes(f.message) ? '' : `ends with ${JSON.stringify(stderr.slice(0, 100))}`;
    case 'race':
      return stderr.includes('DATA RACE') ? '' : 'no race is found';
    default:
      return s.instance.exitCode === 0 || s.instance.exitCode === 66 ? '' : `exit code ${s.instance.exitCode}`;
  }
}
