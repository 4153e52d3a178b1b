// `interleave test`: runs Test functions, with go test's output.

import { basename, resolve } from 'node:path';
import { Compiler, formatDiagnostics, testProgram } from '../go/compile';
import { stdSource } from '../go/std';
import { runProgram } from '../machine/batch';
import { readProgram } from './sources';
import { parseFlags, UsageError, wholeNumber } from './usage';

const help = `usage: interleave test [-run RE] [-v] [--seed N] [--race] DIRECTORY|FILE...

Exit: 0 when all tests pass, 1 when one fails or the package does not compile.
`;

/** Flags of go test have one dash. */
const dashed = (a: string): string => (/^-(run|v|short|count|race)\b/.test(a) ? '-' + a : a);

export async function test(args: readonly string[]): Promise<number> {
  const flagTypes = { run: 'string', v: 'boolean', short: 'boolean', count: 'string', seed: 'string', race: 'boolean' } as const;
  const { flags, files } = parseFlags(args.map(dashed), flagTypes, help);
  const sources = readProgram(files);
  const name = sources.length === 1 ? 'command-line-arguments' : basename(resolve(files[0]));
  const program = testProgram(sources);
  if (program === null) throw new UsageError('no test files');
  const result = await new Compiler(stdSource).compile(program);
  if (!result.ok) {
    process.stderr.write(formatDiagnostics(result.diagnostics));
    process.stdout.write(`FAIL\t${name} [build failed]\nFAIL\n`);
    return 1;
  }
  const race = flags.race ?? false;
  const got = await runProgram(result.compilation.module('blocking', 512, race), {
    seed: BigInt(wholeNumber('seed', flags.seed, 1)),
    args: [
      name,
      ...(flags.run === undefined ? [] : [`-test.run=${flags.run}`]),
      ...(flags.v === true ? ['-test.v'] : []),
      ...(flags.short === true ? ['-test.short'] : []),
      ...(flags.count === undefined ? [] : [`-test.count=${flags.count}`]),
    ],
  });
  process.stdout.write(got.stdout);
  process.stderr.write(got.stderr);
  process.stdout.write(got.exit === 0 ? `ok  \t${name}\t0.000s\n` : `FAIL\t${name}\t0.000s\nFAIL\n`);
  return got.exit === 0 ? 0 : 1;
}
