// What a debugger adds to a bench: breakpoints with conditions, watches, and going to where something is
// reached or was changed, in both directions. The machine does the searching (src/machine/search.ts).

import type { Stop, Wanted, Watched } from '../../machine/protocol';
import { load, save } from '../storage';
import type { Bench } from './bench.svelte';

/** Conditions by line; '': always. */
type Lines = ReadonlyMap<number, string>;

const none: Lines = new Map();
const KEY = 'interleave.watches';
const MAX_WATCHES = 30;

export class Debugger {
  /** Where the reader wants to stop, by file. */
  breakpoints = $state.raw<ReadonlyMap<string, Lines>>(new Map());
  /** Go expressions, shown with their values at each step. */
  watches = $state.raw<readonly string[]>([]);
  /** Their values at the position that is shown, as far as they are known. */
  values = $state.raw<readonly Watched[]>([]);
  private asked = 0;

  constructor(private readonly bench: Bench) {}

  /** Breakpoints of the file that is edited. */
  get here(): Lines {
    return this.breakpoints.get(this.bench.files[this.bench.file]?.name ?? '') ?? none;
  }

  toggle(line: number): void {
    this.set(line, this.here.has(line) ? null : '');
  }

  /** Sets a breakpoint with a condition, or takes it away (null). */
  set(line: number, condition: string | null): void {
    const file = this.bench.files[this.bench.file].name;
    const lines = new Map(this.here);
    if (condition === null) lines.delete(line);
    else lines.set(line, condition.trim());
    this.breakpoints = new Map(this.breakpoints).set(file, lines);
  }

  private get stops(): Stop[] {
    return [...this.breakpoints].flatMap(([file, lines]) => [...lines].map(([line, condition]) => ({ file, line, condition })));
  }

  /** To the next or the last breakpoint; says why not. */
  async toBreakpoint(direction: 1 | -1): Promise<string> {
    const lines = this.stops;
    if (lines.length === 0) return 'There is no breakpoint: press beside a line number, or F9, to set one.';
    return this.search(direction, { lines });
  }

  /** Runs to the line of the editor's cursor, on or back; says why not. */
  toCursor(direction: 1 | -1): Promise<string> {
    const file = this.bench.files[this.bench.file]?.name ?? '';
    return this.search(direction, { lines: [{ file, line: this.bench.cursorLine, condition: '' }] });
  }

  /** Back to before the statement that gave an expression its value. */
  lastChange(expression: string, goroutine = this.bench.shown): Promise<string> {
    return this.search(-1, { changes: expression, goroutine });
  }

  private async search(direction: 1 | -1, wanted: Wanted): Promise<string> {
    const { bench } = this;
    if (bench.needsOpening && direction === -1) return 'Nothing has run yet.';
    bench.do({ do: 'search', direction, wanted });
    await bench.settled();
    if (bench.context.note === '') bench.picked = 0;
    return bench.failure !== '' || bench.broken ? '' : bench.context.note;
  }

  // ---------------------------------------------------------------- watches

  restore(): void {
    const kept = load(KEY);
    if (kept !== null) this.watches = kept.split('\n').slice(0, MAX_WATCHES);
  }

  watch(expression: string): void {
    const text = expression.trim();
    if (text === '' || this.watches.includes(text) || this.watches.length >= MAX_WATCHES) return;
    this.keep([...this.watches, text]);
  }

  unwatch(expression: string): void {
    this.keep(this.watches.filter((w) => w !== expression));
  }

  private keep(list: readonly string[]): void {
    this.watches = list;
    save(KEY, list.join('\n'));
    void this.evaluate();
  }

  /** Asks for the watches' values where the bench stands. */
  async evaluate(): Promise<void> {
    const { bench } = this;
    const live = bench.recording.live;
    const list = this.watches;
    const ticket = ++this.asked;
    if (live === null || bench.state === null || list.length === 0 || bench.running) {
      this.values = [];
      return;
    }
    const values = await live.evaluate(bench.shown, list).catch(() => []);
    if (ticket === this.asked) this.values = values;
  }
}
