// `interleave check`: diagnostics only.

import { Compiler, formatDiagnostics } from '../go/compile';
import { stdSource } from '../go/std';
import { readProgram } from './sources';
import { parseFlags } from './usage';

const help = `usage: interleave check FILE|DIRECTORY...

Prints what go build would say, or else what go vet would. Exit: 0 nothing to say, 1 messages, 2 bad use.
`;

export async function check(args: readonly string[]): Promise<number> {
  const { files } = parseFlags(args, {}, help);
  const diagnostics = await new Compiler(stdSource).check(readProgram(files));
  process.stderr.write(formatDiagnostics(diagnostics, Infinity));
  return diagnostics.length > 0 ? 1 : 0;
}
