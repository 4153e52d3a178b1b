// Test support: the two notations for expected errors in Go sources.
//
// Line notation, of GOROOT/test: `// ERROR "rx" "rx"` expects errors on its line, each matched by a
// regular expression. Token notation, of the type checkers' own tests: `/* ERROR "text" */` expects
// an error at the token before the comment; ERRORx takes a regular expression.

export interface Expectation {
  line: number;
  /** Byte column of the token, or 0 where only the line counts. */
  col: number;
  matches: (msg: string) => boolean;
  text: string;
}

/** Go's regular expressions in JavaScript's form, near enough. */
export function goRegExp(s: string): RegExp {
  let flags = '';
  if (s.startsWith('(?i)')) {
    flags = 'i';
    s = s.slice(4);
  }
  return new RegExp(s.replace(/\[\[:(\w+):\]\]/g, '\\w'), flags);
}

/** Expectations in line notation; LINE, LINE+1 and so on stand for places in `file`. */
export function lineExpectations(text: string, file: string): Expectation[] {
  const out: Expectation[] = [];
  text.split('\n').forEach((line, i) => {
    // Four slashes disable an expectation.
    const m = line.includes('////') ? null : /\/\/ (?:GC_)?ERROR (.*)/.exec(line);
    if (m === null) return;
    for (const q of m[1].matchAll(/"([^"]*)"/g)) {
      const rx = q[1].replace(/LINE(?:([+-])(\d+))?/g, (_, sign?: string, n?: string) => {
        const d = n === undefined ? 0 : Number(n) * (sign === '-' ? -1 : 1);
        return `${file}:${i + 1 + d}`;
      });
      const re = goRegExp(rx);
      out.push({ line: i + 1, col: 0, matches: (msg) => re.test(msg), text: rx });
    }
  });
  return out;
}
