// The goroutines of a run by their stable names (schedule.ts): made from spawn events, cut off when the
// run is taken back past a spawn and goes on differently.

import type { MachineMemory } from './memory';

/** What stays the same about a goroutine all its life. */
export interface GoroutineIdentity {
  readonly id: number;
  /** main, main/1, main/1/3; main/t2/1 for what time.AfterFunc calls. */
  readonly name: string;
  /** From the source: main, worker#2. */
  readonly label: string;
  readonly creator: number;
  /** Position of the go statement in the debug information, -1. */
  readonly site: number;
  /** The turn in which it was started. */
  readonly turn: number;
}

/** A timer that starts goroutines. */
export interface StartingTimer {
  /** Number in the run. */
  readonly id: number;
  readonly name: string;
  /** How many it has started. */
  readonly started: number;
}

const MAIN: GoroutineIdentity = { id: 1, name: 'main', label: 'main', creator: 0, site: -1, turn: -1 };

export class Goroutines {
  private list: GoroutineIdentity[] = [MAIN];
  private byId = new Map<number, GoroutineIdentity>([[1, MAIN]]);
  private byName = new Map<string, GoroutineIdentity>([['main', MAIN]]);
  /** How many of one creator's children call one function. */
  private ordinals = new Map<string, number>();
  /** Names of timers that have started goroutines, by their number in the run. */
  private readonly timers = new Map<number, string>();

  /** Notes that `creator`, a goroutine's id or a timer, has started a goroutine that calls `entry`. */
  spawned(id: number, creator: number | StartingTimer, index: number, entry: string, site: number, turn: number): void {
    const timer = typeof creator === 'number' ? null : creator;
    const parent = typeof creator === 'number' ? (this.byId.get(creator)?.name ?? 'main') : creator.name;
    const name = `${parent}/${index}`;
    const short = shortName(entry);
    const path = parent.split('/').slice(1).join('.');
    const family = `${short}#${path === '' ? '' : path + '.'}`;
    const n = (this.ordinals.get(family) ?? 0) + 1;
    this.ordinals.set(family, n);
    const g = { id, name, label: `${family}${n}`, creator: timer === null ? (creator as number) : 0, site, turn };
    this.list.push(g);
    this.byId.set(id, g);
    this.byName.set(name, g);
    if (timer !== null) this.timers.set(timer.id, timer.name);
  }

  get(id: number): GoroutineIdentity | undefined {
    return this.byId.get(id);
  }

  named(name: string): GoroutineIdentity | undefined {
    return this.byName.get(name) ?? this.byOldName(name);
  }

  /** Schedules of before call what timer 2 of the run has started timer2f, then timer2f/2, … */
  private byOldName(name: string): GoroutineIdentity | undefined {
    const m = /^timer(\d+)f(?:\/(\d+))?$/.exec(name);
    const timer = m === null ? undefined : this.timers.get(Number(m[1]));
    return timer === undefined ? undefined : this.byName.get(`${timer}/${m?.[2] ?? 1}`);
  }

  /** Stable name of a timer, of which the run time tells who made it and the how-manieth it is (candidate, decision.go). */
  timerName(maker: number, number: number): string {
    return `${this.byId.get(maker)?.name ?? 'main'}/t${number}`;
  }

  get all(): readonly GoroutineIdentity[] {
    return this.list;
  }

  /** Forgets those started in this turn or later. */
  cut(turn: number): void {
    const kept = this.list.filter((g) => g.turn < turn);
    if (kept.length === this.list.length) return;
    this.list = kept;
    this.byId = new Map(kept.map((g) => [g.id, g]));
    this.byName = new Map(kept.map((g) => [g.name, g]));
    this.ordinals = new Map();
    for (const g of kept) {
      const end = Math.max(g.label.lastIndexOf('#'), g.label.lastIndexOf('.')) + 1;
      if (g.id !== 1) this.ordinals.set(g.label.slice(0, end), Number(g.label.slice(end)));
    }
  }
}

/** main.worker -> worker; main.main.func1 -> main.func1; main.(*Server).loop -> Server.loop. */
export function shortName(name: string): string {
  return name.replace(/^.*\//, '').replace(/^main\./, '').replace(/\(\*?(\w+)(?:\[\.\.\.\])?\)/, '$1').replace(/\[\.\.\.\]/, '');
}

/** Reads what the run time knows of the timer at an address that has just started a goroutine. */
export function startingTimer(m: MachineMemory, address: number): StartingTimer {
  const type = m.runtimeType('t');
  const at = (name: string): number => address + m.field(type, name).offset;
  return { id: m.i32(at('id')), name: nodeName(m, m.u32(at('name'))), started: m.i32(at('started')) };
}

/** Stable name of a node of the run time's tree of names (package runtime, nameNode). */
export function nodeName(m: MachineMemory, node: number): string {
  const type = m.type(m.field(m.runtimeType('g'), 'name').type).elem!;
  const parentAt = m.field(type, 'parent').offset;
  const indexAt = m.field(type, 'index').offset;
  let name = '';
  for (let at = node; at !== 0; at = m.u32(at + parentAt)) {
    const index = m.i32(at + indexAt);
    if (index !== 0) name = `/${index < 0 ? 't' : ''}${Math.abs(index)}${name}`;
  }
  return `main${name}`;
}
