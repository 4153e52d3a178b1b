// What happened before what, by the Go memory model: a recorded run is run again in a module that looks
// for data races, whose run time tells who learns what from whom (package runtime: raceevents.go). The same
// vector clocks find the races, so what is drawn from this and what is reported cannot differ.

import type { DebugInfo } from '../go/wasm';
import { EventKind as K, type Call, type Order, type OrderedAccess, type OrderNode, type OrderRace, type Place } from './protocol';
import { readRaces, type DataRace, type RaceAccess } from './races';
import type { Stepper } from './stepper';

/** Nodes and edges that are kept at most: what is beyond nobody could read. */
const MAX_NODES = 100_000;
const MAX_EDGES = 200_000;
const MAX_TURNS = 300_000;

/** Ways of learning, as raceevents.go numbers them. */
const How = { acquire: 0, release: 1, replace: 2, both: 3, exchange: 4, meet: 5, inform: 6, forget: 7 } as const;

const WRITE = 1;
const ATOMIC = 2;

interface Node {
  readonly goroutine: number;
  readonly turn: number;
  kind: number;
  /** Index of its place, -1 not known. */
  position: number;
  object: number;
  /** An access: its site, its word, its kind, and a bit for each byte of the word. */
  readonly site: number;
  readonly word: number;
  readonly access: number;
  readonly bytes: number;
}

/** What is known at an object under a key: who has told it since somebody last knew all of it. */
interface Known {
  readonly by: number[];
  early: boolean;
  /** Goroutines that know all in `by`. */
  readonly informed: Set<number>;
}

/** A race as it was told of: between goroutines, and how many nodes there were. */
interface Told {
  readonly word: number;
  readonly earlier: number;
  readonly later: number;
  readonly until: number;
}

/** Takes in what the run time tells, in order. */
export class OrderRecorder {
  private readonly nodes: Node[] = [];
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private readonly early: number[] = [];
  private readonly known = new Map<string, Known>();
  /** The last synchronising node of each goroutine, and the last thing it did or waited for. */
  private readonly sync = new Map<number, number>();
  private readonly last = new Map<number, { turn: number; kind: number; position: number; object: number }>();
  /** A word of memory has one number until it is freed. */
  private readonly words = new Map<number, number>();
  private wordCount = 0;
  private readonly races: Told[] = [];
  /** Words that belong to channels, locks and atomic variables: what is done there is a node already. */
  private readonly meeting = new Set<number>();
  truncated = false;

  constructor(private readonly debug: DebugInfo) {}

  readonly take = (kind: number, g: number, object: number, peer: number, position: number, aux: number, value: number, turn: number): void => {
    if (this.nodes.length >= MAX_NODES || this.from.length >= MAX_EDGES) {
      this.truncated = true;
      return;
    }
    if (kind === K.access) this.access(g, peer, aux, value, turn);
    else if (kind === K.order) this.learn(g, aux, peer, value, turn);
    else if (kind === K.race) this.race(g, peer, value);
    else if (kind < 64 || kind === K.start || kind === K.block) this.did(g, turn, kind, position, object);
  };

  /** What a goroutine did: the synchronising node of the same turn is named by it. */
  private did(g: number, turn: number, kind: number, position: number, object: number): void {
    const was = this.last.get(g);
    if (kind === K.block && was?.turn === turn && was.kind < 64) return;
    this.last.set(g, { turn, kind, position, object });
    const node = this.nodes[this.sync.get(g) ?? -1];
    if (node?.turn === turn && kind !== K.block) Object.assign(node, { kind, position, object });
  }

  private access(g: number, access: number, site: number, address: number, turn: number): void {
    const info = this.debug.raceSites[site];
    if (info === undefined || info === null || info.library) return;
    this.nodes.push({ goroutine: g, turn, kind: K.access, position: info.position, object: 0, site, word: this.wordAt(address), access: access & 255, bytes: access >> 8 });
  }

  private wordAt(address: number): number {
    const at = Math.floor(address / 8);
    let word = this.words.get(at);
    if (word === undefined) this.words.set(at, (word = ++this.wordCount));
    return word;
  }

  /** The synchronising node of a goroutine in a turn. */
  private node(g: number, turn: number): number {
    const at = this.sync.get(g);
    if (at !== undefined && this.nodes[at].turn === turn) return at;
    const last = this.last.get(g);
    this.nodes.push({ goroutine: g, turn, kind: last?.kind ?? K.start, position: last?.position ?? -1, object: last?.object ?? 0, site: 0, word: 0, access: 0, bytes: 0 });
    this.sync.set(g, this.nodes.length - 1);
    return this.nodes.length - 1;
  }

  private edge(from: number, to: number, early: boolean): void {
    if (this.nodes[from].goroutine === this.nodes[to].goroutine) return;
    this.from.push(from);
    this.to.push(to);
    this.early.push(early ? 1 : 0);
  }

  private learn(g: number, how: number, peer: number, object: number, turn: number): void {
    const key = `${object} ${peer}`;
    if (how === How.forget) {
      if (peer < 0) this.words.delete(Math.floor(object / 8));
      else this.known.delete(key);
      return;
    }
    if (how === How.meet || how === How.inform) {
      // Causes come first.
      const other = this.node(peer, turn);
      const me = this.node(g, turn);
      this.edge(other, me, how === How.meet);
      if (how === How.meet) this.edge(me, other, true);
      return;
    }
    this.meeting.add(this.wordAt(object));
    const me = this.node(g, turn);
    const known = this.known.get(key);
    if (how !== How.release && how !== How.replace && known !== undefined) {
      for (const by of known.by) this.edge(by, me, known.early);
      known.informed.add(g);
    }
    if (how === How.acquire) return;
    // Who knows all that was told before tells it again.
    if (how === How.release && known !== undefined && !known.informed.has(g)) {
      known.by.push(me);
      known.informed.clear();
    } else this.known.set(key, { by: [me], early: how === How.exchange, informed: new Set([g]) });
  }

  private race(g: number, peer: number, address: number): void {
    this.races.push({ word: this.words.get(Math.floor(address / 8)) ?? -1, earlier: peer, later: g, until: this.nodes.length });
  }

  /** The nodes of a race that was told of. */
  private racing(told: Told | undefined, race: DataRace): [earlier: number, later: number] {
    if (told === undefined) return [-1, -1];
    const find = (goroutine: number, a: RaceAccess): number => {
      let best = -1;
      for (let i = told.until - 1; i >= 0; i--) {
        const n = this.nodes[i];
        if (n.word !== told.word || n.goroutine !== goroutine) continue;
        if (a.stack.includes(n.site)) return i;
        // The site was another's whose access this one stands for.
        if (best < 0 && ((n.access & WRITE) !== 0) === a.write) best = i;
      }
      return best;
    };
    return [find(told.earlier, race.earlier), find(told.later, race.later)];
  }

  /** The order of all that was taken in; `stepper` has found the races. */
  finish(stepper: Stepper): Order {
    const { debug, nodes } = this;
    const races = readRaces(stepper.instance.memory);
    const ends = races.map((r, i) => this.racing(this.races[i], r));
    const racing = new Set(ends.flat());
    const shared = sharedWords(nodes);
    const orders = new Set<number>([...this.from, ...this.to]);
    const kept = new Map<number, number>();
    nodes.forEach((n, i) => {
      if (n.kind === K.access ? (shared.has(n.word) && !this.meeting.has(n.word)) || racing.has(i) : orders.has(i)) kept.set(i, kept.size);
    });
    const place = (position: number): Place | null => debug.positions[position] ?? null;
    const at = (i: number): number => kept.get(i) ?? -1;
    return {
      nodes: [...kept.keys()].map((i): OrderNode => {
        const n = nodes[i];
        const access = n.kind === K.access;
        return {
          goroutine: n.goroutine,
          turn: n.turn,
          kind: n.kind as K,
          place: place(n.position),
          object: n.object,
          name: access ? (debug.raceSites[n.site]?.name ?? '') : '',
          write: (n.access & WRITE) !== 0,
          atomic: (n.access & ATOMIC) !== 0,
          word: n.word,
          bytes: n.bytes,
        };
      }),
      from: Int32Array.from(this.from, at),
      to: Int32Array.from(this.to, at),
      early: Uint8Array.from(this.early),
      races: races.map((r, i): OrderRace => {
        const [earlier, later] = ends[i];
        const names = [r.earlier, r.later].map((a) => debug.raceSites[ownSite(a, debug)]?.name ?? '');
        return {
          nodes: [at(earlier), at(later)],
          variable: names.find((n) => n !== '') ?? '',
          accesses: [described(r.earlier, debug), described(r.later, debug)],
        };
      }),
      truncated: this.truncated,
    };
  }
}

/** Words that several goroutines access, one of them writing. */
function sharedWords(nodes: readonly Node[]): Set<number> {
  const by = new Map<number, { readonly first: number; shared: boolean; written: boolean }>();
  for (const n of nodes) {
    if (n.kind !== K.access) continue;
    const w = by.get(n.word);
    const writes = (n.access & WRITE) !== 0;
    if (w === undefined) by.set(n.word, { first: n.goroutine, shared: false, written: writes });
    else {
      w.shared ||= w.first !== n.goroutine;
      w.written ||= writes;
    }
  }
  return new Set([...by].filter(([, w]) => w.shared && w.written).map(([word]) => word));
}

/** Where the library accesses what the user gave it, the user's own line says more. */
function ownSite(a: RaceAccess, debug: DebugInfo): number {
  return a.stack.find((i) => debug.raceSites[i]?.library === false) ?? a.stack[0] ?? 0;
}

function described(a: RaceAccess, debug: DebugInfo): OrderedAccess {
  const calls = (sites: readonly number[]): Call[] =>
    sites.flatMap((i) => {
      const s = debug.raceSites[i];
      return s === null || s === undefined ? [] : [{ function: s.function, place: debug.positions[s.position] ?? null }];
    });
  return { goroutine: a.goroutine, write: a.write, atomic: a.atomic, stack: calls(a.stack), started: calls(a.started) };
}

/** The order of a recorded run, which `again` executes from its start; `pause` says whether to go on. */
export async function orderOf(again: Stepper, turns: number, pause: () => Promise<boolean>): Promise<Order> {
  const recorder = new OrderRecorder(again.instance.memory.debug);
  again.observe(recorder.take);
  const last = Math.min(turns, MAX_TURNS);
  recorder.truncated = last < turns;
  while (again.advance(last, 300_000n) === 'work' && !recorder.truncated) {
    if (!(await pause())) {
      recorder.truncated = true;
      break;
    }
  }
  return recorder.finish(again);
}
