// `interleave dump ast|types|ir|wasm`: what a phase of the compiler makes of a program.

import { Compiler, formatDiagnostics, loadProgram } from '../go/compile';
import { printProgram } from '../go/ir/print';
import { verifyProgram } from '../go/ir/verify';
import { stdSource } from '../go/std';
import type { Mode } from '../go/wasm';
import { astText, typesText } from './dump-text';
import { readProgram } from './sources';
import { parseFlags, UsageError } from './usage';

const help = `usage: interleave dump ast|types|ir|wasm [--mode blocking|visible|statement] [--all] FILE|DIRECTORY...

  ast    the syntax tree of the program's own files
  types  each identifier with what it denotes
  ir     the program's own functions before the back end; --all: those of the library too
  wasm   the module's bytes, to standard output (--mode: how fine its safepoints are)
`;

const modes: readonly string[] = ['blocking', 'visible', 'statement'];

export async function dump(args: readonly string[]): Promise<number> {
  const { flags, files } = parseFlags(args, { mode: 'string', all: 'boolean' }, help);
  const [phase, ...paths] = files;
  if (!['ast', 'types', 'ir', 'wasm'].includes(phase)) throw new UsageError(`no phase '${phase ?? ''}'; there are ast, types, ir and wasm`);
  const mode = flags.mode ?? 'blocking';
  if (!modes.includes(mode)) throw new UsageError(`--mode is one of ${modes.join(', ')}`);
  const sources = readProgram(paths);
  const compiler = new Compiler(stdSource);
  if (phase === 'ast') {
    process.stdout.write(astText(sources));
    return 0;
  }
  if (phase === 'types') {
    const loaded = await loadProgram(compiler.library, sources);
    process.stderr.write(formatDiagnostics(loaded.diagnostics));
    process.stdout.write(typesText(loaded));
    return loaded.diagnostics.some((d) => d.severity === 'error') ? 1 : 0;
  }
  const result = await compiler.compile(sources);
  if (!result.ok) {
    process.stderr.write(formatDiagnostics(result.diagnostics));
    return 1;
  }
  const { compilation } = result;
  if (phase === 'ir') {
    process.stdout.write(printProgram(compilation.program, (f) => flags.all === true || !f.library));
    for (const problem of verifyProgram(compilation.program)) process.stderr.write(`verify: ${problem}\n`);
  } else process.stdout.write(compilation.module(mode as Mode).bytes);
  return 0;
}
