// Calls of log/slog whose arguments are no pairs of key and value.

import type { CallExpr, Expr } from '../syntax';
import { type Func, type Type, unalias, underlying } from '../types';
import { type Analyzer, isInterface, isNamed, type Pass, receiverOf } from './pass';
import { walk } from './walk';

const levels: readonly [string, number][] = ['Debug', 'Info', 'Warn', 'Error'].flatMap((l): [string, number][] => [
  [l, 1],
  [`${l}Context`, 2],
]);

/** By receiver: functions that take pairs, and how many arguments come before these. */
const takesPairs: Readonly<Record<string, ReadonlyMap<string, number>>> = {
  '': new Map([...levels, ['Log', 3], ['Group', 1]]),
  Logger: new Map([...levels, ['Log', 3], ['With', 0]]),
  Record: new Map([['Add', 0]]),
};

export const slog: Analyzer = {
  name: 'slog',
  run(pass) {
    for (const file of pass.files) {
      walk(file, (n) => {
        if (n.kind === 'CallExpr' && n.ellipsis === 0) check(pass, n);
      });
    }
  },
};

function check(pass: Pass, call: CallExpr): void {
  const f = pass.callee(call);
  if (f?.pkg?.path !== 'log/slog') return;
  const recv = receiverOf(f);
  const owner = recv === null ? '' : recv.kind === 'named' ? recv.obj.name : null;
  const before = owner === null ? undefined : takesPairs[owner]?.get(f.name);
  if (before === undefined) return;
  const isExpression = call.fun.kind === 'SelectorExpr' && pass.info.selections.get(call.fun)?.kind === 'methodExpr';
  pairs(pass, call, call.args.slice(before + (isExpression ? 1 : 0)), `slog.${owner === '' ? '' : `${owner}.`}${f.name}`);
}

/** Goes through the arguments; `next` is what the one at hand should be. */
function pairs(pass: Pass, call: CallExpr, args: readonly Expr[], name: string): void {
  let next: 'key' | 'value' | 'either' = 'key';
  /** The last argument of which nobody knows whether it is a key. */
  let unclear: Expr | null = null;
  for (const a of args) {
    const t = pass.typeOf(a);
    const sort = t === null ? 'any' : sortOf(t);
    if (next === 'value') next = 'key';
    else if (next === 'either') {
      unclear = a;
      if (sort === 'other') next = 'key';
    } else if (sort === 'string') next = 'value';
    else if (sort === 'any') next = 'either';
    else if (sort === 'other' || sort === 'interface') {
      pass.report(
        a.pos,
        unclear === null
          ? `${name} arg ${quote(pass, a)} should be a string or a slog.Attr (possible missing key or value)`
          : `${name} arg ${quote(pass, a)} should probably be a string or a slog.Attr (previous arg ${quote(pass, unclear)} cannot be a key)`,
      );
      return;
    }
  }
  if (next !== 'value') return;
  pass.report(call.pos, unclear === null ? `call to ${name} missing a final value` : `call to ${name} has a missing or misplaced value`);
}

function sortOf(t: Type): 'string' | 'attr' | 'any' | 'interface' | 'other' {
  const u = unalias(t);
  if (u.kind === 'basic' && (u.name === 'string' || u.name === 'untyped string')) return 'string';
  if (isNamed(t, 'log/slog', 'Attr')) return 'attr';
  if (!isInterface(t)) return 'other';
  const i = underlying(t);
  if (i.kind !== 'interface' || i.methods.length + i.embeddeds.length === 0) return 'any';
  // slog.Attr has methods of its own: fmt.Stringer can hold one.
  return i.embeddeds.length === 0 && i.methods.every((m: Func) => m.name === 'String') ? 'attr' : 'interface';
}

const quote = (pass: Pass, e: Expr): string => JSON.stringify(pass.src(e));
