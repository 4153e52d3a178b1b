// The data races that a program has found in itself, read from its memory (package runtime: racereport.go).

import type { DebugInfo } from '../go/wasm';
import { nodeName } from './goroutines';
import type { MachineMemory } from './memory';

/** A place in the source, by index into DebugInfo.raceSites. */
export type RaceSiteIndex = number;

export interface RaceAccess {
  readonly write: boolean;
  readonly atomic: boolean;
  /** Stable name of the goroutine, as in schedules; also after its end. */
  readonly goroutine: string;
  /** Sites of the access and of the calls it was made in, innermost first. */
  readonly stack: readonly RaceSiteIndex[];
  /** Where the goroutine was started: the go statement and the calls around it; [] for main. */
  readonly started: readonly RaceSiteIndex[];
}

export interface DataRace {
  readonly address: number;
  /** The access that was made first in this run. */
  readonly earlier: RaceAccess;
  readonly later: RaceAccess;
}

const WRITE = 1;
const ATOMIC = 2;
/** Goroutine main's racing number. */
const MAIN = 0;

/** All races found so far in the run, in the order in which they were found. */
export function readRaces(m: MachineMemory): DataRace[] {
  const found = m.find('runtime.races');
  if (found === null || m.u32(m.at('runtime.races.found')) === 0) return [];
  return new RaceReader(m, m.debug).all();
}

class RaceReader {
  constructor(
    private readonly m: MachineMemory,
    private readonly debug: DebugInfo,
  ) {}

  all(): DataRace[] {
    const { m } = this;
    const type = this.type('runtime.raceFound');
    const at = (name: string): number => m.field(type, name).offset;
    const races: DataRace[] = [];
    for (let r = m.u32(m.at('runtime.races.found')); r !== 0; r = m.u32(r + at('next'))) {
      races.push({ address: m.u32(r + at('address')), earlier: this.access(r + at('earlier')), later: this.access(r + at('later')) });
    }
    return races.reverse();
  }

  private access(address: number): RaceAccess {
    const { m } = this;
    const type = this.type('runtime.raceAccess');
    const at = (name: string): number => address + m.field(type, name).offset;
    const kind = m.u8(at('kind'));
    const number = m.u32(at('thread'));
    const thread = this.element('runtime.races.threads', number);
    const threadType = this.type('runtime.raceThread');
    return {
      write: (kind & WRITE) !== 0,
      atomic: (kind & ATOMIC) !== 0,
      goroutine: number === MAIN ? 'main' : this.name(thread, threadType),
      stack: this.stack(at('place')),
      started: this.stack(thread + m.field(threadType, 'created').offset),
    };
  }

  private stack(place: number): RaceSiteIndex[] {
    const { m } = this;
    const type = this.type('runtime.racePlace');
    const site = m.u32(place + m.field(type, 'site').offset);
    const sites = site === 0 ? [] : [site];
    const node = this.type('runtime.raceContext');
    for (let c = m.u32(place + m.field(type, 'context').offset); c !== 0; ) {
      const n = this.element('runtime.raceContexts.nodes', c);
      sites.push(m.u32(n + m.field(node, 'site').offset));
      c = m.u32(n + m.field(node, 'parent').offset);
    }
    return sites;
  }

  /** A goroutine's name: its parent's and which child it is. */
  private name(thread: number, type: number): string {
    const { m } = this;
    const parent = m.u32(thread + m.field(type, 'parent').offset);
    return parent === 0 ? 'a timer' : `${nodeName(m, parent)}/${m.i32(thread + m.field(type, 'index').offset)}`;
  }

  private element(slice: string, index: number): number {
    const { m } = this;
    const type = m.find(slice)!.type;
    return m.u32(m.at(slice)) + index * this.debug.types[this.debug.types[type].elem!].size;
  }

  private type(name: string): number {
    const i = this.debug.types.findIndex((t) => t.name === name);
    if (i < 0) throw new Error(`the debug information has no type ${name}`);
    return i;
  }
}
