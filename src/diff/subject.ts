// Programs compiled by this compiler and run by this machine.

import { Compiler, formatDiagnostics } from '../go/compile';
import { stdSource } from '../go/std';
import type { Mode } from '../go/wasm';
import { runProgram } from '../machine/batch';
import type { Behaviour } from './compare';

const compiler = new Compiler(stdSource);
const MAX_WORK = 400_000_000n;

/** What a program (without its package clause) does, in the given granularity. */
export async function behaviourOf(text: string, mode: Mode = 'blocking'): Promise<Behaviour> {
  try {
    const r = await compiler.compile([{ name: 'main.go', text: 'package main\n' + text }]);
    if (!r.ok) return { kind: 'refused', text: formatDiagnostics(r.diagnostics) };
    const out = await runProgram(r.compilation.module(mode), { maxWork: MAX_WORK, pausing: mode !== 'blocking' });
    return { kind: 'ran', ...out };
  } catch (e) {
    return { kind: 'crash', text: e instanceof Error ? (e.stack ?? e.message).slice(0, 600) : String(e) };
  }
}
