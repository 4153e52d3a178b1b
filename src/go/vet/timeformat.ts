// The layout 2006-02-01, where 2006-01-02 is meant.

import { type Analyzer, isFunction, isMethod } from './pass';
import { walk } from './walk';

const wrong = '2006-02-01';

export const timeformat: Analyzer = {
  name: 'timeformat',
  run(pass) {
    for (const file of pass.files) {
      walk(file, (n) => {
        if (n.kind !== 'CallExpr' || n.args.length === 0) return;
        const f = pass.callee(n);
        if (!isFunction(f, 'time', 'Parse') && !isMethod(f, 'time', 'Time', 'Format')) return;
        const v = pass.info.valueOf(n.args[0]);
        if (v?.kind !== 'string' || !v.bytes.includes(wrong)) return;
        // In a literal the very place is known.
        const offset = n.args[0].kind === 'BasicLit' ? n.args[0].value.indexOf(wrong) : 0;
        pass.report(n.args[0].pos + offset, `${wrong} should be 2006-01-02`);
      });
    }
  },
};
