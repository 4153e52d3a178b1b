// Files as one text, for the storage of small things, which holds texts only. One file is its own text:
// so did earlier versions keep it.

import type { SourceFile } from '../../machine/protocol';
import { checkSession } from '../share/session';

const mark = 'interleave-files:';

export function packFiles(files: readonly SourceFile[]): string {
  if (files.length === 1 && files[0].name === 'main.go' && !files[0].text.startsWith(mark)) return files[0].text;
  return mark + JSON.stringify(files.map(({ name, text }) => ({ name, text })));
}

export function unpackFiles(text: string): readonly SourceFile[] {
  if (!text.startsWith(mark)) return [{ name: 'main.go', text }];
  try {
    const session = checkSession({ files: JSON.parse(text.slice(mark.length)) as unknown });
    if (typeof session !== 'string') return session.files;
  } catch {
    // Damaged: shown as it is.
  }
  return [{ name: 'main.go', text }];
}
