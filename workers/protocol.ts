// The worker boundaries, as both sides see them through comlink.

import type { ProxyMarked } from 'comlink';
import type { ExploreOptions, Progress as ExploreProgress } from '../src/explore/explore';
import type { Report } from '../src/explore/report';
import type { Workspace } from '../src/go/tools';
import type { Diagnostic, OpenResult, RunOptions, Session, SourceFile } from '../src/machine/protocol';

/** One engine holds at most one open session; opening another closes it. */
export interface Engine {
  /** Parses and checks only. */
  check(files: readonly SourceFile[]): Promise<readonly Diagnostic[]>;
  /** Compiles, and starts a session if the source is right. */
  open(files: readonly SourceFile[], options: RunOptions): Promise<OpenResult>;
  /** The session of the last `open` that went well. */
  session(): (Session & ProxyMarked) | null;
  /** What an editor asks about Go: completion, hover, renaming, formatting. */
  language(): Workspace & ProxyMarked;
}

export type ProveResult =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

export interface Explorer {
  /**
   * Explores all schedules; `onProgress` is asked about ten times a second and stops it by saying true. `ports` is asked
   * if it takes long, for ports to workers (units.ts) that share the work; none: it cannot be shared.
   */
  prove(
    files: readonly SourceFile[],
    options: ExploreOptions,
    ports: () => Promise<readonly MessagePort[]>,
    onProgress: (p: ExploreProgress) => boolean | Promise<boolean>,
  ): Promise<ProveResult>;
}
