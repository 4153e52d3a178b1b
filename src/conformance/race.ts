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
import type { Report } from '../explore/report';
import { runProgram } from '../machine/batch';

/** The bounds of what is tried for each function; the page states them. */
export const RACE_BOUNDS = { seeds: 6, schedules: 300, seconds: 3 } as const;

/** Functions that need what there is not here, and what that is. */
const UNSUPPORTED: Readonly<Record<string, string>> = {
  TestRaceFin: 'runtime.SetFinalizer never calls the finalizer here, which Go allows',
};

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

const DRAIN = `
import ("testing"; "time")

func main() {
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
  if (UNSUPPORTED[name] !== undefined) return { ...test, outcome: 'not supported', note: UNSUPPORTED[name], foundBy: '', all: false };
  const result = await compiler.compile([
    { name: file.replace('_test.go', '.go'), text: text.replace(/^package \w+$/m, 'package main') },
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
    const { stderr, exit } = await runProgram(blocking, { policy, seed: BigInt(seed), maxWork: 50_000_000n });
    if (stderr.includes('WARNING: DATA RACE')) return verdict(`policy ${policy}`, firstRace(stderr), false);
    if (exit !== 0) notes.add(stderr.split('\n').find((l) => /^(panic|fatal error):/.test(l)) ?? `exit ${exit}`);
  }
  const report = await exploreRaces(result.compilation.module('visible', 512, true));
  if (typeof report === 'string') return verdict('', [...notes, report].join('; '), false);
  const found = report.failures.find((f) => f.kind === 'race');
  if (found !== undefined) return verdict('exploring', found.message, report.limits.length === 0);
  return verdict('', [...notes].join('; '), report.limits.length === 0);
}

/** The report, or why there is none. */
async function exploreRaces(program: CompiledProgram): Promise<Report | string> {
  try {
    return await explore(program, { maxSchedules: RACE_BOUNDS.schedules, maxSeconds: RACE_BOUNDS.seconds, maxSteps: 2000, allowLeaks: true });
  } catch (e) {
    return `exploring it fails: ${e instanceof Error ? e.message : String(e)}`;
  }
}

/** The two lines of source of the first race in a report. */
function firstRace(stderr: string): string {
  return [...stderr.matchAll(/^ {6}(\S+:\d+)/gm)].slice(0, 2).map((m) => m[1]).join(' and ');
}
