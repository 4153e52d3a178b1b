// Boolean expressions that repeat themselves, or that cannot be what was meant.

import type { BinaryExpr, Expr } from '../syntax';
import { hasEffects } from './effects';
import { type Analyzer, type Pass, unparen } from './pass';
import { walk } from './walk';

export const bools: Analyzer = {
  name: 'bools',
  run(pass) {
    for (const file of pass.files) {
      const seen = new Set<Expr>();
      walk(file, (n) => {
        if (n.kind !== 'BinaryExpr' || seen.has(n) || (n.op !== '&&' && n.op !== '||')) return;
        for (const list of operandLists(pass, n, seen)) {
          redundant(pass, n, list);
          suspect(pass, n, list);
        }
      });
    }
  },
};

/** The operands of a chain of one operator, last first, in runs without side effects. */
function operandLists(pass: Pass, e: BinaryExpr, seen: Set<Expr>): Expr[][] {
  const all: Expr[] = [];
  const split = (x: Expr): void => {
    const u = unparen(x);
    if (u.kind !== 'BinaryExpr' || u.op !== e.op) {
      all.push(u);
      return;
    }
    seen.add(u);
    split(u.y);
    split(u.x);
  };
  split(e);
  const lists: Expr[][] = [];
  let run: Expr[] = [];
  for (const x of all) {
    if (hasEffects(pass, x)) {
      lists.push(run);
      run = [];
    } else run.push(x);
  }
  return [...lists, run].filter((l) => l.length > 0);
}

const names: Record<string, string> = { '||': 'or', '&&': 'and' };

function redundant(pass: Pass, e: BinaryExpr, list: readonly Expr[]): void {
  const seen = new Set<string>();
  for (const x of list) {
    const key = pass.key(x);
    const text = pass.src(x);
    if (!seen.has(key)) seen.add(key);
    else pass.report(x.pos, `redundant ${names[e.op]}: ${text} ${e.op} ${text}`);
  }
}

/** `x != 1 || x != 2` is always true; `x == 1 && x == 2` always false. */
function suspect(pass: Pass, e: BinaryExpr, list: readonly Expr[]): void {
  const wanted = e.op === '||' ? '!=' : '==';
  const seen = new Map<string, string>();
  for (const x of list) {
    if (x.kind !== 'BinaryExpr' || x.op !== wanted) continue;
    const variable = comparedVariable(pass, x);
    if (variable === null) continue;
    const text = pass.src(x);
    const other = seen.get(variable);
    if (other === undefined) seen.set(variable, text);
    else if (other !== text) pass.report(x.pos, `suspect ${names[e.op]}: ${text} ${e.op} ${other}`);
  }
}

/** What a comparison with a constant compares, or null. */
function comparedVariable(pass: Pass, e: BinaryExpr): string | null {
  const x = pass.info.valueOf(e.x);
  const y = pass.info.valueOf(e.y);
  if ((x === null) === (y === null)) return null;
  return pass.key(x === null ? e.x : e.y);
}
