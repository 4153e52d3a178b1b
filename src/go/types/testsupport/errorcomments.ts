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

/** Expectations in line notation. */
export function lineExpectations(text: string): Expectation[] {
  const out: Expectation[] = [];
  text.split('\n').forEach((line, i) => {
    const m = /\/\/ (?:GC_)?ERROR (.*)/.exec(line);
    if (m === null || line.startsWith('////')) return;
    // A line that says it is for the other compiler does not count.
    if (/\/\/ GCCGO_ERROR/.test(line) && !/\/\/ (GC_)?ERROR/.test(line.replace(/GCCGO_ERROR.*/, ''))) {
      return;
    }
    for (const q of m[1].matchAll(/"([^"]*)"/g)) {
      let rx = q[1];
      rx = rx.replace(/LINE(([+-])(\d+))?/g, (_, _d, sign?: string, n?: string) => {
        const d = n === undefined ? 0 : Number(n) * (sign === '-' ? -1 : 1);
        return `:${i + 1 + d}`;
      });
      const re = goRegExp(rx);
      out.push({ line: i + 1, col: 0, matches: (msg) => re.test(msg), text: rx });
    }
  });
  return out;
}
