// Unmarshal and Decode into something that is no pointer.

import { underlying } from '../types';
import { type Analyzer, isFunction, isMethod } from './pass';
import { walk } from './walk';

export const unmarshal: Analyzer = {
  name: 'unmarshal',
  run(pass) {
    for (const file of pass.files) {
      walk(file, (n) => {
        if (n.kind !== 'CallExpr') return;
        const f = pass.callee(n);
        const second = ['encoding/json', 'encoding/xml', 'encoding/asn1'].some((p) => isFunction(f, p, 'Unmarshal'));
        const first = ['encoding/json', 'encoding/xml', 'encoding/gob'].some((p) => isMethod(f, p, 'Decoder', 'Decode'));
        const arg = n.args[second ? 1 : 0];
        if ((!second && !first) || f === null || arg === undefined) return;
        const t = pass.typeOf(arg);
        const u = t === null ? null : underlying(t);
        if (u === null || u.kind === 'pointer' || u.kind === 'interface' || t?.kind === 'typeparam') return;
        pass.report(n.lparen, `call of ${f.name} passes non-pointer${second ? ' as second argument' : ''}`);
      });
    }
  },
};
