// The engine behind a worker, replaced when it dies. Nothing here imports the engine itself: the page
// downloads it only when the first program is checked or opened.

import { wrap, type Remote } from 'comlink';
import type { Diagnostic, OpenResult, RunOptions, Session, SourceFile } from '../../machine/protocol';
import type { Workspace } from '../../go/tools';
import engineAddress from '../../../workers/engine.ts?worker&url';
import type { Engine } from '../../../workers/protocol';
import { startWorker } from './worker';

/** What the session's states need of an engine; tests give one without a worker. */
export interface EnginePort {
  check(files: readonly SourceFile[]): Promise<readonly Diagnostic[]>;
  open(files: readonly SourceFile[], options: RunOptions): Promise<{ result: OpenResult; session: Session | null }>;
  /** What an editor asks about Go; null where there is nobody to ask. */
  language(): Promise<Remote<Workspace> | null>;
  /** Ends whatever is under way, by force; the next call starts afresh. */
  restart(): void;
}

export class WorkerEngine implements EnginePort {
  private worker: Worker | null = null;
  private remote: Remote<Engine> | null = null;
  private reject: ((e: Error) => void) | null = null;
  private services: Promise<Remote<Workspace>> | null = null;
  private died: Promise<never> | null = null;

  async check(files: readonly SourceFile[]): Promise<readonly Diagnostic[]> {
    const engine = this.start();
    return Promise.race([engine.check(files), this.died!]);
  }

  async open(files: readonly SourceFile[], options: RunOptions): Promise<{ result: OpenResult; session: Session | null }> {
    const engine = this.start();
    const died = this.died!;
    const result = await Promise.race([engine.open(files, options), died]);
    const session = result.ok ? ((await Promise.race([engine.session(), died])) as unknown as Session) : null;
    return { result, session: session === null ? null : guarded(session, died) };
  }

  async language(): Promise<Remote<Workspace> | null> {
    const engine = this.start();
    return (this.services ??= Promise.race([engine.language() as Promise<Remote<Workspace>>, this.died!]));
  }

  restart(): void {
    this.worker?.terminate();
    this.reject?.(new Error('The engine was stopped.'));
    this.worker = null;
    this.remote = null;
    this.services = null;
  }

  private start(): Remote<Engine> {
    if (this.remote !== null) return this.remote;
    const worker = startWorker(engineAddress, 'engine');
    this.died = new Promise<never>((_, reject) => {
      this.reject = reject;
      worker.onerror = (e) => {
        reject(new Error(e.message || 'The engine could not be loaded.'));
        if (this.worker === worker) this.restart();
      };
    });
    this.died.catch(() => {});
    this.worker = worker;
    this.remote = wrap<Engine>(worker);
    return this.remote;
  }
}

/** A session whose calls fail, instead of never answering, when the worker dies. */
function guarded(session: Session, died: Promise<never>): Session {
  return new Proxy(session, {
    get(target, name) {
      if (name === 'then') return undefined;
      const method = (target as unknown as Record<PropertyKey, (...a: unknown[]) => Promise<unknown>>)[name];
      return (...a: unknown[]) => Promise.race([method(...a), died]);
    },
  });
}
