// Searching a run by statements, in both directions: the next or last time that a line is reached (and a
// condition holds there), and the statement that last changed a value. Forward it executes statement by
// statement; backward it does so from one kept state to the next, later ones first, and keeps the last
// hit, as reverse debuggers do. It relies on stepper.ts for positions and on evaluate.ts for conditions.

import type { Expr } from '../go/syntax';
import { EvaluationError, type Evaluator, type Operand, type Scope } from './evaluate';
import type { Inspector } from './inspect';
import type { Position, Wanted } from './protocol';
import type { Stepper } from './stepper';

/** Safepoints between two turns of the event loop's thread. */
const WORK = 300_000n;
/** Milliseconds between two pauses. */
const PAUSE_AFTER = 8;

/** Says whether the search is over at a position: the machine stands inside a turn, before a statement. */
export type Test = () => boolean;

export interface Searcher {
  readonly stepper: Stepper;
  /** Gives the event loop a turn; false when the search is to end. */
  pause(): Promise<boolean>;
}

/** How a search ended. `none`: it does not happen; `stopped`: somebody asked, or a limit or input was met. */
export type Found = 'found' | 'none' | 'stopped';

/** How it ended and where the machine is to stand now: where it began, if nothing was found. */
export interface SearchEnd {
  readonly how: Found;
  readonly at: Position;
}

/** Finds the next position that passes; the machine stands at `from`. */
export async function searchForward({ stepper, pause }: Searcher, from: Position, test: Test): Promise<SearchEnd> {
  let since = performance.now();
  while (!stepper.finished) {
    const how = stepper.oneStatement(WORK);
    if (how === 'input' || how === 'output') return { how: 'stopped', at: from };
    if (how === 'arrived' && test()) return { how: 'found', at: { turn: stepper.turn, statement: stepper.statement } };
    if (how === 'work' || performance.now() - since > PAUSE_AFTER) {
      if (!(await pause())) return { how: 'stopped', at: from };
      since = performance.now();
    }
  }
  return { how: 'none', at: from };
}

/** Finds the last position before `from` that passes; leaves the machine somewhere. */
export async function searchBackward({ stepper, pause }: Searcher, from: Position, test: Test): Promise<SearchEnd> {
  let end = from;
  let since = performance.now();
  for (let start = stepper.restoreKeptBefore(end); ; start = stepper.restoreKeptBefore(end)) {
    let at: Position | null = null;
    for (;;) {
      const how = stepper.oneStatement(WORK);
      if (how === 'finished' || how === 'input' || !isBefore(stepper, end)) break;
      if (how === 'arrived' && test()) at = { turn: stepper.turn, statement: stepper.statement };
      if (how === 'work' || performance.now() - since > PAUSE_AFTER) {
        if (!(await pause())) return { how: 'stopped', at: from };
        since = performance.now();
      }
    }
    if (at !== null) return { how: 'found', at };
    if (start === 0) return { how: 'none', at: from };
    end = { turn: start, statement: 0 };
  }
}

function isBefore(a: Position, b: Position): boolean {
  return a.turn < b.turn || (a.turn === b.turn && a.statement < b.statement);
}

/** The test for one of the lines, with its condition. A condition that has no value where it is asked does not hold. */
export function lineTest(lines: readonly { readonly file: string; readonly line: number; readonly condition: Expr | null }[], stepper: Stepper, inspector: Inspector, evaluator: Evaluator): Test {
  const byLine = new Map(lines.map((l) => [`${l.file}:${l.line}`, l]));
  return () => {
    const place = inspector.running(stepper.runningDescriptor);
    if (place === null) return false;
    const wanted = byLine.get(`${place.file}:${place.line}`);
    if (wanted === undefined) return false;
    if (wanted.condition === null) return true;
    try {
      const v = evaluator.evaluate(wanted.condition, inspector.scope(stepper.runningDescriptor));
      return evaluator.text(v) === 'true';
    } catch (e) {
      if (e instanceof EvaluationError) return false;
      throw e;
    }
  };
}

/**
 * The test for 'it had another value here'. What lies in the heap is read where it is; what lies in a frame
 * is looked up by name, and only while its goroutine runs, since nobody else can change it.
 */
export function changeTest(x: Expr, goroutine: number, now: Operand, inspector: Inspector, stepper: Stepper, evaluator: Evaluator): Test {
  const text = evaluator.text(now);
  if (now.in === 'memory' && !inspector.isOnStack(now.stored.address)) {
    const { stored } = now;
    return () => evaluator.text({ in: 'memory', stored }) !== text;
  }
  return () => {
    const descriptor = stepper.runningDescriptor;
    if (inspector.idOf(descriptor) !== goroutine) return false;
    return textOf(x, inspector.scope(descriptor), evaluator) !== text;
  };
}

/** An expression's value as text, or null where it has none. */
function textOf(x: Expr, scope: Scope, evaluator: Evaluator): string | null {
  try {
    return evaluator.text(evaluator.evaluate(x, scope));
  } catch (e) {
    if (e instanceof EvaluationError) return null;
    throw e;
  }
}

/** What is told of a search that found nothing. */
export function nothingFound(wanted: Wanted, direction: 1 | -1): string {
  if ('changes' in wanted) return `${wanted.changes} has had this value for as long as it exists here.`;
  return direction === 1 ? 'The run does not come there again.' : 'The run has not been there before.';
}
