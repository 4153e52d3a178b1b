// The IR of the programs in testdata, as text: X.go becomes X.ir. UPDATE_GOLDEN=1 writes the files anew;
// one without its program fails.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Compiler, formatDiagnostics } from '../compile';
import { stdSource } from '../std';
import { printProgram } from './print';
import { verifyProgram } from './verify';

const folder = new URL('testdata/', import.meta.url).pathname;
const names = readdirSync(folder);
const compiler = new Compiler(stdSource);

test.each(names.filter((n) => n.endsWith('.go')))('%s', async (name) => {
  const result = await compiler.compile([{ name, text: readFileSync(folder + name, 'utf8') }]);
  if (!result.ok) throw new Error(formatDiagnostics(result.diagnostics));
  const { program } = result.compilation;
  expect(verifyProgram(program)).toEqual([]);
  const golden = folder + name.replace(/\.go$/, '.ir');
  // Numbers of positions differ whenever the library does.
  const text = printProgram(program, (f) => !f.library).replace(/(runtime\.newproc\([^,]+, )\d+/g, '$1POSITION').replace(/&(string|pointers|const)\.\d+/g, '&$1.N');
  if (process.env.UPDATE_GOLDEN !== undefined) writeFileSync(golden, text);
  expect(existsSync(golden)).toBe(true);
  expect(text).toBe(readFileSync(golden, 'utf8'));
});

test('each golden file has its program', () => {
  expect(names.filter((n) => n.endsWith('.ir') && !names.includes(n.replace(/\.ir$/, '.go')))).toEqual([]);
});
