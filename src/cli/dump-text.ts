// Text forms of the syntax tree and of what the checker has found out.

import type { LoadedProgram, SourceText } from '../go/compile';
import { FileSet, parseFile } from '../go/syntax';
import { typeString } from '../go/types';

/** The tree, a node a line: its kind, position, and fields that are no nodes. */
export function astText(sources: readonly SourceText[]): string {
  const fset = new FileSet();
  const out: string[] = [];
  for (const s of sources.filter((x) => x.name.endsWith('.go'))) {
    const file = parseFile(fset, s.path ?? s.name, s.text, (pos, message) => out.push(`${fset.format(pos)}: ${message}`));
    node(file, '', 0, fset, out);
  }
  return out.join('\n') + '\n';
}

const skipped = new Set(['kind', 'pos', 'end', 'target']);

function node(value: unknown, field: string, depth: number, fset: FileSet, out: string[]): void {
  if (typeof value !== 'object' || value === null) return;
  const pad = '  '.repeat(depth);
  if (Array.isArray(value)) {
    if (value.some((v) => typeof v === 'object' && v !== null)) value.forEach((v, i) => node(v, `${field}[${i}]`, depth, fset, out));
    return;
  }
  const n = value as Record<string, unknown>;
  if (typeof n.kind !== 'string') return;
  const plain = Object.entries(n).filter(([k, v]) => !skipped.has(k) && (typeof v === 'string' || typeof v === 'boolean') && v !== '' && v !== false);
  const place = typeof n.pos === 'number' && n.pos > 0 ? ' ' + fset.format(n.pos).replace(/^.*?:/, '') : '';
  out.push(`${pad}${field === '' ? '' : field + ': '}${n.kind}${place}${plain.map(([k, v]) => ` ${k}=${JSON.stringify(v)}`).join('')}`);
  for (const [k, v] of Object.entries(n)) if (!skipped.has(k)) node(v, k, depth + 1, fset, out);
}

/** Each identifier that defines something, by position: what it is. */
export function typesText(loaded: LoadedProgram): string {
  const lines: { pos: number; text: string }[] = [];
  for (const p of loaded.packages) {
    if (p.library) continue;
    for (const [ident, object] of p.info.defs) {
      if (object === null || object === undefined) continue;
      const type = 'type' in object && object.type !== null && object.type !== undefined ? ` ${typeString(object.type)}` : '';
      lines.push({ pos: ident.pos, text: `${object.kind} ${ident.name}${type}` });
    }
  }
  return lines
    .sort((a, b) => a.pos - b.pos)
    .map((l) => `${loaded.fset.format(l.pos)}: ${l.text}\n`)
    .join('');
}
