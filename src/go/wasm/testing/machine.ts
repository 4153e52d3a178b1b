// A run time small enough for tests: one goroutine, whose trampoline is written in JavaScript on
// the module's exported registers and memory, and the three helpers that prologues call.

import type { Func, Program } from '../../ir/ir';
import { generate, type GenerateOptions } from '..';
import type { DebugInfo } from '../debug';
import { FuncWriter, imported, ret } from './ir';

export const STATUS = { park: 1, switch: 2, panic: 3, preempt: 4, fatal: 5, pause: 6 } as const;

const POINT_SIZE = 48;
const STACK_PAGES = 16;

const back = (name: string): Func => imported('interleave', name, [], ['i32']);

/** Adds the runtime's helpers and accessors to a program. */
export function withRuntime(program: Program): Program {
  const hostResumed = imported('env', 'resumed', [], []);
  const hostMorestack = imported('env', 'morestack', ['i32'], ['i32']);
  const hostUnwound = imported('env', 'unwound', ['i32'], []);
  const call = (func: Func, args: Func['params'], results: Func['params'] = []) =>
    ({
      op: 'call',
      target: { kind: 'func', func },
      args: args.map((reg) => ({ op: 'reg', reg }) as const),
      results,
      position: -1,
      check: 'checked',
    }) as const;
  const resumed = new FuncWriter('runtime.resumed');
  const morestack = new FuncWriter('runtime.morestack', { params: ['i32'], results: ['i32'] });
  const answer = morestack.reg('i32');
  const unwound = new FuncWriter('runtime.unwound', { params: ['i32'] });
  const accessors = ['resumeTable', 'resumePoints', 'globalRoots', 'heapStart', 'returnArea'].map(
    (name) => {
      const f = new FuncWriter(`test.${name}`, { results: ['i32'], exported: name, system: true });
      const r = f.reg('i32');
      return f.body(
        { ...call(back(`runtime.${name}`), []), results: [r] },
        ret(r),
      );
    },
  );
  const resume = new FuncWriter('test.resume', {
    params: ['i32', 'i32'],
    exported: 'callThunk',
    system: true,
  });
  const thunk = {
    op: 'call',
    target: {
      kind: 'indirect',
      index: { op: 'reg', reg: resume.param(0) },
      closure: null,
      signature: { params: ['i32'], results: [] },
      tag: 'thunk',
    },
    args: [{ op: 'reg', reg: resume.param(1) }],
    results: [],
    position: -1,
    check: 'unchecked',
  } as const;
  return {
    ...program,
    funcs: [
      ...program.funcs,
      resumed.body(call(hostResumed, [])),
      morestack.body(call(hostMorestack, [morestack.param(0)], [answer]), ret(answer)),
      unwound.body(call(hostUnwound, [unwound.param(0)])),
      ...accessors,
      resume.body(thunk),
    ],
  };
}

type Exports = Record<string, CallableFunction> & { memory: WebAssembly.Memory };
type Registers = Record<string, WebAssembly.Global>;

export interface Frame {
  readonly point: number;
  readonly start: number;
}

/** One goroutine on one module. */
export class Machine {
  readonly debug: DebugInfo;
  readonly exports: Exports;
  readonly registers: Registers;
  readonly base: number;
  /** Points that raising functions reported. */
  readonly unwound: number[] = [];
  /** Frames deeper than this many bytes are on a new native stack. */
  nativeDepth = 1 << 16;
  switches = 0;
  suspensions = 0;
  private nativeStart: number;
  private readonly end: number;

  constructor(
    program: Program,
    options: Partial<GenerateOptions> = {},
    env: WebAssembly.ModuleImports = {},
  ) {
    const { bytes, debug } = generate(withRuntime(program), {
      mode: 'blocking',
      maxPages: 1024,
      ...options,
    });
    this.debug = debug;
    const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes as BufferSource), {
      env: {
        resumed: () => this.setLimit(),
        morestack: () => this.morestack(),
        unwound: (point: number) => this.unwound.push(point),
        ...env,
      },
    });
    this.exports = instance.exports as Exports;
    this.registers = instance.exports as unknown as Registers;
    const pages = this.exports.memory.grow(STACK_PAGES);
    this.base = pages * 65536;
    this.end = this.base + STACK_PAGES * 65536 - 4096;
    this.nativeStart = this.base;
    this.registers.budget.value = 1n << 40n;
    this.registers.steps.value = 1n << 40n;
  }

  get view(): DataView {
    return new DataView(this.exports.memory.buffer);
  }

  private setLimit(): void {
    this.registers.splimit.value = Math.min(this.nativeStart + this.nativeDepth, this.end);
  }

  private morestack(): number {
    const sp = this.registers.sp.value as number;
    if (sp > this.end) {
      this.registers.status.value = STATUS.fatal;
      return 1;
    }
    this.registers.status.value = STATUS.switch;
    this.switches++;
    return 1;
  }

  /** Starts the goroutine; resumes it until it is done or `onSuspend` says to stop. */
  run(
    name: string,
    args: (number | bigint)[] = [],
    onSuspend: (status: number) => boolean = () => true,
  ): unknown {
    const r = this.registers;
    r.sp.value = r.stackbase.value = this.nativeStart = this.base;
    r.top.value = 0;
    this.setLimit();
    let result: unknown = this.exports[name](...args);
    while (r.status.value !== 0) {
      const status = r.status.value as number;
      if (status === STATUS.panic || status === STATUS.fatal) return undefined;
      this.suspensions++;
      if (!onSuspend(status)) return undefined;
      r.status.value = 0;
      result = this.resumeAll();
    }
    return result;
  }

  /** Resumes the top frame, then its callers, until one unwinds again or all have returned. */
  resumeAll(): unknown {
    const r = this.registers;
    const resultArea = this.exports.returnArea() as number;
    for (;;) {
      const { FrameSize, Thunk, Func } = this.point(this.topPoint());
      r.sp.value = (r.top.value as number) - FrameSize;
      this.nativeStart = r.sp.value;
      r.top.value = 0;
      r.splimit.value = 0;
      r.resuming.value = 1;
      this.exports.callThunk(Thunk, Func);
      if (r.status.value !== 0) return undefined;
      if (r.sp.value === this.base) return this.view.getInt32(resultArea, true);
      const caller = this.point(this.view.getUint32((r.sp.value as number) - 4, true));
      this.deliver(caller, resultArea);
      r.top.value = r.sp.value;
    }
  }

  /** Copies the results of a call into the frame of the caller that waited for them. */
  private deliver(caller: ReturnType<Machine['point']>, resultArea: number): void {
    const { view } = this;
    const start = (this.registers.sp.value as number) - caller.FrameSize;
    caller.Results.forEach((word, i) => {
      if (word === 0xffffffff) return;
      const to = start + (word & 0x7fffffff);
      view.setUint32(to, view.getUint32(resultArea + 8 * i, true), true);
      if (word > 0x7fffffff) {
        view.setUint32(to + 4, view.getUint32(resultArea + 8 * i + 4, true), true);
      }
    });
  }

  /** The point at which the innermost frame is suspended. */
  topPoint(): number {
    return this.view.getUint32((this.registers.top.value as number) - 4, true);
  }

  /** The suspended frames, innermost first. */
  frames(): Frame[] {
    const frames: Frame[] = [];
    let end = this.registers.top.value as number;
    while (end > this.base) {
      const point = this.view.getUint32(end - 4, true);
      end -= this.point(point).FrameSize;
      frames.push({ point, start: end });
    }
    return frames;
  }

  /** An entry of the resume table. */
  point(index: number) {
    const { view } = this;
    const at = (this.exports.resumeTable() as number) + index * POINT_SIZE;
    const word = (offset: number): number => view.getUint32(at + offset, true);
    const list = (address: number): number[] =>
      Array.from({ length: view.getUint32(address, true) }, (_, i) =>
        view.getUint32(address + 4 + 4 * i, true),
      );
    const info = word(32);
    return {
      FrameSize: word(0),
      Thunk: word(4),
      Func: word(8),
      Results: list(word(16)),
      Pointers: list(word(24)),
      Name: new TextDecoder().decode(
        new Uint8Array(view.buffer, view.getUint32(info, true), view.getUint32(info + 8, true)),
      ),
      Line: word(40),
      Position: word(44),
    };
  }
}

