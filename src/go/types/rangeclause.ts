// What a range clause iterates over, and the types of its variables.

import type * as ast from '../syntax/ast';
import type { Checker } from './checker';
import { coreTypeOrString } from './coretype';
import type { Operand } from './operand';
import { isBoolean, isInteger, isString, isTypeParam } from './predicates';
import type { Signature, Type } from './types';
import { runeType, typ } from './universe';
import { underlying } from './underlying';

export interface RangeTypes {
  /** null: the clause may not have this variable. */
  readonly key: Type | null;
  readonly value: Type | null;
}

/** The types of the variables of `range x`, or null after an error. */
export function rangeTypes(c: Checker, x: Operand, s: ast.RangeStmt): RangeTypes | null {
  const r = typesOf(c, x);
  if (typeof r === 'string') {
    const why = r === '' ? '' : `: ${r}`;
    c.error(x.pos, 'InvalidRangeExpr', `cannot range over ${c.describe(x)}${why}`);
    return null;
  }
  const extra = s.extra[0] ?? (s.value !== null && r.value === null ? s.value : s.key !== null && r.key === null ? s.key : null);
  if (extra !== null && extra !== undefined) {
    const n = r.key === null ? 'no iteration variables' : r.value === null && s.extra.length === 0 ? 'at most one iteration variable' : 'at most two iteration variables';
    const msg = n.startsWith('at most two') ? 'range clause permits at most two iteration variables' : `range over ${c.describe(x)} permits ${n.replace('at most one', 'only one')}`;
    c.error(extra.pos, 'InvalidIterVar', msg);
    return null;
  }
  return r;
}

function typesOf(c: Checker, x: Operand): RangeTypes | string {
  const u = coreTypeOrString(x.type) ?? (isTypeParam(x.type) ? null : underlying(x.type));
  if (u === null) return 'no core type';
  switch (u.kind) {
    case 'basic':
      if (isString(u)) return { key: typ.int, value: runeType };
      if (isInteger(u)) {
        if (!c.allowVersion(22)) return 'requires go1.22 or later';
        return { key: x.type, value: null };
      }
      return '';
    case 'array':
    case 'slice':
      return { key: typ.int, value: u.elem };
    case 'pointer': {
      const base = underlying(u.elem);
      return base.kind === 'array' ? { key: typ.int, value: base.elem } : '';
    }
    case 'map':
      return { key: u.key, value: u.elem };
    case 'chan':
      return u.dir === 'send' ? 'receive from send-only channel' : { key: u.elem, value: null };
    case 'signature':
      return funcTypes(c, u);
    default:
      return '';
  }
}

function funcTypes(c: Checker, sig: Signature): RangeTypes | string {
  if (!c.allowVersion(23)) return 'requires go1.23 or later';
  if (sig.params.vars.length !== 1) return 'func must be func(yield func(...) bool): wrong argument count';
  if (sig.results.vars.length !== 0) return 'func must be func(yield func(...) bool): unexpected results';
  const yieldType = underlying(sig.params.vars[0].type!);
  if (yieldType.kind !== 'signature') return 'func must be func(yield func(...) bool): argument is not func';
  if (yieldType.params.vars.length > 2) return 'func must be func(yield func(...) bool): yield func has too many parameters';
  const results = yieldType.results.vars;
  if (results.length !== 1 || !isBoolean(results[0].type!)) return 'func must be func(yield func(...) bool): yield func does not return bool';
  const [k, v] = yieldType.params.vars;
  return { key: k?.type ?? null, value: v?.type ?? null };
}
