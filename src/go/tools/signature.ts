// Help with the arguments of a call: the signature, and which parameter the cursor is at.

import type { CallExpr, File, Pos } from '../syntax';
import { underlying, type Signature } from '../types';
import type { AnalysedPackage, Analysis } from './analysis';
import { builtinDoc, builtinSignature } from './builtins';
import { qualifierFor, show } from './describe';
import { docOf } from './docs';
import type { SignatureHelp } from './protocol';
import { walk } from './walk';

export function signatureHelp(
  a: Analysis,
  pkg: AnalysedPackage,
  file: File,
  pos: Pos,
): SignatureHelp | null {
  const call = innermostCall(file, pos);
  if (call === null) return null;
  const callee = calleeOf(pkg, call);
  const tv = pkg.info.types.get(call.fun);
  let at = call.args.findIndex((arg) => pos <= arg.end);
  if (at < 0) at = call.args.length;
  if (callee?.kind === 'builtin') {
    const label = builtinSignature(callee.name).slice('func '.length);
    return active(label, paramExtents(label), at, label.includes('...'), builtinDoc(callee.name));
  }
  if (tv?.mode === 'typexpr') return null;
  const type = tv?.type ?? callee?.type ?? null;
  const form = type === null ? null : underlying(type);
  if (form === null || form.kind !== 'signature') return null;
  const name = callee?.name ?? 'func';
  const { label, parameters } = layOut(name, form, pkg);
  return active(label, parameters, at, form.variadic, callee === null ? '' : docOf(a, callee));
}

/** The innermost call between whose parentheses the position is. */
function innermostCall(file: File, pos: Pos): CallExpr | null {
  let found: CallExpr | null = null;
  walk(file, (n) => {
    if (n.kind === 'File') return true;
    if (pos < n.pos || pos > n.end) return false;
    if (n.kind === 'CallExpr' && n.lparen < pos && pos <= Math.max(n.rparen, n.lparen + 1))
      found = n;
    // A function literal among the arguments has its own business.
    if (n.kind === 'BlockStmt' && n.pos < pos && pos < n.end) found = null;
    return true;
  });
  return found;
}

function calleeOf(
  pkg: AnalysedPackage,
  call: CallExpr,
): ReturnType<AnalysedPackage['info']['objectOf']> {
  let f = call.fun;
  while (f.kind === 'ParenExpr' || f.kind === 'IndexExpr') f = f.x;
  if (f.kind === 'Ident') return pkg.info.objectOf(f);
  return f.kind === 'SelectorExpr' ? pkg.info.objectOf(f.sel) : null;
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

function layOut(
  name: string,
  sig: Signature,
  pkg: AnalysedPackage,
): { label: string; parameters: Extent[] } {
  const q = qualifierFor(pkg.pkg);
  const parameters: Extent[] = [];
  let label = `${name}(`;
  sig.params.vars.forEach((v, i) => {
    if (i > 0) label += ', ';
    const start = label.length;
    const isLast = i === sig.params.vars.length - 1;
    let type = v.type === null ? '?' : show(v.type, q);
    if (sig.variadic && isLast) type = '...' + type.replace(/^\[\]/, '');
    label += v.name === '' ? type : `${v.name} ${type}`;
    parameters.push({ start, end: label.length });
  });
  const results = sig.results.vars.map((v) => {
    const type = v.type === null ? '?' : show(v.type, q);
    return v.name === '' ? type : `${v.name} ${type}`;
  });
  label += ')';
  if (results.length === 1 && sig.results.vars[0].name === '') label += ' ' + results[0];
  else if (results.length > 0) label += ` (${results.join(', ')})`;
  return { label, parameters };
}

/** Extents of the parameters in `name(a, b T)`. */
function paramExtents(label: string): Extent[] {
  const open = label.indexOf('(');
  const close = label.lastIndexOf(')', label.includes(') ') ? label.lastIndexOf(') ') : undefined);
  const extents: Extent[] = [];
  let start = open + 1;
  let depth = 0;
  for (let i = open + 1; i <= close; i++) {
    const ch = label[i];
    if (ch === '(' || ch === '[') depth++;
    if (depth === 0 && (ch === ',' || i === close)) {
      if (i > start) extents.push({ start, end: i });
      start = i + 2;
    }
    if (ch === ')' || ch === ']') depth--;
  }
  return extents;
}

function active(
  label: string,
  parameters: readonly Extent[],
  at: number,
  variadic: boolean,
  documentation: string,
): SignatureHelp {
  const last = parameters.length - 1;
  return { label, parameters, activeParameter: variadic && at > last ? last : at, documentation };
}
