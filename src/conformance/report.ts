// What a mode of the harness found, and how it is printed: figures, then failures by cause.

/** One disagreement with an expectation. */
export interface Failure {
  /** The test's path, as the tree of tests has it. */
  readonly test: string;
  readonly line: number;
  readonly kind: 'missing' | 'extra' | 'wrong column' | 'crash';
  readonly text: string;
}

/** The outcome of one mode. */
export interface Report {
  readonly mode: string;
  readonly tests: number;
  readonly passed: number;
  readonly skipped: readonly { test: string; why: string }[];
  readonly failures: readonly Failure[];
  /** Further figures, printed after the number passed. */
  readonly notes: readonly string[];
  readonly seconds: number;
}

/** Formats a report; failures are grouped by test, or by what they have in common. */
export function formatReport(r: Report, group: 'test' | 'cause', limit = Infinity): string {
  const share = r.tests === 0 ? 100 : (100 * r.passed) / r.tests;
  const lines: string[] = [];
  const groups = new Map<string, Failure[]>();
  for (const f of r.failures) {
    const key = group === 'test' ? f.test : `${f.kind}: ${causeOf(f.text)}`;
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [f]);
    else list.push(f);
  }
  const ordered = [...groups].sort((a, b) => (group === 'cause' ? b[1].length - a[1].length : 0));
  for (const [key, list] of ordered.slice(0, limit)) {
    lines.push(group === 'cause' ? `${list.length} × ${key}` : key);
    for (const f of list) {
      const place = group === 'cause' ? `${f.test}:${f.line}` : `${f.line}`;
      lines.push(`    ${place}: ${f.kind}: ${f.text.replaceAll('\n', '\n        ')}`);
    }
  }
  if (ordered.length > limit) lines.push(`… and ${ordered.length - limit} more`);
  for (const s of r.skipped) lines.push(`skipped ${s.test}: ${s.why}`);
  const notes = r.notes.map((n) => '; ' + n).join('');
  lines.push(`${r.mode}: ${r.passed} of ${r.tests} (${share.toFixed(1)} %)${notes}; ${r.seconds.toFixed(1)} s`);
  return lines.join('\n') + '\n';
}

/** A message without its names and numbers, so that like failures come together. */
function causeOf(text: string): string {
  return text
    .split('\n')[0]
    .replace(/"[^"]*"|`[^`]*`/g, '"…"')
    .replace(/\b\d+\b/g, 'N')
    .replace(/\([^()]*\)/g, '(…)')
    .slice(0, 50);
}

/** Collects the outcomes of single tests. */
export class Tally {
  private tests = 0;
  private passed = 0;
  private readonly failures: Failure[] = [];
  private readonly skipped: { test: string; why: string }[] = [];
  private readonly start = performance.now();

  constructor(private readonly mode: string) {}

  /** Counts a test; it passes if it gives no failures, and fails if it throws. */
  test(name: string, run: () => Failure[]): void {
    this.tests++;
    let found: Failure[];
    try {
      found = run();
    } catch (e) {
      const text = e instanceof Error ? (e.stack ?? e.message).split('\n').slice(0, 6).join('\n') : String(e);
      found = [{ test: name, line: 0, kind: 'crash', text }];
    }
    if (found.length === 0) this.passed++;
    this.failures.push(...found);
  }

  skip(test: string, why: string): void {
    this.skipped.push({ test, why });
  }

  report(notes: string[] = []): Report {
    const seconds = (performance.now() - this.start) / 1000;
    const { mode, tests, passed, skipped, failures } = this;
    return { mode, tests, passed, skipped, failures, notes, seconds };
  }
}
