// What can happen next, in words: one move for each goroutine that can go on, for each ready case of a
// select, for each timer that is due; and why the others cannot.

import type { Candidate, CandidateCase } from './candidates';
import type { Goroutines } from './goroutines';
import type { Inspector } from './inspect';
import { EventKind as K, type Blocked, type GoroutineInfo, type Move } from './protocol';

const VERB: Readonly<Record<number, string>> = {
  [K.spawn]: 'start a goroutine',
  [K.close]: 'close',
  [K.len]: 'look how full it is:',
  [K.lock]: 'lock',
  [K.tryLock]: 'try to lock',
  [K.unlock]: 'unlock',
  [K.rwWait]: 'lock for writing',
  [K.rwUnlock]: 'unlock',
  [K.rLock]: 'lock for reading',
  [K.tryRLock]: 'try to lock for reading',
  [K.rUnlock]: 'unlock for reading',
  [K.wgWait]: 'wait for',
  [K.once]: 'do once:',
  [K.onceDone]: 'finish',
  [K.condAdd]: 'wait for',
  [K.condWait]: 'wait for',
  [K.signal]: 'signal',
  [K.broadcast]: 'signal all at',
  [K.pool]: 'use the pool',
  [K.mapLoad]: 'read',
  [K.mapStore]: 'write',
  [K.load]: 'read',
  [K.store]: 'write',
  [K.add]: 'add to',
  [K.swap]: 'swap',
  [K.cas]: 'compare and swap',
  [K.logic]: 'change bits of',
  [K.sleep]: 'sleep',
  [K.timerNew]: 'set a timer',
  [K.timerStop]: 'stop a timer',
  [K.timerReset]: 'reset a timer',
  [K.output]: 'print',
  [K.input]: 'read input',
  [K.yield]: 'let others go first',
  [K.exit]: 'end the program',
  [K.choose]: 'choose a number',
};

/** At most so many moves are told of; a page cannot show more. */
const MAX_MOVES = 500;

export function movesOf(
  candidates: readonly Candidate[],
  inspector: Inspector,
  goroutines: readonly GoroutineInfo[],
  identities: Goroutines,
): { moves: Move[]; blocked: Blocked[] } {
  const byId = new Map(goroutines.map((g) => [g.id, g]));
  const moves: Move[] = [];
  const blocked: Blocked[] = [];
  for (const c of candidates) {
    if (moves.length + blocked.length > MAX_MOVES) break;
    if (c.slot < 0) {
      const what = c.object === 0 ? 'fires' : `fires on ${inspector.labelAt(c.object)}`;
      moves.push({ id: identities.timerName(c.maker, c.n), goroutine: 0, who: 'timer', what, place: null, default: c.next, blocks: false });
      continue;
    }
    const g = byId.get(c.id);
    const name = identities.get(c.id)?.name;
    if (g === undefined || name === undefined) continue;
    if (c.waiting) blocked.push({ goroutine: c.id, who: g.label, why: whyWaiting(g, inspector) });
    else moves.push(...goroutineMoves(c, g, name, inspector));
  }
  return { moves, blocked };
}

function goroutineMoves(c: Candidate, g: GoroutineInfo, name: string, inspector: Inspector): Move[] {
  const base = { goroutine: c.id, who: g.label, place: g.place, default: c.next, blocks: !c.ready };
  const ready = c.kind === K.select ? c.cases.flatMap((k, i) => (k.ready ? [{ k, i }] : [])) : [];
  if (ready.length > 1) {
    return ready.map(({ k, i }, n) => ({ ...base, id: `${name}.${i}`, what: caseText(k, inspector), default: c.next && n === 0, blocks: false }));
  }
  return [{ ...base, id: name, what: operationText(c, g, inspector) }];
}

function operationText(c: Candidate, g: GoroutineInfo, inspector: Inspector): string {
  const on = c.object === 0 ? '' : inspector.labelAt(c.object);
  switch (c.kind) {
    case K.none:
      return g.stackBytes > 0 && g.place !== null ? `go on at line ${g.place.line}` : 'start';
    case K.send:
      return c.ready ? `send to ${on || 'a nil channel'}` : `wait to send to ${on || 'a nil channel'}`;
    case K.receive:
      return c.ready ? `receive from ${on || 'a nil channel'}` : `wait to receive from ${on || 'a nil channel'}`;
    case K.select: {
      const ready = c.cases.find((k) => k.ready);
      if (ready !== undefined) return caseText(ready, inspector);
      return c.poll ? 'select: the default case' : 'select: wait';
    }
    case K.wgAdd:
      return c.n < 0 ? `count ${on} down` : `add ${c.n} to ${on}`;
    default: {
      const verb = VERB[c.kind] ?? 'go on';
      const text = on === '' ? verb : `${verb} ${on}`;
      return c.ready || verb.startsWith('wait') ? text : `wait to ${text}`;
    }
  }
}

function caseText(k: CandidateCase, inspector: Inspector): string {
  const on = (inspector.labelAt(k.object) || 'a channel');
  return `select: ${k.send ? `send to ${on}` : `receive from ${on}`}`;
}

function whyWaiting(g: GoroutineInfo, inspector: Inspector): string {
  const on = g.object === 0 ? '' : ` on ${inspector.label(g.object)}`;
  return `${g.waitReason}${on}`;
}
