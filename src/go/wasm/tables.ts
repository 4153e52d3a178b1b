// The tables that the run time reads (abi.go has their shapes): resume points, what tracebacks say
// of functions, roots of the collector. They lie in static data between the program's read-only
// data and its variables.

import type { Point } from '../ir/analyse/points';
import type { Data, Reg } from '../ir/ir';
import type { SiteFunc } from '../ir/optimise/race';
import { DataLayout } from './layout';
import { signatureKey, type FuncPlan, type ModulePlan } from './plan';

/** Size of an abi.ResumePoint. */
export const POINT_SIZE = 48;
const INFO_SIZE = 40;
const SITE_SIZE = 16;
const UNWANTED = 0xffffffff;
const WIDE = 0x80000000;

const FLAG_WRAPPER = 1;
const FLAG_LIBRARY = 2;
const FLAG_NO_PARAMS = 4;

/** A list of words: its length, then the words. */
type WordList = readonly number[];

export class Tables {
  resumeTable = 0;
  globalRoots = 0;
  raceTable = 0;
  private infoTable = 0;
  /** Functions that have a FuncInfo, in the table's order. */
  private readonly described: SiteFunc[] = [];
  private readonly infoOf = new Map<SiteFunc, number>();
  private readonly strings = new Map<string, { bytes: Uint8Array; address: number }>();
  private readonly lists = new Map<string, { words: WordList; address: number }>();
  /** Lists of each point, in the order of the resume table. */
  private readonly rows: { point: Point; plan: FuncPlan; results: string; pointers: string }[] = [];
  private readonly roots: { data: Data; offset: number }[] = [];

  constructor(
    private readonly plan: ModulePlan,
    private readonly layout: DataLayout,
  ) {
    for (const func of plan.funcs) {
      if (func.points.points.length > 0) this.describe(func);
    }
    for (const site of plan.raceSites) if (site !== null) this.info(site.func);
    for (const data of plan.data) {
      if (data.readOnly) continue;
      for (const offset of data.pointers) this.roots.push({ data, offset });
    }
  }

  /** Takes the addresses of all tables. */
  place(): void {
    const { layout } = this;
    this.resumeTable = layout.reserve(this.rows.length * POINT_SIZE, 8);
    this.raceTable = layout.reserve(this.plan.raceSites.length * SITE_SIZE, 8);
    this.infoTable = layout.reserve(this.described.length * INFO_SIZE, 8);
    this.globalRoots = layout.reserve(4 + 4 * this.roots.length, 4);
    for (const list of this.lists.values()) {
      list.address = layout.reserve(4 + 4 * list.words.length, 4);
    }
    for (const string of this.strings.values()) {
      string.address = layout.reserve(string.bytes.length, 1);
    }
  }

  /** Writes the tables into the segment, whose first byte is at `base`. */
  fill(segment: Uint8Array, base: number): void {
    const view = new DataView(segment.buffer, segment.byteOffset);
    this.rows.forEach(({ point, plan, results, pointers }, i) => {
      const at = this.resumeTable + i * POINT_SIZE - base;
      const { func } = plan.facts;
      view.setUint32(at, plan.frame.size, true);
      if (plan.facts.suspends) {
        const thunk = this.plan.thunks.get(signatureKey(func.signature))!;
        view.setUint32(at + 4, thunk.tableIndex, true);
        view.setUint32(at + 8, plan.tableIndex, true);
      }
      view.setUint32(at + 16, this.lists.get(results)!.address, true);
      view.setUint32(at + 24, this.lists.get(pointers)!.address, true);
      view.setUint32(at + 32, this.infoTable + this.infoOf.get(func)! * INFO_SIZE, true);
      view.setInt32(at + 40, this.position(point.position)?.line ?? 0, true);
      view.setInt32(at + 44, point.position, true);
    });
    this.plan.raceSites.forEach((site, i) => {
      if (site === null) return;
      const at = this.raceTable + i * SITE_SIZE - base;
      view.setUint32(at, this.infoTable + this.info(site.func) * INFO_SIZE, true);
      view.setInt32(at + 8, this.position(site.position)?.line ?? 0, true);
      view.setInt32(at + 12, site.position, true);
    });
    this.described.forEach((func, i) => {
      const at = this.infoTable + i * INFO_SIZE - base;
      const position = this.position(func.position);
      this.fillString(view, at, func.name);
      this.fillString(view, at + 16, position?.file ?? '');
      view.setInt32(at + 32, position?.line ?? 0, true);
      const noParams = func.signature.params.length === 0;
      const flags = (func.wrapper ? FLAG_WRAPPER : 0) | (func.library ? FLAG_LIBRARY : 0) | (noParams ? FLAG_NO_PARAMS : 0);
      view.setUint32(at + 36, flags, true);
    });
    const roots = this.roots.map(({ data, offset }) => this.layout.addressOf(data) + offset);
    writeList(view, this.globalRoots - base, roots);
    for (const { words, address } of this.lists.values()) writeList(view, address - base, words);
    for (const { bytes, address } of this.strings.values()) segment.set(bytes, address - base);
  }

  private position(index: number): { file: string; line: number } | undefined {
    return this.plan.program.positions[index];
  }

  private fillString(view: DataView, at: number, text: string): void {
    const { bytes, address } = this.strings.get(text)!;
    view.setUint32(at, address, true);
    view.setUint32(at + 8, bytes.length, true);
  }

  /** The index of a function's FuncInfo. */
  private info(func: SiteFunc): number {
    let i = this.infoOf.get(func);
    if (i === undefined) {
      i = this.described.push(func) - 1;
      this.infoOf.set(func, i);
      this.string(func.name);
      this.string(this.position(func.position)?.file ?? '');
    }
    return i;
  }

  private describe(plan: FuncPlan): void {
    this.info(plan.facts.func);
    for (const point of plan.points.points) {
      const results = this.list(resultWords(plan, point));
      const pointers = this.list(pointerOffsets(plan, point));
      this.rows.push({ point, plan, results, pointers });
    }
  }

  private string(text: string): void {
    if (this.strings.has(text)) return;
    this.strings.set(text, { bytes: new TextEncoder().encode(text), address: 0 });
  }

  private list(words: WordList): string {
    const key = words.join();
    if (!this.lists.has(key)) this.lists.set(key, { words, address: 0 });
    return key;
  }
}

function writeList(view: DataView, at: number, words: WordList): void {
  view.setUint32(at, words.length, true);
  words.forEach((word, i) => view.setUint32(at + 4 + 4 * i, word, true));
}

const isWide = (reg: Reg): boolean => reg.type === 'i64' || reg.type === 'f64';

/** Where the results of the call made at the point go. */
function resultWords({ facts, frame }: FuncPlan, point: Point): number[] {
  return point.results.map((reg) => {
    if (reg < 0) return UNWANTED;
    return isWide(facts.regs[reg]) ? frame.homes[reg] + WIDE : frame.homes[reg];
  });
}

/** Frame offsets of the pointers that are live while the function is suspended at the point. */
export function pointerOffsets({ facts, frame, points }: FuncPlan, point: Point): number[] {
  if (!facts.suspends) return [];
  const regs = new Set(point.live);
  if (facts.mode === 'statement') for (const reg of frame.homed) regs.add(reg);
  const offsets = [...regs].filter((reg) => facts.regs[reg].pointer).map((reg) => frame.homes[reg]);
  const slotsLive = point.resumes || points.landing !== null || facts.mode === 'statement';
  if (point.kind !== 'entry' && slotsLive) {
    for (const [slot, at] of frame.slots) for (const offset of slot.pointers) offsets.push(at + offset);
  }
  return offsets.sort((a, b) => a - b);
}
