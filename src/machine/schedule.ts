// Schedules as text: the decisions in which a run differs from its policy's, by turn.
//
//   schedule = [ policy ";" ] [ decision { "," decision } ]
//   policy   = name [ ":" seed ] [ "/" procs ]            go:1/1 when it is left out
//   decision = turn "=" move
//   move     = goroutine [ "." case ] [ "+" goroutine ]   who goes on; the select case; whom to meet
//            | timer                                      the timer that fires
//   goroutine = "main" { "/" [ "t" ] number }
//   timer     = goroutine "/t" number
//
// `12=main/2,15=main/1.0` says: in turn 12 main/2 goes on, in turn 15 main/1 takes its first select case.
// Names are paths of go statements, the same in every schedule: main/1/3 is the third goroutine that main/1 has
// started, main/1/t2 the second timer that it has made, main/1/t2/1 the first goroutine that this timer has started
// (time.AfterFunc), main/1/t0 what ends a time.Sleep of main/1. Parsing is total: any text gives a schedule or says
// what is wrong with it.
//
// Texts of before name timers by their number in the run, `timer2`, and what they start `timer2f`; those are still read.

import type { PolicyName } from './protocol';

export interface Choice {
  /** Stable name of the goroutine; null when a timer fires. */
  readonly goroutine: string | null;
  /** Stable name of the timer that fires, or `timer2` in an old text; '' otherwise. */
  readonly timer: string;
  /** The select case, -1 open. */
  readonly case: number;
  /** Stable name of whom to meet; null open. */
  readonly partner: string | null;
}

export interface Decision {
  readonly turn: number;
  readonly choice: Choice;
}

export interface Schedule {
  readonly policy: PolicyName;
  readonly seed: number;
  readonly procs: number;
  /** By turn, ascending. */
  readonly decisions: readonly Decision[];
}

export const defaultSchedule: Schedule = { policy: 'go', seed: 1, procs: 1, decisions: [] };

const MAX_LENGTH = 1 << 20;
const name = String.raw`(?:main(?:\/t?\d{1,9})*|timer\d{1,9}f(?:\/\d{1,9})*)`;
const movePattern = new RegExp(`^(?:(timer\\d{1,9}|main(?:/t?\\d{1,9})*/t\\d{1,9})|(${name})(?:\\.(\\d{1,5}))?(?:\\+(${name}))?)$`);
const headPattern = /^(go|round-robin|random|pct)(?::(\d{1,15}))?(?:\/(\d{1,2}))?;/;

export function parseMove(text: string): Choice | null {
  const m = movePattern.exec(text);
  if (m === null) return null;
  if (m[1] !== undefined) return { goroutine: null, timer: m[1], case: -1, partner: null };
  return { goroutine: m[2], timer: '', case: m[3] === undefined ? -1 : Number(m[3]), partner: m[4] ?? null };
}

export function formatMove(c: Choice): string {
  if (c.goroutine === null) return c.timer;
  return c.goroutine + (c.case >= 0 ? `.${c.case}` : '') + (c.partner === null ? '' : `+${c.partner}`);
}

/** The schedule, or what is wrong with the text. */
export function parseSchedule(text: string): Schedule | { readonly error: string } {
  if (text.length > MAX_LENGTH) return { error: `the schedule has ${text.length} characters; at most ${MAX_LENGTH} are taken` };
  const head = headPattern.exec(text);
  const body = head === null ? text : text.slice(head[0].length);
  const decisions: Decision[] = [];
  let last = -1;
  for (const part of body.trim() === '' ? [] : body.split(',')) {
    const equals = part.indexOf('=');
    const turnText = part.slice(0, Math.max(equals, 0)).trim();
    const choice = parseMove(part.slice(equals + 1).trim());
    if (!/^\d{1,12}$/.test(turnText) || choice === null) return { error: `'${cut(part)}' in the schedule is no decision such as 12=main/2` };
    const turn = Number(turnText);
    if (turn <= last) return { error: `turn ${turn} in the schedule comes after turn ${last}` };
    last = turn;
    decisions.push({ turn, choice });
  }
  return {
    policy: (head?.[1] as PolicyName | undefined) ?? defaultSchedule.policy,
    seed: head?.[2] === undefined ? defaultSchedule.seed : Number(head[2]),
    procs: head?.[3] === undefined ? defaultSchedule.procs : Math.max(1, Math.min(64, Number(head[3]))),
    decisions,
  };
}

function cut(text: string): string {
  return text.length > 40 ? text.slice(0, 40) + '…' : text;
}

/** The one text of a schedule: parsing it gives the same schedule. */
export function formatSchedule(s: Schedule): string {
  const seed = s.seed === defaultSchedule.seed ? '' : `:${s.seed}`;
  const procs = s.procs === defaultSchedule.procs ? '' : `/${s.procs}`;
  const head = s.policy === defaultSchedule.policy && seed === '' && procs === '' ? '' : `${s.policy}${seed}${procs};`;
  return head + s.decisions.map((d) => `${d.turn}=${formatMove(d.choice)}`).join(',');
}
