// Workers that explore parts of a program's schedules, as the exploration that gives out the work and the workers themselves see each
// other: plain messages, over whatever carries them (worker threads in Node, Web Workers in a page).

import type { CompiledProgram } from '../go/compile';
import { Exploration, type ExploreOptions, type Part, type Progress } from './explore';
import type { Unit } from './unit';
import { WasmModel } from './wasm-model';

/** To a worker. */
type Order =
  | { readonly kind: 'program'; readonly program: CompiledProgram; readonly options: ExploreOptions }
  | { readonly kind: 'unit'; readonly unit: Unit }
  | { readonly kind: 'stop' | 'pause' | 'resume' };

/** From a worker. */
type Answer =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'part'; readonly part: Part }
  | { readonly kind: 'failed'; readonly message: string };

/** What carries messages one way and the other. */
export interface Line {
  post(message: Order | Answer): void;
  listen(onMessage: (message: unknown) => void): void;
}

/** A worker as the exploration sees it: does one unit at a time. */
export class Helper {
  /** Of the unit in hand. */
  progress: Progress | null = null;
  private done: { resolve(part: Part): void; reject(e: Error): void } | null = null;

  constructor(
    private readonly line: Line,
    readonly end: () => void,
  ) {
    line.listen((m) => {
      const answer = m as Answer;
      if (answer.kind === 'progress') this.progress = answer.progress;
      else {
        this.progress = null;
        if (answer.kind === 'part') this.done?.resolve(answer.part);
        else this.done?.reject(new Error(answer.message));
        this.done = null;
      }
    });
  }

  begin(program: CompiledProgram, options: ExploreOptions): void {
    this.line.post({ kind: 'program', program, options });
  }

  explore(unit: Unit): Promise<Part> {
    return new Promise((resolve, reject) => {
      this.done = { resolve, reject };
      this.line.post({ kind: 'unit', unit });
    });
  }

  tell(kind: 'stop' | 'pause' | 'resume'): void {
    this.line.post({ kind });
  }

  /** The worker has died. */
  fail(e: Error): void {
    this.done?.reject(e);
    this.done = null;
  }
}

/** Makes workers; they are ended by whoever asked for them. */
export type StartHelper = () => Helper;

/** The worker's side: answers orders until it is ended. */
export function serve(line: Line): void {
  let begun: { program: CompiledProgram; options: ExploreOptions; model: Promise<WasmModel> } | null = null;
  let stopped = false;
  let resume: (() => void) | null = null;
  let paused: Promise<void> | null = null;

  const run = async (unit: Unit): Promise<void> => {
    try {
      const { program, options, model } = begun!;
      const exploration = new Exploration(program, await model, options);
      const part = await exploration.part(unit, async (progress) => {
        line.post({ kind: 'progress', progress });
        // Orders are heard between turns of the event loop.
        await new Promise((resolve) => setTimeout(resolve, 0));
        while (paused !== null && !stopped) await paused;
        return stopped;
      });
      line.post({ kind: 'part', part });
    } catch (e) {
      line.post({ kind: 'failed', message: e instanceof Error ? e.message : String(e) });
    }
  };

  line.listen((m) => {
    const order = m as Order;
    switch (order.kind) {
      case 'program':
        begun = { ...order, model: WasmModel.create(order.program, order.options) };
        return;
      case 'unit':
        void run(order.unit);
        return;
      case 'pause':
        paused ??= new Promise((resolve) => (resume = resolve));
        return;
      case 'stop':
        stopped = true;
      // falls through
      case 'resume':
        paused = null;
        resume?.();
    }
  });
}
