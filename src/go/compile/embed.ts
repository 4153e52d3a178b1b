// `//go:embed`: which files of the program a package variable holds. The patterns are matched here;
// ir/build/embedded.ts writes what they match into the variable.

import type { File, VarSpec } from '../syntax/ast';
import type { EmbeddedFile } from '../ir/build/embedded';
import type { Info, Var } from '../types';
import type { SourceText } from './archive';

/** The files of each variable with a directive. `folder` is the package's, '' for the root. */
export function embeddedFiles(
  files: readonly File[],
  info: Info,
  folder: string,
  sources: readonly SourceText[],
  error: (pos: number, message: string) => void,
): Map<Var, EmbeddedFile[]> {
  const found = new Map<Var, EmbeddedFile[]>();
  for (const file of files) {
    for (const { text, pos, end } of file.comments.flatMap((g) => g.list)) {
      const m = /^\/\/go:embed\s+(.*)/.exec(text);
      if (m === null) continue;
      const spec = variableBehind(file, end);
      const v = spec?.names.length === 1 ? info.defs.get(spec.names[0]) : undefined;
      if (spec === undefined || v?.kind !== 'var') {
        error(pos + 2, 'go:embed cannot apply to this declaration');
        continue;
      }
      const list = found.get(v) ?? [];
      for (const pattern of patternsOf(m[1])) {
        const matches = match(pattern, folder, sources);
        if (matches.length === 0) error(pos + 2, `pattern ${pattern}: no matching files found`);
        list.push(...matches);
      }
      found.set(v, list);
    }
  }
  return found;
}

/** The variable declaration that a directive stands before. */
function variableBehind(file: File, end: number): VarSpec | undefined {
  const specs = file.decls.flatMap((d) => (d.kind === 'VarDecl' ? d.specs : []));
  const spec = specs.find((s) => s.pos > end);
  if (spec === undefined || spec.values.length > 0) return undefined;
  const between = file.source.slice(end, spec.pos).replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '');
  return /^\s*(var\s*\(?)?\s*$/.test(between) ? spec : undefined;
}

/** Patterns are separated by spaces, and may be quoted. */
function patternsOf(text: string): string[] {
  return [...text.matchAll(/"((?:[^"\\]|\\.)*)"|`([^`]*)`|(\S+)/g)].map((m) => m[1] ?? m[2] ?? m[3]);
}

function match(pattern: string, folder: string, sources: readonly SourceText[]): EmbeddedFile[] {
  const all = pattern.startsWith('all:');
  const glob = globExpression(all ? pattern.slice(4) : pattern);
  const prefix = folder === '' ? '' : folder + '/';
  return sources.flatMap(({ name, text }) => {
    if (!name.startsWith(prefix)) return [];
    const path = name.slice(prefix.length);
    const parts = path.split('/');
    for (let n = 1; n <= parts.length; n++) {
      if (!glob.test(parts.slice(0, n).join('/'))) continue;
      // In a folder that matches, hidden files are left out.
      if (!all && parts.slice(n).some((p) => /^[._]/.test(p))) continue;
      return [{ name: path, text }];
    }
    return [];
  });
}

/** path.Match's patterns as a regular expression; "." is everything. */
function globExpression(pattern: string): RegExp {
  if (pattern === '.') return /^/;
  const body = pattern.replace(/\[[^\]]*\]|\\?[\s\S]/g, (c) => {
    if (c === '*') return '[^/]*';
    if (c === '?') return '[^/]';
    if (c.length > 1 && c.startsWith('[')) return c;
    return c.slice(-1).replace(/[.+^${}()|[\]\\/*?]/g, '\\$&');
  });
  return new RegExp(`^${body}$`);
}
