// Race reports as sets of racing lines: `read 12 / write 14`, one a report. A line is that of the innermost
// call in the program itself; which access came first does not count.

/** The racing lines of all reports in a program's output. */
export function racingLines(text, file) {
  const pairs = [];
  for (const [, report] of text.matchAll(/^WARNING: DATA RACE\n([\s\S]*?)^={18}$/gm)) {
    const accesses = report.split('\n\n').slice(0, 2).map((stack) => {
      const kind = /^(Previous )?write/i.test(stack) ? 'write' : 'read';
      const line = [...stack.matchAll(/^ {6}(\S+):(\d+)/gm)].find(([, path]) => path.endsWith(file))?.[2] ?? '?';
      return `${kind} ${line}`;
    });
    pairs.push(accesses.sort().join(' / '));
  }
  return pairs;
}
