// Compiler directives, `//go:…` comments: those that gc knows must stand where they mean something.

import type * as ast from '../syntax/ast';
import type { Checker } from './checker';

/** Directives about the function that follows. */
const forFunctions = new Set(
  ('nointerface noescape norace nosplit noinline nocheckptr systemstack nowritebarrier nowritebarrierrec ' +
    'yeswritebarrierrec cgo_unsafe_args uintptrkeepalive uintptrescapes registerparams').split(' '),
);

/** Directives that only the run time may use. */
const forRuntime = new Set('systemstack nowritebarrier nowritebarrierrec yeswritebarrierrec'.split(' '));

/** Reports misplaced and malformed directives of a file. */
export function checkDirectives(c: Checker, file: ast.File): void {
  const linked = new Set<string>();
  for (const { text, pos, end } of file.comments.flatMap((g) => g.list)) {
    const m = /^\/\/go:(\w+)(.*)/.exec(text);
    if (m === null) continue;
    const [, verb, rest] = m;
    // Messages point behind the slashes.
    const error = (msg: string): void => c.error(pos + 2, 'MisplacedDirective', msg);
    if (verb === 'linkname') linkname(c, file, rest.trim().split(/\s+/), linked, error);
    else if (verb === 'embed') {
      if (!imports(file, 'embed')) error('go:embed requires import "embed" (or import _ "embed", if package is not used)');
    } else if (verb.startsWith('cgo_') && !forFunctions.has(verb) && !inRuntime(c)) {
      if (verb === 'cgo_ldflag' && !/^\s+"[^"]*"$/.test(rest)) error(`usage: //go:${verb} "arg"`);
      error(`${text} only allowed in cgo-generated code`);
    } else if (verb === 'build') {
      if (pos > file.package) error('misplaced compiler directive');
    } else if (forFunctions.has(verb)) {
      if (forRuntime.has(verb) && !inRuntime(c)) error(`//go:${verb} only allowed in runtime`);
      if (!precedesFunction(file, pos, end)) error('misplaced compiler directive');
    }
  }
}

function inRuntime(c: Checker): boolean {
  return /^(internal\/)?runtime(\/|$)/.test(c.pkg.path);
}

function imports(file: ast.File, path: string): boolean {
  return file.imports.some((i) => i.path.value.slice(1, -1) === path);
}

/** Whether only comments stand between a directive on a line of its own and a function. */
function precedesFunction(file: ast.File, pos: number, end: number): boolean {
  const { source } = file;
  if (source.slice(source.lineStart(source.line(pos)), pos).trim() !== '') return false;
  const next = file.decls.find((d) => d.end > pos);
  if (next === undefined || next.kind !== 'FuncDecl' || next.pos < pos) return false;
  const between = source.slice(end, next.pos).replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '');
  return between.trim() === '';
}

function linkname(c: Checker, file: ast.File, args: string[], linked: Set<string>, error: (msg: string) => void): void {
  if (!imports(file, 'unsafe')) {
    error('//go:linkname only allowed in Go files that import "unsafe"');
    return;
  }
  const [local, remote = ''] = args;
  const obj = c.pkg.scope.lookup(local);
  if (remote.includes('[')) error('//go:linkname reference of an instantiation is not allowed');
  else if (obj?.kind !== 'func' && obj?.kind !== 'var') error('//go:linkname must refer to declared function or variable');
  else if (linked.has(local)) error(`duplicate //go:linkname for ${local}`);
  linked.add(local);
}
