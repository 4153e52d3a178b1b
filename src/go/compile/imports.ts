// The import paths of a parsed file.

import type { File } from '../syntax';

export function importPaths(f: File): string[] {
  return f.imports.map((i) => i.path.value.slice(1, -1));
}
