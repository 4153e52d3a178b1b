// `interleave fmt`: formats as gofmt does.

import { readFileSync, writeFileSync } from 'node:fs';
import { format } from '../go/syntax/printer';
import { goFiles } from './sources';
import { parseFlags, UsageError } from './usage';

const help = `usage: interleave fmt [-w] [-l] FILE|DIRECTORY...

Prints the formatted source; -w writes it back to the files, -l lists the files that would change.
- is standard input. Exit: 0, or 1 when a file has syntax errors.
`;

export async function fmt(args: readonly string[]): Promise<number> {
  const list = args.includes('-l');
  const write = args.includes('-w');
  const { files } = parseFlags(args.filter((a) => a !== '-l' && a !== '-w'), {}, help);
  if (files.length === 0) throw new UsageError('no files: name Go files, a folder, or - for standard input');
  let failed = false;
  for (const path of files.flatMap(goFiles)) {
    const text = readFileSync(path === '-' ? 0 : path, 'utf8');
    const result = format(text, path === '-' ? '<standard input>' : path);
    if (!result.ok) {
      failed = true;
      for (const e of result.errors) process.stderr.write(`${e.file}:${e.line}:${e.column}: ${e.message}\n`);
      continue;
    }
    if (list) {
      if (result.text !== text) process.stdout.write(path + '\n');
    }
    if (write && path !== '-') {
      if (result.text !== text) writeFileSync(path, result.text);
    } else if (!list) process.stdout.write(result.text);
  }
  return failed ? 1 : 0;
}
