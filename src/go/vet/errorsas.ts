// errors.As with a second argument that cannot receive an error.

import { type Func, lookupFieldOrMethod, type Type, unalias, underlying } from '../types';
import { type Analyzer, isFunction, isInterface, type Pass } from './pass';
import { walk } from './walk';

const mustPoint =
  'second argument to errors.As must be a non-nil pointer to either a type that implements error, or to any interface type';

export const errorsas: Analyzer = {
  name: 'errorsas',
  run(pass) {
    for (const file of pass.files) {
      walk(file, (n) => {
        if (n.kind !== 'CallExpr' || n.args.length < 2 || !isFunction(pass.callee(n), 'errors', 'As')) return;
        const t = pass.typeOf(n.args[1]);
        const problem = t === null ? null : check(pass, t);
        if (problem !== null) pass.report(n.pos, problem);
      });
    }
  },
};

function check(pass: Pass, t: Type): string | null {
  const u = underlying(t);
  // A value of type any may hold what is needed.
  if (u.kind === 'interface' && u.methods.length === 0 && u.embeddeds.length === 0) return null;
  if (u.kind !== 'pointer') return mustPoint;
  const elem = unalias(u.elem);
  if (elem.kind === 'named' && elem.obj.pkg === null && elem.obj.name === 'error') {
    return 'second argument to errors.As should not be *error';
  }
  return isInterface(elem) || implementsError(pass, elem) ? null : mustPoint;
}

/** Whether t has a method Error() string. */
export function implementsError(pass: Pass, t: Type): boolean {
  const m: Func | null = errorMethod(pass, t);
  const sig = m?.ensureType() ?? null;
  if (sig === null || sig.params.vars.length !== 0 || sig.results.vars.length !== 1) return false;
  const r = unalias(sig.results.vars[0].type!);
  return r.kind === 'basic' && r.name === 'string';
}

function errorMethod(pass: Pass, t: Type): Func | null {
  const { obj } = lookupFieldOrMethod(t, false, pass.pkg, 'Error');
  return obj?.kind === 'func' ? obj : null;
}
