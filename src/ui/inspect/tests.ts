// Test functions in a file's text, and how they went in the output of `go test -v`.

export interface TestFunction {
  readonly name: string;
  readonly line: number;
}

/** Found by their first line, as they may be half written. */
export function testsIn(text: string): TestFunction[] {
  return text.split('\n').flatMap((l, i) => {
    const name = /^\s*func (Test(?:[^a-z(]\w*)?)\(\s*\w+ \*testing\.T\s*\)/u.exec(l)?.[1];
    return name === undefined || name === 'TestMain' ? [] : [{ name, line: i + 1 }];
  });
}

export interface TestResult {
  readonly result: 'PASS' | 'FAIL' | 'SKIP';
  /** What it logged. */
  readonly lines: readonly string[];
}

export function resultsOf(stdout: string): Map<string, TestResult> {
  const found = new Map<string, TestResult>();
  let lines: string[] = [];
  for (const line of stdout.split('\n')) {
    const end = /^--- (PASS|FAIL|SKIP): (\S+) \(/.exec(line);
    if (end !== null) {
      found.set(end[2], { result: end[1] as TestResult['result'], lines });
      lines = [];
    } else if (line.startsWith('=== RUN') && !line.includes('/')) lines = [];
    else if (/^\s+/.test(line) && !/^\s*--- /.test(line)) lines.push(line.trim());
  }
  return found;
}
