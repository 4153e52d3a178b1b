// One sentence about each turn, from its events.

import type { EventRow } from './eventlog';
import { EventAux, EventKind as K } from './protocol';

/** What a sentence needs besides the events. */
export interface Names {
  goroutine(id: number): string;
  object(number: number): string;
  /** `line 14`; '' when not known. */
  line(place: number): string;
  waitReason(reason: number): string;
}

/** The sentence for the events of one turn; '' when nothing happened that another could notice. */
export function narrate(events: readonly EventRow[], names: Names): string {
  const main = events.find((e) => e.kind !== K.unblock && e.kind !== K.time && e.kind !== K.stack && e.kind !== K.block) ?? events.find((e) => e.kind === K.block);
  if (main === undefined) {
    const time = events.find((e) => e.kind === K.time);
    return time === undefined ? '' : `Nothing can run: the clock moves on to ${duration(time.value)}.`;
  }
  const clauses = [clause(main, names)];
  for (const e of events) {
    if (e === main) continue;
    if (e.kind === K.end) clauses.push(`${e.goroutine === main.goroutine ? '' : names.goroutine(e.goroutine) + ' '}ends`);
    else if (e.kind === K.block && e.goroutine === main.goroutine) clauses.push('then waits');
  }
  const woken = events.filter((e) => e.kind === K.unblock).map((e) => names.goroutine(e.goroutine));
  const wakes = woken.length === 0 ? '' : `; ${list(woken)} can run again`;
  return `${list(clauses.filter((c) => c !== ''))}${wakes}.`;
}

function list(items: readonly string[]): string {
  if (items.length <= 1) return items[0] ?? '';
  if (items.length > 4) return `${items.slice(0, 3).join(', ')} and ${items.length - 3} others`;
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}


function clause(e: EventRow, names: Names): string {
  const who = e.goroutine === 0 ? 'the clock' : names.goroutine(e.goroutine);
  const on = e.object === 0 ? '' : names.object(e.object);
  const value = (e.aux & EventAux.value) !== 0 ? String(e.value) : 'a value';
  const peer = e.peer === 0 ? '' : names.goroutine(e.peer);
  switch (e.kind) {
    case K.spawn:
      return e.goroutine === 0 ? `a timer starts ${peer}` : `${who} starts ${peer}${at(e, names)}`;
    case K.send:
      if ((e.aux & EventAux.closed) !== 0) return `${who} sends on ${on}, which is closed`;
      return peer === '' ? `${who} puts ${value} into ${on}` : `${who} sends ${value} on ${on} to ${peer}`;
    case K.receive:
      if ((e.aux & EventAux.closed) !== 0) return `${who} finds ${on} closed`;
      return peer === '' ? `${who} receives ${value} from ${on}` : `${who} receives ${value} from ${on}, sent by ${peer}`;
    case K.select:
      return selectClause(e, who, on, value, peer);
    case K.close:
      return `${who} closes ${on}`;
    case K.len:
      return `${who} asks how full ${on} is: ${e.value}`;
    case K.lock:
      return `${who} locks ${on}`;
    case K.tryLock:
    case K.tryRLock:
      return e.value === 1 ? `${who} tries to lock ${on} and gets it` : `${who} tries to lock ${on} in vain`;
    case K.unlock:
    case K.rwUnlock:
      return `${who} unlocks ${on}`;
    case K.rwWait:
      return `${who} holds ${on} for writing`;
    case K.rLock:
      return `${who} locks ${on} for reading`;
    case K.rUnlock:
      return `${who} unlocks ${on} for reading`;
    case K.wgAdd:
      return e.value < 0 ? `${who} counts ${on} down by ${-e.value}` : `${who} adds ${e.value} to ${on}`;
    case K.wgWait:
      return `${who} finds ${on} at zero`;
    case K.once:
      return e.value === 1 ? `${who} is the one that runs ${on}` : `${who} finds ${on} done`;
    case K.onceDone:
      return `${who} has run ${on}`;
    case K.condAdd:
      return `${who} joins those who wait for ${on}`;
    case K.condWait:
      return `${who} has been signalled by ${on}`;
    case K.signal:
      return `${who} signals ${on}`;
    case K.broadcast:
      return `${who} signals all who wait for ${on}`;
    case K.pool:
      return `${who} uses the pool ${on}`;
    case K.mapLoad:
    case K.load:
      return `${who} reads ${on} atomically`;
    case K.mapStore:
    case K.store:
      return `${who} writes ${on} atomically`;
    case K.add:
      return `${who} adds to ${on} atomically`;
    case K.swap:
      return `${who} swaps ${on} atomically`;
    case K.cas:
      return e.value === 1 ? `${who} swaps ${on}, which is as it expected` : `${who} does not swap ${on}, which has changed`;
    case K.logic:
      return `${who} changes bits of ${on} atomically`;
    case K.sleep:
      return `${who} sleeps for ${duration(e.value)}`;
    case K.timerNew:
      return `${who} sets a timer to ${duration(e.value)}`;
    case K.timerStop:
      return `${who} stops a timer`;
    case K.timerReset:
      return `${who} sets a timer anew to ${duration(e.value)}`;
    case K.timerFire:
      return `a timer fires${on === '' ? '' : ` on ${on}`}`;
    case K.output:
      return `${who} prints`;
    case K.input:
      return `${who} reads from standard input`;
    case K.yield:
      return `${who} lets others go first`;
    case K.exit:
      return e.aux === 0 ? `${who} ends the program` : `${who} ends the program with exit code ${e.aux}`;
    case K.start:
      return `${who} begins`;
    case K.end:
      return `${who} ends`;
    case K.block:
      return `${who} waits: ${names.waitReason(e.aux)}${on === '' ? '' : ` on ${on}`}`;
    case K.panic:
      return `${who} panics${at(e, names)}`;
    case K.recover:
      return `${who} recovers`;
    case K.goexit:
      return `${who} calls runtime.Goexit`;
    case K.race:
      return `${who} races with ${names.goroutine(e.peer)}${at(e, names)}`;
    case K.fatal:
      return 'the program dies';
    default:
      return '';
  }
}

function selectClause(e: EventRow, who: string, on: string, value: string, peer: string): string {
  const index = e.aux >> 8;
  if (index < 0) return `${who} selects the default case`;
  if ((e.aux & EventAux.send) !== 0) return peer === '' ? `${who} selects to put ${value} into ${on}` : `${who} selects to send ${value} on ${on} to ${peer}`;
  if ((e.aux & EventAux.closed) !== 0) return `${who} selects ${on}, which is closed`;
  return peer === '' ? `${who} selects ${value} from ${on}` : `${who} selects ${value} from ${on}, sent by ${peer}`;
}

function at(e: EventRow, names: Names): string {
  const line = names.line(e.place);
  return line === '' ? '' : ` at ${line}`;
}

/** Nanoseconds as time.Duration prints them. */
export function duration(ns: number): string {
  if (ns === 0) return '0s';
  const abs = Math.abs(ns);
  const sign = ns < 0 ? '-' : '';
  if (abs < 1e3) return `${sign}${abs}ns`;
  if (abs < 1e6) return `${sign}${trim(abs / 1e3)}µs`;
  if (abs < 1e9) return `${sign}${trim(abs / 1e6)}ms`;
  const s = abs / 1e9;
  const hours = Math.floor(s / 3600);
  const minutes = Math.floor((s - hours * 3600) / 60);
  const rest = trim(s - hours * 3600 - minutes * 60) + 's';
  return sign + (hours > 0 ? `${hours}h${minutes}m` : minutes > 0 ? `${minutes}m` : '') + rest;
}

function trim(v: number): string {
  return String(Number(v.toFixed(9)));
}
