// txtar archives, as the Go playground uses for several files: text before the first marker is
// main.go, each `-- name --` line starts a file.

export interface SourceText {
  /** Its path from the root of the module. */
  readonly name: string;
  /** What messages call it, where that is something else. */
  readonly path?: string;
  readonly text: string;
}

const marker = /^-- (.+) --\s*$/;

/** The files of an archive; a text without markers is one file of the given name. */
export function splitArchive(name: string, text: string): SourceText[] {
  const lines = text.split('\n');
  if (!lines.some((l) => marker.test(l))) return [{ name, text }];
  const files: SourceText[] = [];
  let current = name;
  let start = 0;
  const flush = (end: number): void => {
    const body = lines.slice(start, end).join('\n') + (end < lines.length && end > start ? '\n' : '');
    if (current !== name || body.trim() !== '') files.push({ name: current, text: body });
  };
  lines.forEach((l, i) => {
    const m = marker.exec(l);
    if (m === null) return;
    flush(i);
    current = m[1].trim();
    start = i + 1;
  });
  flush(lines.length);
  return files;
}
