// Struct tags that reflect.StructTag cannot read, and those of JSON and XML that clash.

import type { StructType } from '../syntax';
import { type Struct, type Var } from '../types';
import { type Analyzer, type Pass } from './pass';
import { walk } from './walk';

export const structtag: Analyzer = {
  name: 'structtag',
  run(pass) {
    for (const file of pass.files) {
      walk(file, (n) => {
        if (n.kind !== 'StructType') return;
        const t = pass.typeOf(n);
        if (t?.kind === 'struct') check(pass, n, t);
      });
    }
  },
};

function check(pass: Pass, n: StructType, s: Struct): void {
  const seen = new Map<string, Var>();
  void n;
  s.fields.forEach((f, i) => {
    const tag = s.tags[i] ?? '';
    if (tag === '') return;
    const problem = malformed(tag);
    if (problem !== null) {
      pass.report(f.pos, `struct field tag \`${tag}\` not compatible with reflect.StructTag.Get: ${problem}`);
    }
    for (const key of ['json', 'xml']) named(pass, f, tag, key, seen);
  });
}

/** What keeps a tag from being a list of key:"value" pairs, or null. */
function malformed(tag: string): string | null {
  let rest = tag;
  for (let n = 0; rest !== ''; n++) {
    if (n > 0 && rest !== '' && !rest.startsWith(' ')) return 'key:"value" pairs not separated by spaces';
    rest = rest.replace(/^ +/, '');
    if (rest === '') return null;
    const key = /^[^\s":\x00-\x1f\x7f]*/.exec(rest)![0];
    if (key === '') return 'bad syntax for struct tag key';
    if (rest[key.length] !== ':') return 'bad syntax for struct tag pair';
    rest = rest.slice(key.length + 1);
    if (rest[0] !== '"') return 'bad syntax for struct tag value';
    const value = /^"(?:\\.|[^"\\])*"/.exec(rest);
    if (value === null) return 'bad syntax for struct tag value';
    rest = rest.slice(value[0].length);
    // A JSON name with a space in it was not meant.
    const text = value[0].slice(1, -1);
    if (key === 'json' && /^[^,]*\s/.test(text)) return 'suspicious space in struct tag value';
  }
  return null;
}

function lookup(tag: string, key: string): string | null {
  const m = new RegExp(`(?:^| )${key}:"((?:\\\\.|[^"\\\\])*)"`).exec(tag);
  return m === null ? null : m[1];
}

function named(pass: Pass, f: Var, tag: string, key: string, seen: Map<string, Var>): void {
  const value = lookup(tag, key);
  if (value === null || value === '-') return;
  if (!f.exported && !f.embedded) {
    pass.report(f.pos, `struct field ${f.name} has ${key} tag but is not exported`);
    return;
  }
  const name = value.split(',')[0];
  if (name === '') return;
  const id = `${key} ${name}${/,attr\b/.test(value) ? ' attr' : ''}`;
  const other = seen.get(id);
  if (other === undefined) {
    seen.set(id, f);
    return;
  }
  const at = pass.fset.position(other.pos);
  const file = at.file.slice(at.file.lastIndexOf('/') + 1);
  pass.report(f.pos, `struct field ${f.name} repeats ${key} tag "${name}" also at ${file}:${at.line}`);
}
