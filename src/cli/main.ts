// The command line: `interleave COMMAND ...`. Each command is a file of its own; this one picks it
// and turns its result into the exit code.

import { check } from './check';
import { dump } from './dump';
import { explore } from './explore';
import { fmt } from './fmt';
import { run } from './run';
import { test } from './test';
import { trace } from './trace';
import { UsageError } from './usage';

const usage = `usage: interleave COMMAND [FLAGS] FILE|DIRECTORY...

  run     compiles and runs a program
  check   prints diagnostics only
  trace   prints the events of a run
  dump    prints a phase: ast, types, ir or wasm
  explore checks all schedules
  test    runs Test functions
  fmt     formats as gofmt does

A file may be a txtar archive; - is standard input. 'interleave COMMAND --help' lists flags.
`;

const commands: Record<string, (args: readonly string[]) => Promise<number>> = { run, explore, check, trace, dump, fmt, test };

async function main(argv: readonly string[]): Promise<number> {
  const [name, ...args] = argv;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    (name === undefined ? process.stderr : process.stdout).write(usage);
    return name === undefined ? 2 : 0;
  }
  const command = commands[name];
  if (command === undefined) {
    process.stderr.write(`interleave: unknown command ${name}\n${usage}`);
    return 2;
  }
  try {
    return await command(args);
  } catch (e) {
    if (!(e instanceof UsageError)) throw e;
    process.stderr.write(`interleave ${name}: ${e.message}\n`);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
