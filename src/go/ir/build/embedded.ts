// Variables with a `//go:embed` directive: strings, slices of bytes and embed.FS, as static data.
// The layout of embed.FS is that of src/go/std/embed: a pointer to a slice of files, each a name and
// its data, sorted by folder and name; folders' names end in a slash.

import { underlying, type Type } from '../../types';
import type { Data } from '../ir';
import type { ProgramBuilder } from './program';

/** A file in the program: its path from the package's folder. */
export interface EmbeddedFile {
  readonly name: string;
  readonly text: string;
}

const fileSize = 32;

/** Fills a variable's memory with the files. */
export function writeEmbedded(prog: ProgramBuilder, d: Data, t: Type, files: readonly EmbeddedFile[]): void {
  d.bytes ??= new Uint8Array(d.size);
  const u = underlying(t);
  if (u.kind === 'struct') {
    const list = tree(files);
    const array = prog.newData({ symbol: `${d.symbol}.files`, size: fileSize * list.length, align: 8, bytes: new Uint8Array(fileSize * list.length), readOnly: true });
    list.forEach((f, i) => {
      string(prog, array, fileSize * i, f.name);
      string(prog, array, fileSize * i + 16, f.text);
    });
    const header = prog.newData({ symbol: `${d.symbol}.list`, size: 24, align: 8, bytes: new Uint8Array(24), readOnly: true });
    slice(header, 0, array, list.length);
    d.relocs.push({ offset: 0, target: header, addend: 0 });
    return;
  }
  const text = files[0]?.text ?? '';
  if (u.kind === 'basic') return string(prog, d, 0, text);
  // Bytes may be changed, so these are their variable's own.
  const bytes = new TextEncoder().encode(text);
  slice(d, 0, prog.newData({ symbol: `${d.symbol}.bytes`, size: Math.max(1, bytes.length), align: 1, bytes: bytes.length > 0 ? bytes : new Uint8Array(1) }), bytes.length);
}

/** The files with the folders that they are in, in embed.FS's order, each once. */
function tree(files: readonly EmbeddedFile[]): EmbeddedFile[] {
  const all = new Map(files.map((f) => [f.name, f]));
  for (const { name } of files) {
    for (let i = name.indexOf('/'); i >= 0; i = name.indexOf('/', i + 1)) {
      const folder = name.slice(0, i + 1);
      all.set(folder, { name: folder, text: '' });
    }
  }
  const key = (f: EmbeddedFile): [string, string] => {
    const path = f.name.replace(/\/$/, '');
    const slash = path.lastIndexOf('/');
    return slash < 0 ? ['.', path] : [path.slice(0, slash), path.slice(slash + 1)];
  };
  return [...all.values()].sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    return compare(x[0], y[0]) || compare(x[1], y[1]);
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function string(prog: ProgramBuilder, d: Data, offset: number, text: string): void {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length === 0) return;
  const units = Array.from(bytes, (b) => String.fromCharCode(b)).join('');
  d.relocs.push({ offset, target: prog.stringData(units), addend: 0 });
  view(d).setBigInt64(offset + 8, BigInt(bytes.length), true);
}

function slice(d: Data, offset: number, array: Data, n: number): void {
  d.relocs.push({ offset, target: array, addend: 0 });
  view(d).setBigInt64(offset + 8, BigInt(n), true);
  view(d).setBigInt64(offset + 16, BigInt(n), true);
}

function view(d: Data): DataView {
  return new DataView(d.bytes!.buffer, d.bytes!.byteOffset, d.bytes!.byteLength);
}
