// string(n) for an integer n, which gives the character and not the digits.

import { type Type, typeSetOf, unalias, underlying } from '../types';
import { type Analyzer, type Pass } from './pass';
import { walk } from './walk';

export const stringintconv: Analyzer = {
  name: 'stringintconv',
  run(pass) {
    for (const file of pass.files) {
      walk(file, (n) => {
        if (n.kind !== 'CallExpr' || n.args.length !== 1) return;
        const fun = pass.info.types.get(n.fun);
        if (fun?.mode !== 'typexpr') return;
        const from = pass.typeOf(n.args[0]);
        if (from === null || !isBasic(fun.type, /^string$/) || !isBasic(from, /^(untyped int|u?int)/)) return;
        if (isBasic(from, /^(uint8|byte|int32|rune)$/)) return;
        const msg = `conversion from ${describe(pass, from)} to ${describe(pass, fun.type)} yields a string of one rune, not a string of digits`;
        pass.report(n.pos, msg);
      });
    }
  },
};

function isBasic(t: Type, name: RegExp): boolean {
  const u = unalias(t);
  if (u.kind === 'typeparam') {
    const terms = typeSetOf(underlying(u) as never).terms;
    return terms !== null && terms.length > 0 && terms.every((x) => isBasic(x.type, name));
  }
  const b = underlying(u);
  return b.kind === 'basic' && name.test(b.name);
}

/** A type's name, with what it stands for if that is not the same. */
function describe(pass: Pass, t: Type): string {
  const u = unalias(t);
  const name = u.kind === 'named' ? u.obj.name : pass.show(u);
  const under = pass.show(underlying(u));
  return u.kind === 'named' ? `${name} (${under})` : name;
}
