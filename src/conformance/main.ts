// The conformance harness's command line: the front end against Go's own tests.
//
//   conformance [--goroot DIR] [--by test|cause] [--limit N] errorcheck LIST [FILTER]
//   conformance [...] types|stdlib [FILTER]
//
// LIST is a file that names the tests of GOROOT/test, one a line. Exits with 1 if a test fails.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { errorcheck } from './errorcheck';
import { GoRoot } from './goroot';
import { formatReport, type Report } from './report';
import { stdlib } from './stdlib';
import { typesTests } from './types';

const usage = 'usage: conformance [--goroot DIR] [--by test|cause] [--limit N] errorcheck LIST [FILTER] | types [FILTER] | stdlib [FILTER]\n';

/** Runs the harness; the result is the exit code. */
export function main(argv: readonly string[], print: (text: string) => void): number {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      goroot: { type: 'string' },
      by: { type: 'string', default: 'test' },
      limit: { type: 'string', default: 'Infinity' },
    },
  });
  const goroot = values.goroot ?? execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim();
  const report = runMode(goroot, positionals);
  if (report === null) {
    print(usage);
    return 2;
  }
  print(formatReport(report, values.by === 'cause' ? 'cause' : 'test', Number(values.limit)));
  return report.passed === report.tests ? 0 : 1;
}

function runMode(goroot: string, [mode, ...args]: readonly string[]): Report | null {
  switch (mode) {
    case 'errorcheck': {
      if (args[0] === undefined) return null;
      const list = readFileSync(args[0], 'utf8').split('\n').filter((l) => l !== '' && l.includes(args[1] ?? ''));
      return errorcheck(new GoRoot(goroot), list);
    }
    case 'types':
      return typesTests(new GoRoot(goroot), args[0] ?? '');
    case 'stdlib':
      return stdlib(new GoRoot(goroot, { os: 'js', arch: 'wasm' }), args[0] ?? '');
    default:
      return null;
  }
}
