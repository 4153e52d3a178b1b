// The compiler as one call: source texts in, a module and its debug information out.

import { buildProgram, Unsupported } from '../ir/build/program';
import type { Program } from '../ir/ir';
import { generate, type DebugInfo, type Mode } from '../wasm';
import type { SourceText } from './archive';
import type { Diagnostic } from './diagnostics';
import { Library, type StdSource } from './library';
import { loadProgram, type LoadedProgram } from './load';
import { vetProgram } from './vetting';

export { splitArchive, type SourceText } from './archive';
export { formatDiagnostics, type Diagnostic } from './diagnostics';
export { Library, type StdSource } from './library';
export { explainVersion, loadProgram, type LoadedProgram } from './load';
export { testNames, testProgram } from './testprogram';

export interface CompiledProgram {
  readonly bytes: Uint8Array;
  readonly debug: DebugInfo;
}

/** A program whose source is right: it can be generated in each mode. */
export class Compilation {
  private readonly modules = new Map<string, CompiledProgram>();
  private lowered: Program | null = null;

  constructor(private readonly loaded: LoadedProgram) {}

  /** The IR of the whole program. */
  get program(): Program {
    this.lowered ??= buildProgram(this.loaded.fset, this.loaded.packages);
    return this.lowered;
  }

  /** The module with safepoints of this granularity; `maxMemory` in MiB; `race`: with race detection. */
  module(mode: Mode, maxMemory = 512, race = false): CompiledProgram {
    const key = `${mode} ${maxMemory} ${race}`;
    let m = this.modules.get(key);
    if (m === undefined) {
      m = generate(this.program, { mode, maxPages: maxMemory * 16, race });
      this.modules.set(key, m);
    }
    return m;
  }
}

export type CompileResult =
  | { readonly ok: true; readonly compilation: Compilation }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

export class Compiler {
  readonly library: Library;

  constructor(std: StdSource) {
    this.library = new Library(std);
  }

  /** Parses and checks only: errors, or where there are none what go vet warns of. */
  async check(sources: readonly SourceText[]): Promise<readonly Diagnostic[]> {
    const loaded = await loadProgram(this.library, sources);
    return loaded.diagnostics.length > 0 ? loaded.diagnostics : vetProgram(loaded);
  }

  /** Checks and lowers a program. */
  async compile(sources: readonly SourceText[]): Promise<CompileResult> {
    const loaded = await loadProgram(this.library, sources);
    if (loaded.diagnostics.length > 0) return { ok: false, diagnostics: loaded.diagnostics };
    const compilation = new Compilation(loaded);
    try {
      void compilation.program;
    } catch (e) {
      if (!(e instanceof Unsupported)) throw e;
      const p = loaded.fset.position(e.pos);
      return { ok: false, diagnostics: [{ file: p.file, line: p.line, column: p.col, message: e.message, severity: 'error' }] };
    }
    return { ok: true, compilation };
  }
}
