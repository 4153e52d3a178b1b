// The conformance harness's command line: the front end and the compiler against Go's own tests.
//
//   conformance [--goroot DIR] [--by test|cause] [--limit N] errorcheck LIST [FILTER]
//   conformance [...] types|stdlib|vet [FILTER]
//   conformance [--goroot DIR] [--jobs N] [--page FILE] run LIST [FILTER]
//
// With --readme FILE the row of the mode in that file's table of results is brought up to date.
// LIST is a file that names the tests of GOROOT/test, one a line. Exits with 1 if a test fails.

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { errorcheck } from './errorcheck';
import { GoRoot } from './goroot';
import { formatReport, type Report } from './report';
import { formatRunReport, runReportPage, runTests } from './run';
import { stdlib } from './stdlib';
import { typesTests } from './types';
import { vetLibrary } from './vet';

const usage = 'usage: conformance [--goroot DIR] [--by test|cause] [--limit N] errorcheck LIST [FILTER] | types [FILTER] | stdlib [FILTER] | [--jobs N] [--page FILE] run LIST [FILTER]\n';

/** Runs the harness; the result is the exit code. */
export async function main(argv: readonly string[], print: (text: string) => void): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      goroot: { type: 'string' },
      by: { type: 'string', default: 'test' },
      limit: { type: 'string', default: 'Infinity' },
      jobs: { type: 'string', default: '2' },
      page: { type: 'string' },
      readme: { type: 'string' },
    },
  });
  const goroot = values.goroot ?? execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim();
  const [mode, list, filter] = positionals;
  if (mode === 'run' && list !== undefined) {
    const report = await runTests(goroot, readList(list, filter), Number(values.jobs));
    print(formatRunReport(report));
    if (values.page !== undefined) writeFileSync(values.page, runReportPage(report));
    if (values.readme !== undefined) updateRow(values.readme, 'run', `${report.tests - report.failures.length} of ${report.tests}`);
    return report.failures.length === 0 ? 0 : 1;
  }
  const report = runMode(goroot, positionals);
  if (report === null) {
    print(usage);
    return 2;
  }
  if (values.readme !== undefined) updateRow(values.readme, report.mode, `${report.passed} of ${report.tests}`);
  print(formatReport(report, values.by === 'cause' ? 'cause' : 'test', Number(values.limit)));
  return report.passed === report.tests ? 0 : 1;
}

/** Puts the figure into the row of a table in Markdown that has this name, before what stands behind it. */
function updateRow(file: string, name: string, figure: string): void {
  const text = readFileSync(file, 'utf8');
  const row = new RegExp(`^(\\| ${name} \\| )[\\d,]+ of [\\d,]+`, 'm');
  if (!row.test(text)) throw new Error(`${file} has no row for ${name}`);
  writeFileSync(file, text.replace(row, `$1${figure}`));
}

function runMode(goroot: string, [mode, ...args]: readonly string[]): Report | null {
  switch (mode) {
    case 'errorcheck': {
      if (args[0] === undefined) return null;
      return errorcheck(new GoRoot(goroot), readList(args[0], args[1]));
    }
    case 'types':
      return typesTests(new GoRoot(goroot), args[0] ?? '');
    case 'stdlib':
      return stdlib(new GoRoot(goroot, { os: 'js', arch: 'wasm' }), args[0] ?? '');
    case 'vet':
      return vetLibrary(new GoRoot(goroot, { os: 'js', arch: 'wasm' }), args[0] ?? '');
    default:
      return null;
  }
}

/** The tests that a file names and whose path contains the filter. */
function readList(file: string, filter = ''): string[] {
  return readFileSync(file, 'utf8').split('\n').filter((l) => l !== '' && l.includes(filter));
}
