// append(s) without values, which does nothing.

import { type Analyzer, unparen } from './pass';
import { walk } from './walk';

export const appends: Analyzer = {
  name: 'appends',
  run(pass) {
    for (const file of pass.files) {
      walk(file, (n) => {
        if (n.kind !== 'CallExpr' || n.args.length !== 1) return;
        // The values may come with the slice, from a call.
        if (pass.typeOf(n.args[0])?.kind === 'tuple') return;
        const f = unparen(n.fun);
        if (f.kind === 'Ident' && f.name === 'append' && pass.info.uses.get(f)?.kind === 'builtin') {
          pass.report(n.fun.pos, 'append with no values');
        }
      });
    }
  },
};
