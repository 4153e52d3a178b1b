// `interleave dump ast|types|ir|wasm`: what a phase of the compiler makes of a program.

import { Compiler, formatDiagnostics } from '../go/compile';
import { stdSource } from '../go/std';
import { readProgram } from './sources';
import { parseFlags, UsageError } from './usage';

const help = `usage: interleave dump wasm [--mode blocking|visible|statement] FILE|DIRECTORY...

wasm writes the module's bytes to standard output.
`;

export async function dump(args: readonly string[]): Promise<number> {
  const { flags, files } = parseFlags(args, { mode: 'string' }, help);
  const [phase, ...paths] = files;
  if (phase !== 'wasm') throw new UsageError(`no phase '${phase ?? ''}'; there is wasm`);
  const mode = flags.mode ?? 'blocking';
  if (mode !== 'blocking' && mode !== 'visible' && mode !== 'statement') throw new UsageError(`no mode '${mode}'`);
  const result = await new Compiler(stdSource).compile(readProgram(paths));
  if (!result.ok) {
    process.stderr.write(formatDiagnostics(result.diagnostics));
    return 1;
  }
  process.stdout.write(result.compilation.module(mode).bytes);
  return 0;
}
