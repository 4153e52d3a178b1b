// Whether an answer to an exercise is right: what exploring it found, in a sentence for the learner.

import { verdictSentence, type Failure, type Report } from '../explore/report';
import { changedLines, type Exercise } from './exercise';
import { dishonesty } from './honest';

export interface Judgement {
  readonly passed: boolean;
  readonly sentence: string;
  /** The schedule that breaks it, where there is one. */
  readonly schedule: string | null;
}

/** What can be said before anything is explored; null: nothing against it. */
export function objection(exercise: Exercise, answer: string, start: string): string | null {
  if (exercise.lines !== null) {
    const n = changedLines(answer, start);
    if (n > exercise.lines) {
      return `That changes ${n} lines; the repair is smaller: at most ${exercise.lines}.`;
    }
  }
  return dishonesty(answer, start);
}

/** Judges a report on an answer. */
export function judge(exercise: Exercise, report: Report): Judgement {
  const first = report.failures[0];
  if (first !== undefined) return { passed: false, sentence: failureSentence(first), schedule: first.schedule };
  if (exercise.output !== null) {
    const other = report.outcomes.find((o) => o.stdout !== exercise.output);
    if (other !== undefined) {
      return { passed: false, sentence: `One schedule prints something else: ${JSON.stringify(other.stdout)}.`, schedule: other.schedule };
    }
  }
  if (report.verdict === 'holds') return { passed: true, sentence: `Right: it ${verdictSentence(report)}.`, schedule: null };
  return { passed: false, sentence: `Not decided: ${verdictSentence(report)}. Can it be made smaller?`, schedule: null };
}

function failureSentence(f: Failure): string {
  const property = /^(?:panic: )?property: (.*)/.exec(f.message);
  const said = property !== null ? property[1] : `${f.kind.replace('-', ' ')}: ${f.message}`;
  const what = said[0].toUpperCase() + said.slice(1);
  return `Not yet. ${what.replace(/\.$/, '')}. The simplest schedule that shows it has ${f.preemptions} preemption${f.preemptions === 1 ? '' : 's'} and ${f.steps} turns.`;
}
