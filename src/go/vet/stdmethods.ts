// Methods that are named like those of well-known interfaces but have another signature.

import { type FuncType, type Ident, signatureString } from '../syntax';
import { type Type, unalias } from '../types';
import { implementsError } from './errorsas';
import { type Analyzer, type Pass } from './pass';
import { walk } from './walk';

interface Canonical {
  /** Parameter types; one that begins with = must match for the method to be meant at all. */
  readonly params: readonly string[];
  readonly results: readonly string[];
}

const m = (params: string[], results: string[]): Canonical => ({ params, results });

const canonical = new Map<string, Canonical>([
  ['As', m(['any'], ['bool'])],
  ['Format', m(['=fmt.State', 'rune'], [])],
  ['GobDecode', m(['[]byte'], ['error'])],
  ['GobEncode', m([], ['[]byte', 'error'])],
  ['Is', m(['error'], ['bool'])],
  ['MarshalJSON', m([], ['[]byte', 'error'])],
  ['ReadByte', m([], ['byte', 'error'])],
  ['ReadFrom', m(['=io.Reader'], ['int64', 'error'])],
  ['ReadRune', m([], ['rune', 'int', 'error'])],
  ['Scan', m(['=fmt.ScanState', 'rune'], ['error'])],
  ['Seek', m(['=int64', 'int'], ['int64', 'error'])],
  ['UnmarshalJSON', m(['[]byte'], ['error'])],
  ['UnreadByte', m([], ['error'])],
  ['UnreadRune', m([], ['error'])],
  ['Unwrap', m([], ['error'])],
  ['WriteByte', m(['byte'], ['error'])],
  ['WriteTo', m(['=io.Writer'], ['int64', 'error'])],
]);

/** Methods that only matter on types that are errors. */
const ofErrors = new Set(['As', 'Is', 'Unwrap']);

export const stdmethods: Analyzer = {
  name: 'stdmethods',
  run(pass) {
    for (const file of pass.files) {
      walk(file, (n) => {
        if (n.kind === 'FuncDecl' && n.recv !== null) {
          const recv = n.recv.fields[0] === undefined ? null : pass.typeOf(n.recv.fields[0].type);
          check(pass, n.name, n.type, recv);
        } else if (n.kind === 'InterfaceType') {
          for (const f of n.methods.fields) {
            if (f.names.length > 0 && f.type.kind === 'FuncType') check(pass, f.names[0], f.type, pass.typeOf(n));
          }
        }
      });
    }
  },
};

function check(pass: Pass, id: Ident, type: FuncType, recv: Type | null): void {
  const want = canonical.get(id.name);
  if (want === undefined) return;
  if (ofErrors.has(id.name) && (recv === null || !implementsError(pass, recv))) return;
  const params = types(pass, type.params.fields);
  const results = types(pass, type.results?.fields ?? []);
  // A WriteTo with more parameters is common, and no attempt at io.WriterTo.
  if (id.name === 'WriteTo' && params.length > 1) return;
  // What differs in the telling parameters is some other method.
  if (want.params.some((p, i) => p.startsWith('=') && params[i] !== p.slice(1))) return;
  const wantParams = want.params.map((p) => p.replace('=', ''));
  if (id.name === 'Unwrap') {
    const ok = params.length === 0 && results.length === 1 && (results[0] === 'error' || results[0] === '[]error');
    if (!ok) pass.report(id.pos, 'method Unwrap() should have signature Unwrap() error or Unwrap() []error');
    return;
  }
  if (same(params, wantParams) && same(results, want.results)) return;
  const r = want.results.length > 1 ? ` (${want.results.join(', ')})` : want.results.length === 1 ? ` ${want.results[0]}` : '';
  const expected = `${id.name}(${wantParams.join(', ')})${r}`;
  pass.report(id.pos, `method ${id.name}${signatureString(type)} should have signature ${expected}`);
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((x, i) => x === b[i]);
}

/** The types of parameters, one a name. */
function types(pass: Pass, fields: FuncType['params']['fields']): string[] {
  return fields.flatMap((f) => {
    const t = pass.typeOf(f.type);
    const shown = t === null ? '' : basicAlias(pass.show(t), t);
    return Array.from({ length: Math.max(1, f.names.length) }, () => shown);
  });
}

/** Spellings of one type count as the same. */
function basicAlias(s: string, t: Type): string {
  if (s === 'uint8') return 'byte';
  if (s === 'int32') return 'rune';
  if (s === 'interface{}' && unalias(t).kind === 'interface') return 'any';
  return s.replace(/\buint8\b/, 'byte').replace(/\binterface\{\}/, 'any');
}
