// What nodes and races of a happens-before diagram are called.

import { EventKind as K, type OrderedAccess, type OrderNode, type OrderRace } from '../../../machine/protocol';

const operations: Readonly<Record<number, string>> = {
  [K.spawn]: 'starts a goroutine',
  [K.start]: 'starts',
  [K.send]: 'sends to',
  [K.receive]: 'receives from',
  [K.close]: 'closes',
  [K.select]: 'selects',
  [K.len]: 'looks at',
  [K.lock]: 'locks',
  [K.tryLock]: 'tries to lock',
  [K.unlock]: 'unlocks',
  [K.rwWait]: 'locks',
  [K.rwUnlock]: 'unlocks',
  [K.rLock]: 'locks for reading',
  [K.tryRLock]: 'tries to lock for reading',
  [K.rUnlock]: 'unlocks for reading',
  [K.wgAdd]: 'counts on',
  [K.wgWait]: 'has waited for',
  [K.once]: 'does once',
  [K.onceDone]: 'has done once',
  [K.condWait]: 'waits for',
  [K.signal]: 'signals',
  [K.broadcast]: 'broadcasts on',
  [K.load]: 'loads atomically',
  [K.store]: 'stores atomically',
  [K.add]: 'adds atomically to',
  [K.swap]: 'swaps atomically',
  [K.cas]: 'compares and swaps',
  [K.timerFire]: 'is woken by a timer',
  [K.block]: 'waits for',
};

/** What a node does: `writes total`, `receives from jobs`. */
export function doing(n: OrderNode, object: (number: number) => string): string {
  if (n.kind === K.access) return `${n.atomic ? 'atomically ' : ''}${n.write ? 'writes' : 'reads'} ${n.name === '' ? 'memory' : n.name}`;
  const verb = operations[n.kind] ?? 'synchronises';
  const what = n.object === 0 ? '' : object(n.object);
  return what === '' ? verb.replace(/ (?:to|from|on|for|at)$/, '') : `${verb} ${what}`;
}

const noun = (a: OrderedAccess): string => `${a.atomic ? 'atomic ' : ''}${a.write ? 'write' : 'read'}`;

export const lineOf = (a: OrderedAccess): number => a.stack.find((c) => c.place !== null)?.place?.line ?? 0;

/** The edge that a race lacks, in a sentence. */
export function missing(race: OrderRace, labelOf: (name: string) => string): string {
  const [a, b] = race.accesses;
  const one = (x: OrderedAccess): string => `the ${noun(x)} by ${labelOf(x.goroutine)} in line ${lineOf(x)}`;
  return `Nothing orders ${one(a)} and ${one(b)}: no channel operation, lock, WaitGroup or atomic makes one happen before the other.`;
}
