// Go's own tests of its race detector (GOROOT/src/runtime/race/testdata) under ours. Each function of a
// test file, named TestRace… or TestNoRace…, becomes a program of its own: the file as package main, read
// where it lies, and a main that calls the function and then lets time pass, so that goroutines it has
// left behind go on. It is run in several schedules and then explored up to a bound: a race must be
// found in some of them, or in none.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Compiler, formatDiagnostics, type CompiledProgram } from '../go/compile';
import { stdSource } from '../go/std';
import { explore } from '../explore/explore';
import type { Failure, Report } from '../explore/report';
import { runProgram } from '../machine/batch';

/** The bounds of what is tried for each function; the page states them. */
export const RACE_BOUNDS = { seeds: 6, schedules: 300, seconds: 3 } as const;

/** Functions that need what there is not here, and what that is. */
const UNSUPPORTED: Readonly<Record<string, string>> = {
  TestRaceFin: 'runtime.SetFinalizer never calls the finalizer here, which Go allows',
};

/** Functions of package runtime that only Go's own detector has. */
const hook = /\bruntime\.Race\w+\(.*?\)/;

export type RaceOutcome = 'found' | 'missed' | 'silent' | 'false alarm' | 'not supported';

export interface RaceTest {
  readonly file: string;
  readonly name: string;
  /** TestRace…: its program has a race. */
  readonly races: boolean;
  /** Go marks it as one that its own detector gets wrong. */
  readonly goFails: boolean;
  readonly outcome: RaceOutcome;
  /** Why it is not supported; the end of a run that did not end by itself. */
  readonly note: string;
  /** Where a race was found: the run's policy or 'exploring'. */
  readonly foundBy: string;
  /** Exploring has seen all schedules. */
  readonly all: boolean;
}

/** What precedes START is of the initialisation of other functions' variables, and no business of this one. */
const DRAIN = `
import ("os"; "testing"; "time")

func main() {
	os.WriteFile("mop_test.go", make([]byte, 1000), 0o600)
	os.Stderr.WriteString("START")
	NAME(new(testing.T))
	time.Sleep(5 * time.Second)
}
`;

/** The folder of the tests, null where Go's source is not there. */
export function raceTestFolder(goroot: string): string | null {
  const folder = join(goroot, 'src/runtime/race/testdata');
  return existsSync(folder) ? folder : null;
}

/** Runs all functions whose name contains the filter. */
export async function raceTests(folder: string, filter: string, told: (t: RaceTest) => void): Promise<RaceTest[]> {
  const compiler = new Compiler(stdSource);
  const done: RaceTest[] = [];
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('_test.go') || file === 'main_test.go') continue;
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [, name] of text.matchAll(/^func (Test(?:No)?Race\w*)\(/gm)) {
      if (!name.includes(filter)) continue;
      const t = await raceTest(compiler, file, text, name);
      done.push(t);
      told(t);
    }
  }
  return done;
}

async function raceTest(compiler: Compiler, file: string, text: string, name: string): Promise<RaceTest> {
  const races = name.startsWith('TestRace');
  const test = { file, name, races, goFails: name.endsWith('Failing') };
  const body = text.slice(text.indexOf(`func ${name}(`)).split('\n}\n')[0];
  const why = unsupported(name, body);
  if (why !== '') return { ...test, outcome: 'not supported', note: why, foundBy: '', all: false };
  const result = await compiler.compile([
    { name: file.replace('_test.go', '.go'), text: text.replace(/^package \w+$/m, 'package main')  .replace(hook, '')
      // The public package does the same.
      .replace('"internal/synctest"', '"testing/synctest"').replaceAll('synctest.Run(func() {', 'synctest.Test(t, func(t *testing.T) {') },
    { name: 'main.go', text: 'package main\n' + DRAIN.replace('NAME', name) },
  ]);
  if (!result.ok) {
    const note = formatDiagnostics(result.diagnostics).split('\n')[0];
    return { ...test, outcome: 'not supported', note, foundBy: '', all: false };
  }
  const verdict = (foundBy: string, note: string, all: boolean): RaceTest => ({
    ...test, note, foundBy, all, outcome: foundBy !== '' ? (races ? 'found' : 'false alarm') : races ? 'missed' : 'silent',
  });
  const blocking = result.compilation.module('blocking', 512, true);
  const notes = new Set<string>();
  for (let seed = 0; seed <= RACE_BOUNDS.seeds; seed++) {
    const policy = seed === 0 ? 'go' : 'random';
    const { stderr: whole, exit } = await runProgram(blocking, { policy, seed: BigInt(seed), maxWork: 50_000_000n });
    const stderr = whole.slice(whole.indexOf('START') + 'START'.length);
    if (stderr.includes('WARNING: DATA RACE')) return verdict(`policy ${policy}`, firstRace(stderr), false);
    if (exit !== 0 && exit !== 66) notes.add(stderr.split('\n').find((l) => /^(panic|fatal error):/.test(l)) ?? `exit ${exit}`);
  }
  const report = await exploreRaces(result.compilation.module('visible', 512, true));
  if (typeof report === 'string') return verdict('', [...notes, report].join('; '), false);
  const found = report.failures.find((f) => f.kind === 'race' && isOf(name, f));
  if (found !== undefined) return verdict('exploring', found.message, report.limits.length === 0);
  return verdict('', [...notes].join('; '), report.limits.length === 0);
}

/** Whether a race is one of the function, and not of the initialisation of others' variables. */
function isOf(name: string, f: Failure): boolean {
  return f.race?.accesses.some((a) => [...a.stack, ...a.started].some((frame) => frame.function.startsWith(`main.${name}`))) === true;
}

/** The report, or why there is none. */
async function exploreRaces(program: CompiledProgram): Promise<Report | string> {
  try {
    return await explore(program, { maxSchedules: RACE_BOUNDS.schedules, maxSeconds: RACE_BOUNDS.seconds, maxSteps: 2000, allowLeaks: true });
  } catch (e) {
    return `exploring it fails: ${e instanceof Error ? e.message : String(e)}`;
  }
}

/** Why a function cannot be judged here; '' when it can. */
function unsupported(name: string, body: string): string {
  const skipped = /t\.Skip\("(.*)"\)/.exec(body);
  if (skipped !== null) return `Go skips it: ${skipped[1]}`;
  const call = hook.exec(body);
  return call !== null ? `${call[0]} is only there with Go's own detector` : (UNSUPPORTED[name] ?? '');
}

/** The two lines of source of the first race in a report. */
function firstRace(stderr: string): string {
  return [...stderr.matchAll(/ by .*:\n.*\n {6}(\S+:\d+)/g)].slice(0, 2).map((m) => m[1]).join(' and ');
}
