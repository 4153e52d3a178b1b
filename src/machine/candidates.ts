// Reading the run time's list of what could happen next (package runtime, decision.go).

import type { Instance } from './instance';

export interface CandidateCase {
  /** Address of the channel, 0 for nil. */
  readonly object: number;
  readonly send: boolean;
  readonly ready: boolean;
  readonly closed: boolean;
  readonly timer: boolean;
  /** Values in the buffer, and its size. */
  readonly count: number;
  readonly size: number;
}

export interface Candidate {
  /** Index in the run time's table of goroutines; -1: a timer. */
  readonly slot: number;
  readonly id: number;
  /** The operation before which it stands; 0: it runs on from where it is. */
  readonly kind: number;
  /** Address of what it is about. */
  readonly object: number;
  /** As in the run time's pendingOp; of a timer, its number among its maker's. */
  readonly n: number;
  /** Of a timer: the id of the goroutine that made it. */
  readonly maker: number;
  readonly ready: boolean;
  /** A select with a default case. */
  readonly poll: boolean;
  /** In a queue, waiting for the clock or for input. */
  readonly waiting: boolean;
  /** The policy's choice. */
  readonly next: boolean;
  readonly cases: readonly CandidateCase[];
}

const Flag = { ready: 1, poll: 2, waiting: 4, next: 8 } as const;
const CaseFlag = { send: 1, ready: 2, closed: 4, timer: 8 } as const;
const CANDIDATE = 32;
const CASE = 16;

/** Lists of up to so many bytes are read; beyond it goroutines are left out. */
export const CANDIDATE_BUFFER = 1 << 16;

export function readCandidates(instance: Instance, buffer: number): Candidate[] {
  const length = instance.listCandidates(buffer, CANDIDATE_BUFFER);
  const { view } = instance.memory;
  const list: Candidate[] = [];
  for (let at = buffer; at + CANDIDATE <= buffer + length; ) {
    const int = (i: number): number => view.getInt32(at + 4 * i, true);
    const flags = int(6);
    const n = int(7);
    const cases: CandidateCase[] = [];
    for (let i = 0, p = at + CANDIDATE; i < n; i++, p += CASE) {
      const caseFlags = view.getInt32(p + 4, true);
      cases.push({
        object: view.getUint32(p, true),
        send: (caseFlags & CaseFlag.send) !== 0,
        ready: (caseFlags & CaseFlag.ready) !== 0,
        closed: (caseFlags & CaseFlag.closed) !== 0,
        timer: (caseFlags & CaseFlag.timer) !== 0,
        count: view.getInt32(p + 8, true),
        size: view.getInt32(p + 12, true),
      });
    }
    list.push({
      slot: int(0),
      id: int(1),
      kind: int(2),
      object: view.getUint32(at + 12, true),
      n: int(4),
      maker: int(5),
      ready: (flags & Flag.ready) !== 0,
      poll: (flags & Flag.poll) !== 0,
      waiting: (flags & Flag.waiting) !== 0,
      next: (flags & Flag.next) !== 0,
      cases,
    });
    at += CANDIDATE + n * CASE;
  }
  return list;
}
