// WaitGroup.Add inside the goroutine that it announces: Wait may come first.

import { type Analyzer, isMethod, unparen } from './pass';
import { walk } from './walk';

export const waitgroup: Analyzer = {
  name: 'waitgroup',
  run(pass) {
    for (const file of pass.files) {
      walk(file, (n) => {
        if (n.kind !== 'GoStmt' || n.call.kind !== 'CallExpr') return;
        const f = unparen(n.call.fun);
        const first = f.kind === 'FuncLit' ? f.body.list[0] : undefined;
        if (first?.kind !== 'ExprStmt' || first.x.kind !== 'CallExpr') return;
        if (!isMethod(pass.callee(first.x), 'sync', 'WaitGroup', 'Add')) return;
        pass.report(first.x.lparen, 'WaitGroup.Add called from inside new goroutine');
      });
    }
  },
};
