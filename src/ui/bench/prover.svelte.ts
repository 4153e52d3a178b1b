// Proving: the exploration of the program that the bench holds, in a worker of its own, with its
// progress, its report, and the text that the report speaks of.

import { proxy, wrap, type Remote } from 'comlink';
import type { ExploreOptions, Progress } from '../../explore/explore';
import type { Report } from '../../explore/report';
import type { Diagnostic, SourceFile } from '../../machine/protocol';
import explorerAddress from '../../../workers/explorer.ts?worker&url';
import type { Explorer } from '../../../workers/protocol';
import { startWorker } from '../session/worker';

export class Prover {
  state = $state<'idle' | 'running' | 'done' | 'broken' | 'failed'>('idle');
  progress = $state.raw<Progress | null>(null);
  report = $state.raw<Report | null>(null);
  diagnostics = $state.raw<readonly Diagnostic[]>([]);
  /** Why the explorer itself failed. */
  problem = $state('');
  /** The program that the report speaks of. */
  files = $state.raw<readonly SourceFile[]>([]);

  private worker: Worker | null = null;
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
    try {
      const { remote, died } = this.start();
      const answer = remote.prove(
        files,
        options,
        proxy((p: Progress) => {
          if (run === this.run) this.progress = p;
          return this.stopping || run !== this.run;
        }),
      );
      const result = await Promise.race([answer, died]);
      if (run !== this.run) return;
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

  /** Stops, and reports what was found so far; by force if it does not answer. */
  stop(): void {
    if (this.state !== 'running') return;
    this.stopping = true;
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

  private kill(): void {
    this.worker?.terminate();
    this.worker = null;
    this.remote = null;
  }
}
