// `npm run lesson:check [TRACK|LESSON]...`: every lesson is what it says. Front matter and references are
// right, every Go file is formatted, compiles and vets, real Go (where there is one) prints the same, the
// solutions hold, the wrong answers fail as they predict, and the numbers in the text are the explorer's.
// Prints a table; exit 1 if anything is wrong. Flags: --quick (random schedules instead of the
// explorer, --seeds N of them), --race, --no-go, --update (mends numbers and lines in the texts), --verbose.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceText } from '../go/compile';
import { checkChallenges } from './check-challenges';
import { explain, Explorations } from './check-explore';
import { goIsThere, GoModule } from './check-go';
import { checkModels } from './check-models';
import { failureOf, Runner } from './check-run';
import { checkText, mendText } from './check-text';
import { changedLines, parseExercise, predictedFailure, splitCheck, withCheck, type Exercise, type FailureKind } from './exercise';
import { dishonesty } from './honest';
import { packagesOf, splitFrontMatter } from './load';

interface Options {
  readonly go: boolean;
  readonly seeds: number;
  /** Asks real Go's race detector too; the explorer has its own. */
  readonly race: boolean;
  readonly explorer: boolean;
  readonly update: boolean;
  readonly verbose: boolean;
}

interface Totals {
  lessons: number;
  exercises: number;
  wrong: number;
  proved: number;
  problems: number;
}

const root = join(process.cwd(), 'lessons');
const CHANCES = 3;

/** One lesson's folder, its files, and what was found wrong in it. */
class LessonCheck {
  readonly problems: string[] = [];
  private readonly packages: readonly SourceText[];
  readonly explorations: Explorations;
  wrong = 0;
  proved = 0;
  exercise: Exercise | undefined;
  private go: GoModule | null = null;

  constructor(
    readonly path: string,
    readonly name: string,
    private readonly options: Options,
  ) {
    this.packages = packagesOf(path);
    this.explorations = new Explorations((file) => this.program(file), options.explorer);
  }

  /** Removes what was made for the check. */
  end(): void {
    this.go?.remove();
  }

  private fail(file: string, what: string): void {
    this.problems.push(`${this.name}/${file}: ${what}`);
  }

  read(file: string): string {
    return readFileSync(join(this.path, file), 'utf8');
  }

  /** A program of the lesson, with the packages that it imports. */
  private program(file: string): SourceText[] {
    return [{ name: file, text: this.read(file) }, ...this.packages];
  }

  async check(): Promise<void> {
    const { data } = splitFrontMatter(`${this.name}/lesson.md`, this.read('lesson.md'));
    for (const f of ['title', 'minutes', 'teaches']) if (data[f] === undefined) this.fail('lesson.md', `front matter needs ${f}`);
    const known = ['title', 'minutes', 'teaches', 'exercise', 'varies'];
    for (const f of Object.keys(data)) if (!known.includes(f)) this.fail('lesson.md', `front matter has no field ${f}`);
    try {
      this.exercise = parseExercise('lesson.md', data.exercise);
    } catch (e) {
      this.fail('lesson.md', (e as Error).message);
    }
    const files = readdirSync(this.path).filter((f) => f.endsWith('.go')).sort();
    this.go = this.options.go ? new GoModule(files.map((name) => ({ name, text: this.read(name) })), this.packages) : null;
    for (const f of this.go?.unformatted() ?? []) this.fail(f, 'gofmt would change it');
    for (const line of this.go?.vet() ?? []) this.fail('vet', line);
    const varies = (file: string): boolean => data.varies === true || (Array.isArray(data.varies) && data.varies.includes(file));
    for (const file of files) await this.checkProgram(file, varies(file) || file.startsWith('wrong-'));
    if (this.exercise !== undefined) await this.checkExercise(this.exercise, files);
    if (this.options.update) await mendText(join(this.path, 'lesson.md'), this.read('main.go'), this.explorations, this.output);
    const text = splitFrontMatter('lesson.md', this.read('lesson.md')).body;
    for (const p of await checkText(text, (f) => (existsSync(join(this.path, f)) ? this.read(f) : null), this.explorations, this.output)) this.fail('lesson.md', p);
  }

  private readonly outputs = new Map<string, Promise<string | null>>();

  /** What a run of a file prints. */
  private readonly output = (file: string): Promise<string | null> => {
    const known = this.outputs.get(file) ?? Runner.compile(this.program(file)).then(async (r) => (typeof r === 'string' ? null : (await r.run()).stdout));
    this.outputs.set(file, known);
    return known;
  };

  /** That it compiles, and the same output here and in real Go. */
  private async checkProgram(file: string, varies: boolean): Promise<void> {
    const runner = await Runner.compile(this.program(file));
    if (typeof runner === 'string') return this.fail(file, `does not compile here: ${runner.trim()}`);
    if (varies || this.go === null) return;
    const ours = await runner.run();
    // Time is real there: on a busy machine a program that sleeps gets three chances.
    let real = this.go.run(file);
    for (let i = 1; i < CHANCES && (real.stdout !== ours.stdout || real.exit !== ours.exit); i++) real = this.go.run(file);
    if (real.stdout !== ours.stdout) this.fail(file, `prints ${JSON.stringify(ours.stdout)} here and ${JSON.stringify(real.stdout)} in real Go`);
    if (real.exit !== ours.exit) this.fail(file, `exits with ${ours.exit} here and ${real.exit} in real Go: ${real.stderr.slice(0, 300)} ${ours.stderr.slice(0, 300)}`);
  }

  private async checkExercise(exercise: Exercise, files: readonly string[]): Promise<void> {
    if (!files.includes(exercise.start)) return this.fail('lesson.md', `the exercise starts from ${exercise.start}, which is not there`);
    const start = this.read(exercise.start);
    if (splitCheck(start) === null) this.fail(exercise.start, "no line '// The check', from which on the learner does not write");
    const solutions = files.filter((f) => f.startsWith('solution'));
    const wrong = files.filter((f) => f.startsWith('wrong-'));
    if (solutions.length === 0) this.fail('lesson.md', 'an exercise needs solution.go');
    if (wrong.length < 3) this.fail('lesson.md', `an exercise needs three wrong answers; there are ${wrong.length}`);
    for (const file of [...solutions, ...wrong]) {
      if (withCheck(this.read(file), start) !== this.read(file)) this.fail(file, `its check is not that of ${exercise.start}`);
    }
    for (const file of solutions) {
      const found = await this.failures(file, exercise, start);
      for (const [kind, message] of found) this.fail(file, `fails: ${kind}: ${message}`);
      if (exercise.lines !== null && changedLines(this.read(file), start) > exercise.lines) this.fail(file, `changes more than ${exercise.lines} lines`);
    }
    const first = await this.failures(exercise.start, exercise, start);
    if (first.size === 0) this.fail(exercise.start, 'the exercise holds as it starts');
    for (const file of wrong) {
      this.wrong++;
      try {
        const { kind } = predictedFailure(file, this.read(file));
        const found = await this.failures(file, exercise, start);
        if (!found.has(kind)) this.fail(file, `should fail by ${kind}; ${found.size === 0 ? 'nothing found' : `fails by ${explain(found)}`}`);
      } catch (e) {
        this.fail(file, (e as Error).message);
      }
    }
  }

  /** How an answer fails: by the explorer if there is one, else in random schedules and real Go's race detector. */
  private async failures(file: string, exercise: Exercise, start: string): Promise<ReadonlyMap<FailureKind, string>> {
    const refused = dishonesty(this.read(file), start);
    if (refused !== null) return new Map([['sleep', refused]]);
    const proof = await this.explorations.of(file, exercise);
    if (proof !== null) {
      if (this.options.verbose) process.stdout.write(`  ${this.name}/${file}: ${proof.schedules} schedules, ${proof.seconds.toFixed(2)} s, ${proof.complete ? '' : 'stopped, '}${proof.failures.size === 0 ? 'holds' : explain(proof.failures)}\n`);
      if (proof.failures.size > 0) return proof.failures;
      if (!proof.complete && file.startsWith('solution')) this.fail(file, `not all explored: ${proof.schedules} schedules in ${proof.seconds.toFixed(0)} s`);
      if (proof.complete) this.proved += proof.schedules;
      return proof.failures;
    }
    const found = new Map<FailureKind, string>();
    const runner = await Runner.compile([{ name: file, text: withCheck(this.read(file), start) }, ...this.packages]);
    if (typeof runner === 'string') return new Map([['fatal', runner]]);
    for await (const run of runner.random(this.options.seeds)) {
      const failure = failureOf(run, exercise.output);
      if (failure !== null && !found.has(failure.kind)) found.set(failure.kind, failure.message);
    }
    for (let i = 0; i < 3 && this.options.race && this.go !== null; i++) {
      if (/WARNING: DATA RACE/.test(this.go.run(file, true).stderr)) found.set('race', 'found by go build -race');
    }
    return found;
  }
}

function folders(path: string): string[] {
  return readdirSync(path, { withFileTypes: true }).filter((e) => e.isDirectory() && /^\d+-/.test(e.name)).map((e) => e.name).sort();
}

async function main(args: readonly string[]): Promise<number> {
  const value = (flag: string, otherwise: number): number => {
    const i = args.indexOf(flag);
    return i < 0 ? otherwise : Number(args[i + 1]);
  };
  const options: Options = {
    go: !args.includes('--no-go') && goIsThere(),
    seeds: value('--seeds', 200),
    race: args.includes('--race'),
    explorer: !args.includes('--quick'),
    update: args.includes('--update'),
    verbose: args.includes('--verbose'),
  };
  const wanted = args.filter((a, i) => !a.startsWith('--') && args[i - 1] !== '--seeds').map((a) => a.replace(/^lessons\/|\/$/g, ''));
  const totals = new Map<string, Totals>();
  for (const track of folders(root)) {
    for (const lesson of folders(join(root, track))) {
      const name = `${track}/${lesson}`;
      if (wanted.length > 0 && !wanted.some((w) => name === w || track === w || lesson === w)) continue;
      const check = new LessonCheck(join(root, track, lesson), name, options);
      try {
        await check.check();
      } catch (e) {
        check.problems.push(`${name}: ${(e as Error).message}`);
      }
      check.end();
      for (const p of check.problems) process.stdout.write(p + '\n');
      const t = totals.get(track) ?? { lessons: 0, exercises: 0, wrong: 0, proved: 0, problems: 0 };
      t.lessons++;
      if (check.exercise !== undefined) t.exercises++;
      t.wrong += check.wrong;
      t.proved += check.proved;
      t.problems += check.problems.length;
      totals.set(track, t);
    }
    const models = totals.get(track);
    if (models === undefined) continue;
    for (const p of await checkModels(join(root, track, 'models'), join(root, 'models'), options.go)) {
      process.stdout.write(`${track}/models/${p}\n`);
      models.problems++;
    }
  }
  if (wanted.length === 0) {
    for (const p of await checkModels(join(root, 'models'), join(root, 'models'), options.go)) {
      process.stdout.write(`models/${p}\n`);
      [...totals.values()][0].problems++;
    }
  }
  let challenges = 0;
  if (wanted.length === 0 || wanted.includes('challenges')) {
    const found = await checkChallenges(join(root, 'challenges'));
    challenges = found.count;
    for (const p of found.problems) process.stdout.write(`${p}\n`);
    totals.set('challenges', { lessons: 0, exercises: 0, wrong: 0, proved: 0, problems: found.problems.length });
  }
  const all = [...totals.values()];
  const sum = (f: keyof Totals): number => all.reduce((n, t) => n + t[f], 0);
  const row = (name: string, t: Totals): string =>
    name.padEnd(24) + [t.lessons, t.exercises, t.wrong, t.proved, t.problems].map((n) => String(n).padStart(10)).join('');
  const head = 'track'.padEnd(24) + ['lessons', 'exercises', 'wrong', 'schedules', 'problems'].map((s) => s.padStart(10)).join('');
  const last = row('all', { lessons: sum('lessons'), exercises: sum('exercises'), wrong: sum('wrong'), proved: sum('proved'), problems: sum('problems') });
  if (challenges > 0) process.stdout.write(`${challenges} challenges\n`);
  process.stdout.write([head, ...[...totals].map(([n, t]) => row(n, t)), last, ''].join('\n'));
  return sum('problems') === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
