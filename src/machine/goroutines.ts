// The goroutines of a run by their stable names: made from spawn events, cut off when the run is
// taken back past a spawn and goes on differently.

/** What stays the same about a goroutine all its life. */
export interface GoroutineIdentity {
  readonly id: number;
  /** main, main/1, main/1/3; timer2f for what time.AfterFunc calls. */
  readonly name: string;
  /** From the source: main, worker#2. */
  readonly label: string;
  readonly creator: number;
  /** Position of the go statement in the debug information, -1. */
  readonly site: number;
  /** The turn in which it was started. */
  readonly turn: number;
}

const MAIN: GoroutineIdentity = { id: 1, name: 'main', label: 'main', creator: 0, site: -1, turn: -1 };

export class Goroutines {
  private list: GoroutineIdentity[] = [MAIN];
  private byId = new Map<number, GoroutineIdentity>([[1, MAIN]]);
  private byName = new Map<string, GoroutineIdentity>([['main', MAIN]]);
  /** How many of one creator's children call one function. */
  private ordinals = new Map<string, number>();

  /** Notes that `creator` (0: a timer, numbered `index`) has started a goroutine that calls `entry`. */
  spawned(id: number, creator: number, index: number, entry: string, site: number, turn: number): void {
    const parent = this.byId.get(creator);
    const name = parent === undefined ? this.timerName(index) : `${parent.name}/${index}`;
    const short = shortName(entry);
    const path = parent === undefined ? `t${index}` : parent.name.split('/').slice(1).join('.');
    const family = `${short}#${path === '' ? '' : path + '.'}`;
    const n = (this.ordinals.get(family) ?? 0) + 1;
    this.ordinals.set(family, n);
    const g = { id, name, label: `${family}${n}`, creator: parent === undefined ? 0 : creator, site, turn };
    this.list.push(g);
    this.byId.set(id, g);
    this.byName.set(name, g);
  }

  private timerName(timer: number): string {
    const name = `timer${timer}f`;
    if (!this.byName.has(name)) return name;
    let n = 2;
    while (this.byName.has(`${name}/${n}`)) n++;
    return `${name}/${n}`;
  }

  get(id: number): GoroutineIdentity | undefined {
    return this.byId.get(id);
  }

  named(name: string): GoroutineIdentity | undefined {
    return this.byName.get(name);
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
