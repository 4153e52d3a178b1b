// The explorer as a worker: a thin face of src/explore, apart from the engine, so that a program can be
// stepped while all its schedules are explored.

import { expose } from 'comlink';
import { explore } from '../src/explore/explore';
import { Compiler } from '../src/go/compile';
import { stdSource } from '../src/go/std';
import type { Explorer } from './protocol';

const compiler = new Compiler(stdSource);

const explorer: Explorer = {
  async prove(files, options, onProgress) {
    const compiled = await compiler.compile(files);
    if (!compiled.ok) return { ok: false, diagnostics: compiled.diagnostics };
    const program = compiled.compilation.module('visible', options.maxMemory ?? 512, true);
    return { ok: true, report: await explore(program, options, (p) => onProgress(p)) };
  },
};

expose(explorer);
