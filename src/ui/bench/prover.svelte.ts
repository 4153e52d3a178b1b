// Proving: the exploration of the program that the bench holds, in a worker of its own, with its
// progress, its report, and the text that the report speaks of. More workers share the work where it takes long.

import { proxy, transfer, wrap, type Remote } from 'comlink';
import type { ExploreOptions, Progress } from '../../explore/explore';
import type { Report } from '../../explore/report';
import type { Diagnostic, SourceFile } from '../../machine/protocol';
import unitsAddress from '../../../workers/units.ts?worker&url';
import explorerAddress from '../../../workers/explorer.ts?worker&url';
import type { Explorer } from '../../../workers/protocol';
import { startWorker } from '../session/worker';

/** More cores than this help little. */
const MAX_WORKERS = 8;

export class Prover {
  state = $state<'idle' | 'running' | 'done' | 'broken' | 'failed'>('idle');
  progress = $state.raw<Progress | null>(null);
  report = $state.raw<Report | null>(null);
  diagnostics = $state.raw<readonly Diagnostic[]>([]);
  /** Why the explorer itself failed. */
  problem = $state('');
  /** The program that the report speaks of. */
  files = $state.raw<readonly SourceFile[]>([]);

  paused = $state(false);

  private resume: (() => void) | null = null;
  private worker: Worker | null = null;
  private units: Worker[] = [];
  private remote: Remote<Explorer> | null = null;
  private stopping = false;
  private run = 0;

  /** Explores all schedules of a program. */
  async prove(files: readonly SourceFile[], options: ExploreOptions): Promise<void> {
    if (this.state === 'running') this.kill();
    const run = ++this.run;
    this.state = 'running';
    this.files = files;
    this.progress = null;
    this.report = null;
    this.problem = '';
    this.stopping = false;
    this.unpause();
    try {
      const { remote, died } = this.start();
      const answer = remote.prove(
        files,
        options,
        proxy(async () => (run === this.run ? this.ports(options) : [])),
        proxy(async (p: Progress) => {
          if (run === this.run) this.progress = p;
          if (this.paused) await new Promise<void>((resolve) => (this.resume = resolve));
          return this.stopping || run !== this.run;
        }),
      );
      const result = await Promise.race([answer, died]);
      if (run !== this.run) return;
      for (const w of this.units) w.terminate();
      this.units = [];
      if (result.ok) {
        this.report = result.report;
        this.state = 'done';
      } else {
        this.diagnostics = result.diagnostics;
        this.state = 'broken';
      }
    } catch (e) {
      if (run !== this.run) return;
      this.problem = e instanceof Error ? e.message : String(e);
      this.state = 'failed';
      this.kill();
    }
  }

  pause(): void {
    this.paused = true;
  }

  unpause(): void {
    this.paused = false;
    this.resume?.();
    this.resume = null;
  }

  /** Stops, and reports what was found so far; by force if it does not answer. */
  stop(): void {
    if (this.state !== 'running') return;
    this.stopping = true;
    this.unpause();
    const run = this.run;
    setTimeout(() => {
      if (this.state !== 'running' || run !== this.run) return;
      this.run++;
      this.kill();
      this.state = 'failed';
      this.problem = 'The exploration did not stop in time and was ended.';
    }, 3000);
  }

  dispose(): void {
    this.run++;
    this.kill();
  }

  private died: Promise<never> | null = null;

  private start(): { remote: Remote<Explorer>; died: Promise<never> } {
    if (this.remote === null || this.died === null) {
      const worker = startWorker(explorerAddress, 'explorer');
      this.died = new Promise<never>((_, reject) => {
        worker.onerror = (e) => reject(new Error(e.message || 'The explorer could not be loaded.'));
      });
      this.died.catch(() => {});
      this.worker = worker;
      this.remote = wrap<Explorer>(worker);
    }
    return { remote: this.remote, died: this.died };
  }

  /** Ports to workers of which there is one a core, if the work can be shared out. */
  private ports(options: ExploreOptions): MessagePort[] {
    for (const w of this.units) w.terminate();
    this.units = [];
    const shared = options.maxPreemptions == null && options.maxDelays == null && options.sample === undefined;
    const n = shared ? Math.min(MAX_WORKERS, navigator.hardwareConcurrency ?? 1) : 0;
    if (n < 2) return [];
    const ports = Array.from({ length: n }, () => {
      const { port1, port2 } = new MessageChannel();
      const worker = startWorker(unitsAddress, 'units');
      worker.postMessage(port1, [port1]);
      this.units.push(worker);
      return port2;
    });
    return transfer(ports, ports);
  }

  private kill(): void {
    for (const w of this.units) w.terminate();
    this.units = [];
    this.worker?.terminate();
    this.worker = null;
    this.remote = null;
  }
}
