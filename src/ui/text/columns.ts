// The checker counts columns in UTF-8 bytes, the editor in UTF-16 units.

/** The editor's column (from 1) of the checker's column (from 1) in a line. */
export function editorColumn(line: string, byteColumn: number): number {
  let bytes = 1;
  let i = 0;
  while (i < line.length && bytes < byteColumn) {
    const c = line.codePointAt(i)!;
    bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    i += c < 0x10000 ? 1 : 2;
  }
  return i + 1 + Math.max(0, byteColumn - bytes);
}
