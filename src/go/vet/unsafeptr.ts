// Integers converted to pointers, which the garbage collector knows nothing of.

import type { Expr } from '../syntax';
import { unalias, underlying } from '../types';
import { type Analyzer, isNamed, type Pass, unparen } from './pass';
import { walk } from './walk';

export const unsafeptr: Analyzer = {
  name: 'unsafeptr',
  run(pass) {
    for (const file of pass.files) {
      walk(file, (n) => {
        if (n.kind !== 'CallExpr' || n.args.length !== 1) return;
        const fun = pass.info.types.get(n.fun);
        if (fun?.mode !== 'typexpr' || !isBasic(pass, n.fun, 'Pointer')) return;
        if (isBasic(pass, n.args[0], 'uintptr') && !isSafe(pass, n.args[0])) {
          pass.report(n.pos, 'possible misuse of unsafe.Pointer');
        }
      });
    }
  },
};

function isBasic(pass: Pass, e: Expr, name: string): boolean {
  const t = pass.typeOf(e);
  const u = t === null ? null : underlying(t);
  return u?.kind === 'basic' && (u.name === name || u.name === 'unsafe.' + name);
}

/** Arithmetic on a pointer that is turned into an integer in the same expression. */
function isSafe(pass: Pass, e0: Expr): boolean {
  const e = unparen(e0);
  if (pass.info.valueOf(e) !== null) return false;
  switch (e.kind) {
    case 'CallExpr':
      if (e.args.length === 0) return isReflectPointer(pass, e);
      return e.args.length === 1 && pass.info.types.get(e.fun)?.mode === 'typexpr' && isBasic(pass, e.args[0], 'Pointer');
    case 'SelectorExpr': {
      // The headers of strings and slices, if they are those of real ones.
      const t = e.sel.name === 'Data' ? pass.typeOf(e.x) : null;
      const p = t === null ? null : unalias(t);
      return p?.kind === 'pointer' && ['StringHeader', 'SliceHeader'].some((n) => isNamed(p.elem, 'reflect', n));
    }
    case 'BinaryExpr':
      if (!['+', '-', '&^'].includes(e.op)) return false;
      return isSafe(pass, e.x) && (e.op === '-' || !isSafe(pass, e.y));
    default:
      return false;
  }
}

/** v.Pointer() or v.UnsafeAddr() for a reflect.Value. */
function isReflectPointer(pass: Pass, e: Extract<Expr, { kind: 'CallExpr' }>): boolean {
  const f = unparen(e.fun);
  if (f.kind !== 'SelectorExpr' || (f.sel.name !== 'Pointer' && f.sel.name !== 'UnsafeAddr')) return false;
  const t = pass.typeOf(f.x);
  const u = t === null ? null : unalias(t);
  return u?.kind === 'named' && u.obj.pkg?.path === 'reflect';
}
