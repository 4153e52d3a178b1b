// Why a goroutine waits and who could wake it: from the state of what it waits for, from whose variables
// reach that, and from what others are about to do. It says 'could', not 'will': the explorer proves.

import type { Inspector } from './inspect';
import { EventKind as K, type GoroutineInfo, type ObjectInfo, type Waiting, type Waker } from './protocol';

/** Goroutines whose variables are looked through. */
const MAX_ASKED = 300;
const MAX_WAKERS = 40;

export function explainWaiting(g: GoroutineInfo, all: readonly GoroutineInfo[], objects: readonly ObjectInfo[], inspector: Inspector): Waiting | null {
  if (g.status !== 'waiting') return null;
  const o = objects.find((x) => x.number === g.object);
  const others = all.filter((x) => x.id !== g.id && x.status !== 'dead');
  if (g.waitReason === 'sleep') return { sentence: 'It sleeps: time wakes it, once nobody else can run.', wakers: [], forever: false };
  if (/nil chan|no cases/.test(g.waitReason)) {
    return { sentence: g.waitReason.includes('no cases') ? 'A select without cases is never ready: it waits for ever.' : 'The channel is nil: nobody can ever meet it there.', wakers: [], forever: true };
  }
  if (g.waitReason.startsWith('select')) return ofSelect(g, others, inspector);
  if (o === undefined) return { sentence: `It waits: ${g.waitReason}.`, wakers: [], forever: false };
  return ofObject(g, o, others, inspector);
}

function ofObject(g: GoroutineInfo, o: ObjectInfo, others: readonly GoroutineInfo[], inspector: Inspector): Waiting {
  const address = inspector.addressOf(o.number);
  const reaching = inspector.whoReaches(address, MAX_ASKED);
  // Who waits for the very same thing cannot give it.
  const having = others.filter((x) => reaching.has(x.id));
  const reach = having.filter((x) => !(x.status === 'waiting' && x.object === g.object && x.waitReason === g.waitReason));
  const wakers = (verb: string): Waker[] => reach.slice(0, MAX_WAKERS).map((x) => wakerOf(x, pendingOn(x, o) ?? verb));
  const closing = (sentence: string, verb: string, nobody: string): Waiting => {
    const list = wakers(verb);
    return { sentence: list.length === 0 ? `${sentence} ${having.length === 0 ? nobody : nobody.replace('Nobody else has it', 'All others who have it wait for the same')}` : sentence, wakers: list, forever: list.length === 0 };
  };
  switch (o.kind) {
    case 'chan':
      if (g.waitReason.startsWith('chan send')) {
        const full = o.capacity === 0 ? `${o.label} is unbuffered: a send waits for a receiver.` : `${o.label} is full (${o.buffer.length} of ${o.capacity}): a send waits for room.`;
        return closing(full, `receive from ${o.label}`, 'Nobody else has it: nobody will ever receive.');
      }
      return closing(`${o.label} is empty${o.capacity === 0 ? ' (it is unbuffered)' : ''}: a receive waits for a value, or for close.`, `send to ${o.label} or close it`, 'Nobody else has it: nobody will ever send or close.');
    case 'mutex':
    case 'rwmutex': {
      if (o.holder !== 0) {
        const holder = others.find((x) => x.id === o.holder);
        if (o.holder === g.id) return { sentence: `It holds ${o.label} itself and locks it again: Go's locks cannot be locked twice.`, wakers: [], forever: true };
        if (holder === undefined) return { sentence: `${o.label} was locked by a goroutine that has ended without unlocking it.`, wakers: wakers(`unlock ${o.label}`), forever: reach.length === 0 };
        return { sentence: `${o.label} is held by ${holder.label}.`, wakers: [wakerOf(holder, `unlock ${o.label}`)], forever: false };
      }
      const readers = o.count > 0 ? `${o.label} has ${o.count} ${o.count === 1 ? 'reader' : 'readers'}.` : `${o.label} is about to be given on.`;
      return { sentence: readers, wakers: wakers(`unlock ${o.label}`), forever: false };
    }
    case 'waitgroup':
      return closing(`${o.label} stands at ${o.count}: Wait waits until it is 0.`, `call Done on ${o.label}`, 'Nobody else has it: nobody will ever call Done.');
    case 'cond':
      return closing(`It waits for a Signal or Broadcast of ${o.label}; one that came before it waited does not count.`, `signal ${o.label}`, 'Nobody else has it: nobody will ever signal.');
    default:
      return closing(`It waits: ${g.waitReason} on ${o.label}.`, `use ${o.label}`, 'Nobody else has it.');
  }
}

/** A select waits at all its channels, of which those are known that variables lead to. */
function ofSelect(g: GoroutineInfo, others: readonly GoroutineInfo[], inspector: Inspector): Waiting {
  const at = inspector.channelsWaitedAt(g.id).map((c) => ({ ...c, reaching: inspector.whoReaches(c.address, MAX_ASKED) }));
  const cases = at.map((c) => `${c.sends ? 'send to' : 'receive from'} ${c.label}`);
  const wakers = others.flatMap((x) => {
    const through = at.find((c) => c.reaching.has(x.id));
    return through === undefined ? [] : [wakerOf(x, through.sends ? `receive from ${through.label}` : `send to ${through.label} or close it`)];
  });
  // A channel that no variable leads to may be a timer's: time.After has none.
  return { sentence: `It waits until one of its cases can go on${cases.length === 0 ? '' : `: ${cases.join(', ')}`}.`, wakers: wakers.slice(0, MAX_WAKERS), forever: false };
}

function wakerOf(x: GoroutineInfo, could: string): Waker {
  const now = x.status === 'waiting' ? `waits itself: ${x.waitReason}` : `can run${x.place === null ? '' : `, at line ${x.place.line}`}`;
  return { goroutine: x.id, how: `could ${could}; it ${now}`, able: x.status !== 'waiting', place: x.place };
}

/** What a goroutine is about to do with the object, if that is its next operation. */
function pendingOn(x: GoroutineInfo, o: ObjectInfo): string | null {
  if (x.object !== o.number || x.status === 'waiting') return null;
  const verbs: Partial<Record<number, string>> = { [K.send]: `send to ${o.label} next`, [K.receive]: `receive from ${o.label} next`, [K.close]: `close ${o.label} next`, [K.unlock]: `unlock ${o.label} next`, [K.rwUnlock]: `unlock ${o.label} next`, [K.rUnlock]: `unlock ${o.label} next`, [K.wgAdd]: `count ${o.label} next`, [K.signal]: `signal ${o.label} next`, [K.broadcast]: `wake all at ${o.label} next` };
  return verbs[x.pending] ?? null;
}
