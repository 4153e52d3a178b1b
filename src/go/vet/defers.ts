// defer f(time.Since(t)): the time is taken at once.

import { type Analyzer, isFunction } from './pass';
import { walk } from './walk';

export const defers: Analyzer = {
  name: 'defers',
  run(pass) {
    for (const file of pass.files) {
      walk(file, (n) => {
        if (n.kind !== 'DeferStmt') return;
        walk(n.call, (m, above) => {
          if (m.kind === 'FuncLit') return false;
          if (above.length > 0 && m.kind === 'CallExpr' && isFunction(pass.callee(m), 'time', 'Since')) {
            pass.report(m.pos, 'call to time.Since is not deferred');
          }
          return true;
        });
      });
    }
  },
};
