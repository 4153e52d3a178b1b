// The worker boundary of the engine, as both sides see it through comlink.

import type { ProxyMarked } from 'comlink';
import type { Diagnostic, OpenResult, RunOptions, Session, SourceFile } from '../src/machine/protocol';

/** One engine holds at most one open session; opening another closes it. */
export interface Engine {
  /** Parses and checks only. */
  check(files: readonly SourceFile[]): Promise<readonly Diagnostic[]>;
  /** Compiles, and starts a session if the source is right. */
  open(files: readonly SourceFile[], options: RunOptions): Promise<OpenResult>;
  /** The session of the last `open` that went well. */
  session(): (Session & ProxyMarked) | null;
}
