// A lesson on a bench: its programs, its exercise, and what its text asks for.

import type { Report } from '../../explore/report';
import { withCheck } from '../../lessons/exercise';
import { judge, objection, type Judgement } from '../../lessons/judge';
import type { Lesson } from '../../lessons/lesson';
import type { SourceFile } from '../../machine/protocol';
import type { Bench } from '../bench/bench.svelte';

export class Desk {
  judgement = $state.raw<Judgement | null>(null);
  judging = $state(false);

  constructor(
    readonly bench: Bench,
    readonly lesson: Lesson,
  ) {}

  /** A program of the lesson, with the packages beside it. */
  files(text: string): SourceFile[] {
    return [{ name: 'main.go', text }, ...this.lesson.packages];
  }

  /** The text of a file of the lesson; null if there is none. */
  program(file: string): string | null {
    if (file === 'main.go') return this.lesson.source;
    if (file === 'solution.go' && this.lesson.solution !== null) return this.lesson.solution;
    return this.lesson.programs[file] ?? null;
  }

  /** Puts a file of the lesson into the editor, where Undo takes it out again. */
  show(file: string): boolean {
    const text = this.program(file);
    if (text === null) return false;
    this.bench.file = 0;
    this.bench.edit(text);
    return true;
  }

  /** Shows a file and explores it; gives the report, null where there is none. */
  async prove(file: string): Promise<Report | null> {
    if (!this.show(file)) return null;
    const { prover } = this.bench;
    if (!(prover.state === 'done' && this.bench.isCurrent(prover.files))) await this.bench.prove();
    return prover.report;
  }

  /** Judges what is in the editor as an answer to the exercise. */
  async check(): Promise<void> {
    const { exercise } = this.lesson;
    if (exercise === null) return;
    const start = this.program(exercise.start) ?? this.lesson.source;
    this.bench.file = 0;
    const answer = this.bench.source;
    const problem = objection(exercise, answer, start);
    if (problem !== null) {
      this.judgement = { passed: false, sentence: problem, schedule: null };
      return;
    }
    // The check is put back as the lesson has it, whatever became of it in the editor.
    this.bench.edit(withCheck(answer, start));
    this.judging = true;
    this.judgement = null;
    await this.bench.prove(exercise.preemptions);
    this.judging = false;
    const { state, report } = this.bench.prover;
    if (state === 'broken') this.judgement = { passed: false, sentence: 'It does not compile yet: see Problems.', schedule: null };
    else if (report !== null) this.judgement = judge(exercise, report);
  }
}
